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

import id.juklak.acs.Unchecked;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingsFolder;

/** The certificate authorities that the office trusts: a PEM file beside the settings. Without the file it trusts none. */
public class TrustedAuthorities {

    private static final Logger log = LoggerFactory.getLogger(TrustedAuthorities.class);

    private final Setting<SigningSettings> setting;
    private final SettingsFolder folder;
    private final NodeService nodeService;
    private final ContentService contentService;
    /** What was read last; each change of the content renews its URL, so all servers agree. */
    private final AtomicReference<LastRead> lastRead = new AtomicReference<>();

    private record LastRead(String contentUrl, List<X509Certificate> certificates) {}

    /** Both services without permission checks. */
    public TrustedAuthorities(Setting<SigningSettings> setting, SettingsFolder folder, Unchecked<NodeService> nodeService,
            Unchecked<ContentService> contentService) {
        this.setting = setting;
        this.folder = folder;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
    }

    public List<X509Certificate> current() {
        NodeRef file = folder.findChild(setting.current().trustedAuthoritiesFile());
        ContentData content = file == null ? null : (ContentData) nodeService.getProperty(file, ContentModel.PROP_CONTENT);
        if (content == null || content.getContentUrl() == null) {
            return List.of();
        }
        LastRead known = lastRead.get();
        if (known == null || !known.contentUrl().equals(content.getContentUrl())) {
            known = new LastRead(content.getContentUrl(), read(file));
            lastRead.set(known);
        }
        return known.certificates();
    }

    private List<X509Certificate> read(NodeRef file) {
        try (InputStream pem = contentService.getReader(file, ContentModel.PROP_CONTENT).getContentInputStream()) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream().map(X509Certificate.class::cast).toList();
        } catch (CertificateException failure) {
            log.error("The trusted certificates ({}) are unreadable; no certificate authority is trusted", file, failure);
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
