package id.juklak.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;

/** The signatures of a document that is no PDF: files (CAdES, {@code .p7s}) that hang on it, in the order of the acts. */
public class DetachedSignature {

    private static final String P7S_MIMETYPE = "application/pkcs7-signature";

    private final NodeService nodeService;
    private final ContentService contentService;
    private final GuardedWrite guardedWrite;

    /** Both services without permission checks. */
    public DetachedSignature(Unchecked<NodeService> nodeService, Unchecked<ContentService> contentService, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.guardedWrite = guardedWrite;
    }

    public List<byte[]> readAll(NodeRef document) {
        // Children come in the order of their making, and their names are numbered.
        return nodeService.getChildAssocs(document, JuklakModel.ASSOC_DETACHED_SIGNATURES, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .sorted((first, second) -> readName(first).compareTo(readName(second))).map(this::readContent).toList();
    }

    private String readName(NodeRef node) {
        return (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
    }

    private byte[] readContent(NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        try (InputStream content = reader.getContentInputStream()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void add(NodeRef document, byte[] signature) {
        int number = nodeService.getChildAssocs(document, JuklakModel.ASSOC_DETACHED_SIGNATURES, RegexQNamePattern.MATCH_ALL).size() + 1;
        String name = String.format(Locale.ROOT, "tanda-tangan-%02d.p7s", number);
        guardedWrite.run(() -> {
            if (!nodeService.hasAspect(document, JuklakModel.ASPECT_SIGNED_DETACHED)) {
                nodeService.addAspect(document, JuklakModel.ASPECT_SIGNED_DETACHED, Map.of());
            }
            NodeRef node = nodeService
                    .createNode(document, JuklakModel.ASSOC_DETACHED_SIGNATURES, JuklakModel.contentQName(name),
                            JuklakModel.TYPE_DETACHED_SIGNATURE,
                            Map.of(ContentModel.PROP_NAME, name, ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName()))
                    .getChildRef();
            ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
            writer.setMimetype(P7S_MIMETYPE);
            writer.putContent(new ByteArrayInputStream(signature));
        });
    }

    /** Gives a copy of a document the signatures that the document bears. */
    public void copy(NodeRef original, NodeRef copy) {
        readAll(original).forEach(signature -> add(copy, signature));
    }
}
