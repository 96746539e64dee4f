package id.juklak.signing;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;

/** What anyone may learn of a document by its code, without an account. */
public class PublicVerification {

    private static final QName PENETAPAN_NUMBER = JuklakModel.contentQName("nomorPenetapan");
    private static final QName PENETAPAN_DATE = JuklakModel.contentQName("tanggalPenetapan");

    private final CodeLookup codeLookup;
    private final NodeService nodeService;
    private final Verification verification;

    /** @param nodeService the one without permission checks */
    public PublicVerification(CodeLookup codeLookup, Unchecked<NodeService> nodeService, Verification verification) {
        this.codeLookup = codeLookup;
        this.nodeService = nodeService.service();
        this.verification = verification;
    }

    /** Null for a code that no document has. */
    public PublicDocument find(String code) {
        NodeRef document = codeLookup.find(code);
        return document == null ? null : AuthenticationUtil.runAsSystem(() -> makePublicDocument(document));
    }

    private PublicDocument makePublicDocument(NodeRef document) {
        Map<QName, Serializable> properties = nodeService.getProperties(document);
        // What the Menko enacted goes by the number of the enactment.
        boolean enacted = properties.get(PENETAPAN_NUMBER) != null;
        return new PublicDocument(nodeService.getType(document).getLocalName(), findTitle(document, properties),
                (String) properties.get(enacted ? PENETAPAN_NUMBER : JuklakModel.PROP_DOCUMENT_NUMBER),
                (Date) properties.get(enacted ? PENETAPAN_DATE : JuklakModel.PROP_DOCUMENT_DATE),
                (Date) properties.get(JuklakModel.PROP_RETRACTED_AT),
                (Date) properties.get(JuklakModel.PROP_SUPERSEDED_AT),
                verification.examineDocument(document));
    }

    /** The title that the archive gave it; before that its case's. */
    private String findTitle(NodeRef document, Map<QName, Serializable> properties) {
        if (properties.get(ContentModel.PROP_TITLE) instanceof String title && !title.isBlank()) {
            return title;
        }
        NodeRef folder = nodeService.getPrimaryParent(document).getParentRef();
        String title = (String) nodeService.getProperty(folder, JuklakModel.PROP_BERKAS_TITLE);
        return title == null ? (String) properties.get(ContentModel.PROP_NAME) : title;
    }
}
