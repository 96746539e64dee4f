package id.juklak.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.pengaturan.FolderPengaturan;
import id.juklak.pengaturan.Pengaturan;

/** The certificate authorities that the office trusts: a PEM file beside the settings. Without the file it trusts none. */
public class CaTepercaya {

    private static final Logger log = LoggerFactory.getLogger(CaTepercaya.class);

    private final Pengaturan<SetelanTandaTangan> setelan;
    private final FolderPengaturan folder;
    private final NodeService nodeService;
    private final ContentService contentService;
    /** What was read last; each change of the content renews its URL, so all servers agree. */
    private final AtomicReference<Terbaca> terbaca = new AtomicReference<>();

    private record Terbaca(String urlIsi, List<X509Certificate> sertifikat) {}

    /** Both services without permission checks. */
    public CaTepercaya(Pengaturan<SetelanTandaTangan> setelan, FolderPengaturan folder, NodeService nodeService,
            ContentService contentService) {
        this.setelan = setelan;
        this.folder = folder;
        this.nodeService = nodeService;
        this.contentService = contentService;
    }

    public List<X509Certificate> kini() {
        NodeRef file = folder.cari(setelan.kini().caTepercaya());
        ContentData isi = file == null ? null : (ContentData) nodeService.getProperty(file, ContentModel.PROP_CONTENT);
        if (isi == null || isi.getContentUrl() == null) {
            return List.of();
        }
        Terbaca ada = terbaca.get();
        if (ada == null || !ada.urlIsi().equals(isi.getContentUrl())) {
            ada = new Terbaca(isi.getContentUrl(), baca(file));
            terbaca.set(ada);
        }
        return ada.sertifikat();
    }

    private List<X509Certificate> baca(NodeRef file) {
        try (InputStream pem = contentService.getReader(file, ContentModel.PROP_CONTENT).getContentInputStream()) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream().map(X509Certificate.class::cast).toList();
        } catch (CertificateException salah) {
            log.error("The trusted certificates ({}) are unreadable; no certificate authority is trusted", file, salah);
            return List.of();
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
