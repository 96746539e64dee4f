package id.juklak.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.settings.SettingsFolder;

/**
 * Where the officials' keys lie: the folder {@code Data Dictionary/Juklak/Kunci}, which nobody may enter, a file for each. What is in the
 * file is encrypted with the official's passphrase; what its properties tell is no secret.
 */
public class KeyNodes {

    public static final String FOLDER = "Kunci";
    private static final String P12_MIMETYPE = "application/x-pkcs12";

    private final SettingsFolder settingsFolder;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final OwnableService ownableService;

    /** All services are the ones without permission checks. */
    public KeyNodes(SettingsFolder settingsFolder, Unchecked<NodeService> nodeService, Unchecked<ContentService> contentService,
            Unchecked<OwnableService> ownableService) {
        this.settingsFolder = settingsFolder;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.ownableService = ownableService.service();
    }

    /**
     * What a key's certificate says, and how the guesses at its passphrase stand.
     *
     * @param wrongGuesses wrong passphrases in a row
     * @param lockedUntil until when no passphrase is tried, null where one may be
     */
    public record KeyDescription(String subject, String issuer, String serialNumber, Date validSince, Date validUntil, int wrongGuesses,
            Date lockedUntil) {

        /** Of a new key. */
        public static KeyDescription from(X509Certificate certificate) {
            return new KeyDescription(certificate.getSubjectX500Principal().getName(), certificate.getIssuerX500Principal().getName(),
                    certificate.getSerialNumber().toString(16), certificate.getNotBefore(), certificate.getNotAfter(), 0, null);
        }

        public boolean isLocked() {
            return lockedUntil != null && lockedUntil.after(new Date());
        }
    }

    /** The key of a user, or null. */
    NodeRef find(String user) {
        NodeRef folder = settingsFolder.findChild(FOLDER);
        return folder == null ? null : nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, fileName(user));
    }

    /** A user name may hold what a file's name may not. */
    private static String fileName(String user) {
        return URLEncoder.encode(user, StandardCharsets.UTF_8).replace("*", "%2A") + ".p12";
    }

    KeyDescription readDescription(NodeRef keyNode) {
        Map<QName, Serializable> properties = nodeService.getProperties(keyNode);
        return new KeyDescription((String) properties.get(JuklakModel.PROP_KEY_SUBJECT),
                (String) properties.get(JuklakModel.PROP_KEY_ISSUER),
                (String) properties.get(JuklakModel.PROP_KEY_SERIAL_NUMBER), (Date) properties.get(JuklakModel.PROP_KEY_VALID_SINCE),
                (Date) properties.get(JuklakModel.PROP_KEY_VALID_UNTIL),
                properties.get(JuklakModel.PROP_KEY_FAILURES) instanceof Integer wrongGuesses ? wrongGuesses : 0,
                (Date) properties.get(JuklakModel.PROP_KEY_LOCKED_UNTIL));
    }

    byte[] readContent(NodeRef keyNode) {
        ContentReader reader = contentService.getReader(keyNode, ContentModel.PROP_CONTENT);
        try (InputStream content = reader.getContentInputStream()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts a user's key in the place of the one that he or she had. */
    public void save(String user, byte[] p12, KeyDescription description) {
        NodeRef keyNode = find(user);
        if (keyNode == null) {
            String name = fileName(user);
            keyNode = AuthenticationUtil.runAsSystem(() -> nodeService.createNode(settingsFolder.findChild(FOLDER),
                    ContentModel.ASSOC_CONTAINS,
                    QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)), JuklakModel.TYPE_KEY,
                    Map.of(ContentModel.PROP_NAME, name, JuklakModel.PROP_KEY_OWNER, user)).getChildRef());
            // In ACS the maker of a node may do everything with it, here for instance take back the count of wrong passphrases.
            ownableService.setOwner(keyNode, AuthenticationUtil.getSystemUserName());
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_KEY_SUBJECT, description.subject());
        properties.put(JuklakModel.PROP_KEY_ISSUER, description.issuer());
        properties.put(JuklakModel.PROP_KEY_SERIAL_NUMBER, description.serialNumber());
        properties.put(JuklakModel.PROP_KEY_VALID_SINCE, description.validSince());
        properties.put(JuklakModel.PROP_KEY_VALID_UNTIL, description.validUntil());
        properties.put(JuklakModel.PROP_KEY_FAILURES, 0);
        nodeService.addProperties(keyNode, properties);
        ContentWriter writer = contentService.getWriter(keyNode, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(P12_MIMETYPE);
        writer.putContent(new ByteArrayInputStream(p12));
    }

    void delete(NodeRef keyNode) {
        nodeService.addAspect(keyNode, ContentModel.ASPECT_TEMPORARY, Map.of());
        nodeService.deleteNode(keyNode);
    }

    void recordWrongGuesses(NodeRef keyNode, int wrongGuesses, Date lockedUntil) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_KEY_FAILURES, wrongGuesses);
        properties.put(JuklakModel.PROP_KEY_LOCKED_UNTIL, lockedUntil);
        nodeService.addProperties(keyNode, properties);
    }
}
