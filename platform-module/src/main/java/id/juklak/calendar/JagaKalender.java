package id.juklak.calendar;

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
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;

/**
 * Refuses a calendar that cannot be used at the moment it is saved, with the place of the mistake, whether it comes through Share,
 * REST or WebDAV. The file keeps what it held before.
 */
public class JagaKalender implements ContentServicePolicies.OnContentUpdatePolicy {

    /** Marks the office's calendar file. */
    public static final QName ASPEK = QName.createQName("http://juklak.id/model/content/1.0", "kalender");

    private final ContentService contentService;
    private final BacaKalender baca = new BacaKalender();

    /** @param contentService the one without permission checks */
    public JagaKalender(PolicyComponent policyComponent, ContentService contentService) {
        this.contentService = contentService;
        policyComponent.bindClassBehaviour(ContentServicePolicies.OnContentUpdatePolicy.QNAME, ASPEK,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentUpdate(NodeRef simpul, boolean baru) {
        ContentReader pembaca = contentService.getReader(simpul, ContentModel.PROP_CONTENT);
        try (InputStream json = pembaca.getContentInputStream()) {
            baca.baca(json);
        } catch (KalenderTidakSahException salah) {
            throw new JuklakException("kalender." + salah.kode(), 422, salah.rincian());
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
