package id.juklak.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.DocumentWriter;
import id.juklak.model.JuklakModel;
import id.juklak.signing.VerificationCodes;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.StoredTexts;

/** The text that the Menko enacted: an archived document beside the guideline, and of the same origin. */
class EnactedText {

    private final NodeService nodeService;
    private final DocumentWriter documentWriter;
    private final ArchivePlacement archivePlacement;
    private final ArchiveNotes archiveNotes;
    private final VerificationCodes verificationCodes;
    private final StoredTexts storedTexts;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    EnactedText(Unchecked<NodeService> nodeService, DocumentWriter documentWriter, ArchivePlacement archivePlacement,
            ArchiveNotes archiveNotes, VerificationCodes verificationCodes, StoredTexts storedTexts, Sop sop) {
        this.nodeService = nodeService.service();
        this.documentWriter = documentWriter;
        this.archivePlacement = archivePlacement;
        this.archiveNotes = archiveNotes;
        this.verificationCodes = verificationCodes;
        this.storedTexts = storedTexts;
        this.sop = sop;
    }

    /**
     * Puts a text into the guideline's folder, in the place of an earlier one, which stays and says by which it was superseded.
     *
     * @param former the earlier text; null without one
     * @param recordedBy user name
     */
    NodeRef place(NodeRef pedoman, String fileName, Path file, NodeRef former, String recordedBy) {
        NodeRef folder = nodeService.getPrimaryParent(pedoman).getParentRef();
        Step lastStep = sop.steps().get(sop.steps().size() - 1);
        NodeRef enactedText;
        try (InputStream content = Files.newInputStream(file)) {
            enactedText = documentWriter.create(folder, documentWriter.findFreeName(folder, fileName),
                    sop.archive().penetapanDocumentKind(), lastStep, storedTexts.text("juklak.versi.penetapan", recordedBy), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        archivePlacement.place(enactedText, makeProperties(pedoman));
        verificationCodes.ensureCode(enactedText);
        if (former != null) {
            archiveNotes.doDespiteLock(former, () -> documentWriter.supersede(former, enactedText));
        }
        return enactedText;
    }

    private Map<QName, Serializable> makeProperties(NodeRef pedoman) {
        Map<QName, Serializable> pedomanProperties = nodeService.getProperties(pedoman);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, pedomanProperties.get(ContentModel.PROP_TITLE));
        properties.put(JuklakModel.PROP_DOCUMENT_STATE, JuklakModel.STATE_FINAL);
        for (QName property : ArchivePlacement.ORIGIN_PROPERTIES) {
            properties.put(property, pedomanProperties.get(property));
        }
        return properties;
    }
}
