package id.juklak.archive;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.DocumentWriter;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.signing.DetachedSignature;
import id.juklak.signing.MarkAct;
import id.juklak.signing.VerificationCodes;

/** Copies a document of a case into the archive: the copy bears what the document bore, and says where it comes from. */
class ArchiveCopy {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final DocumentWriter documentWriter;
    private final GuardedWrite guardedWrite;
    private final ArchivePlacement archivePlacement;
    private final VerificationCodes verificationCodes;
    private final DetachedSignature detachedSignature;

    /** Both services without permission checks: nobody may write into the archive. */
    ArchiveCopy(Unchecked<NodeService> nodeService, Unchecked<ContentService> contentService, DocumentWriter documentWriter,
            GuardedWrite guardedWrite, ArchivePlacement archivePlacement, VerificationCodes verificationCodes,
            DetachedSignature detachedSignature) {
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.documentWriter = documentWriter;
        this.guardedWrite = guardedWrite;
        this.archivePlacement = archivePlacement;
        this.verificationCodes = verificationCodes;
        this.detachedSignature = detachedSignature;
    }

    /** @param kind what kind of document the copy is */
    NodeRef make(NodeRef original, String kind, Publication publication) {
        Map<QName, Serializable> originalProperties = nodeService.getProperties(original);
        ContentReader reader = contentService.getReader(original, ContentModel.PROP_CONTENT);
        NodeRef copy = documentWriter.create(publication.archiveFolder(), (String) originalProperties.get(ContentModel.PROP_NAME), kind,
                publication.step(), publication.comment(), reader.getContentInputStream());
        Map<QName, Serializable> properties = selectCopied(originalProperties);
        // The code on the paper finds the copy in the archive too.
        properties.put(JuklakModel.PROP_VERIFICATION_CODE, verificationCodes.ensureCode(original));
        properties.putAll(publication.originProperties());
        properties.putIfAbsent(JuklakModel.PROP_DOCUMENT_DATE, new Date());
        guardedWrite.run(() -> {
            for (MarkAct markAct : MarkAct.values()) {
                if (nodeService.hasAspect(original, markAct.aspect())) {
                    nodeService.addAspect(copy, markAct.aspect(), null);
                }
            }
            detachedSignature.copy(original, copy);
        });
        archivePlacement.place(copy, properties);
        return copy;
    }

    /** Paraf, signatures, state, number and date; not what is of the original alone: its month in the book of numbers, and voided marks. */
    private static Map<QName, Serializable> selectCopied(Map<QName, Serializable> originalProperties) {
        Map<QName, Serializable> properties = new HashMap<>();
        originalProperties.forEach((property, value) -> {
            boolean ours = JuklakModel.URI.equals(property.getNamespaceURI()) && value != null;
            if (ours && !property.equals(JuklakModel.PROP_REGISTER_MONTH) && !property.getLocalName().startsWith("gugur")) {
                properties.put(property, value);
            }
        });
        return properties;
    }
}
