package id.juklak.pengaturan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;

/**
 * Refuses settings that cannot be used at the moment they are saved, with the place of the mistake, whether they come through Share, REST
 * or WebDAV. The file keeps what it held before.
 */
public class JagaPengaturan implements ContentServicePolicies.OnContentUpdatePolicy {

    private final DaftarPengaturan daftar;
    private final NodeService nodeService;
    private final ContentService contentService;

    /** Both services without permission checks. */
    public JagaPengaturan(PolicyComponent policyComponent, DaftarPengaturan daftar, NodeService nodeService,
            ContentService contentService) {
        this.daftar = daftar;
        this.nodeService = nodeService;
        this.contentService = contentService;
        policyComponent.bindClassBehaviour(ContentServicePolicies.OnContentUpdatePolicy.QNAME, JuklakModel.ASPEK_PENGATURAN,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentUpdate(NodeRef simpul, boolean baru) {
        Pengaturan<?> pengaturan = daftar.dariFile((String) nodeService.getProperty(simpul, ContentModel.PROP_NAME));
        if (pengaturan == null) {
            // Renamed by the administrator: a note like any other, which nobody reads as settings.
            return;
        }
        ContentReader pembaca = contentService.getReader(simpul, ContentModel.PROP_CONTENT);
        try (InputStream json = pembaca.getContentInputStream()) {
            pengaturan.periksa(json);
        } catch (PengaturanTidakSahException salah) {
            throw new JuklakException(salah.kode(), 422, salah.rincian());
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
