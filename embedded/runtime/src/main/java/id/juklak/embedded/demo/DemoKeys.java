package id.juklak.embedded.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.embedded.startup.FirstStart;
import id.juklak.embedded.startup.NewRepository;
import id.juklak.settings.SettingsFolder;
import id.juklak.signing.KeyNodes;

/**
 * Keys for the demo users who sign, from a certificate authority of the demo's own, whose certificate becomes the one that the office
 * trusts. Their passphrase is the demo users' password; so the files are encrypted as Java does it by itself, and not with the many rounds
 * that a secret deserves.
 */
public final class DemoKeys implements FirstStart {

    private static final String TRUSTED = "ca-tepercaya.pem";

    private final NewRepository repository;
    private final KeyNodes keys;
    private final SettingsFolder settings;
    private final FileFolderService files;
    private final ContentService contents;

    DemoKeys(NewRepository repository, KeyNodes keys, SettingsFolder settings, FileFolderService files,
            ContentService contents) {
        this.repository = repository;
        this.keys = keys;
        this.settings = settings;
        this.files = files;
        this.contents = contents;
    }

    /** After the demo users, and after the modules have made the folder of keys. */
    @Override
    public int order() {
        return 60;
    }

    @Override
    public void prepare() {
        // An office that has put its own authorities there is no demo any more.
        if (!repository.demoUsers() || settings.findChild(TRUSTED) != null) {
            return;
        }
        DemoCa authority = new DemoCa();
        trust(authority.root());
        DemoUsers.signers().forEach((user, name) -> keep(user, authority.person(name)));
    }

    private void trust(X509Certificate root) {
        try {
            String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[]{ '\n' }).encodeToString(root.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
            NodeRef file = files.create(settings.find(), TRUSTED, ContentModel.TYPE_CONTENT).getNodeRef();
            ContentWriter writer = contents.getWriter(file, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("application/x-x509-ca-cert");
            writer.putContent(pem);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String user, DemoCa.Issued issued) {
        char[] passphrase = DemoUsers.password().toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("kunci", issued.key(), passphrase, issued.chain().toArray(Certificate[]::new));
            ByteArrayOutputStream p12 = new ByteArrayOutputStream();
            store.store(p12, passphrase);
            keys.save(user, p12.toByteArray(), KeyNodes.KeyDescription.from(issued.chain().get(0)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("No key for " + user, e);
        }
    }
}
