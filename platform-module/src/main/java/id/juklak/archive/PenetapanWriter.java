package id.juklak.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.archive.PenetapanRecorder.Penetapan;
import id.juklak.model.JuklakModel;

/** Notes a decision down: on the guideline, on the enacted text, and on all whose time of retention begins with it. */
class PenetapanWriter {

    private final NodeService nodeService;
    private final ArchivedBerkas archivedBerkas;
    private final ArchiveNotes archiveNotes;
    private final EnactedText enactedText;

    /** @param nodeService the one without permission checks */
    PenetapanWriter(Unchecked<NodeService> nodeService, ArchivedBerkas archivedBerkas, ArchiveNotes archiveNotes,
            EnactedText enactedText) {
        this.nodeService = nodeService.service();
        this.archivedBerkas = archivedBerkas;
        this.archiveNotes = archiveNotes;
        this.enactedText = enactedText;
    }

    /** @param recordedBy user name */
    void write(NodeRef pedoman, Penetapan penetapan, LocalDate date, String recordedBy) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_PENETAPAN_NUMBER, penetapan.number());
        properties.put(JuklakModel.PROP_PENETAPAN_DATE, archiveNotes.momentOf(date));
        properties.put(JuklakModel.PROP_PENETAPAN_RECORDED_BY, recordedBy);
        properties.put(JuklakModel.PROP_PENETAPAN_RECORDED_AT, new Date());
        NodeRef formerText = findEnactedText(pedoman);
        NodeRef text = penetapan.file() == null
                ? formerText
                : enactedText.place(pedoman, penetapan.fileName(), penetapan.file(), formerText, recordedBy);
        Map<QName, Serializable> textProperties = new HashMap<>(properties);
        textProperties.put(JuklakModel.PROP_DOCUMENT_NUMBER, penetapan.number());
        textProperties.put(JuklakModel.PROP_DOCUMENT_DATE, archiveNotes.momentOf(date));
        addPenetapanAspect(text, textProperties);
        properties.put(JuklakModel.PROP_PENETAPAN_DOCUMENT_ID, text.getId());
        addPenetapanAspect(pedoman, properties);
        archivedBerkas.findInSameFolder(pedoman).forEach(document -> archiveNotes.notePenetapan(document, date));
    }

    /** Null before the first record. */
    private NodeRef findEnactedText(NodeRef pedoman) {
        return nodeService.getProperty(pedoman, JuklakModel.PROP_PENETAPAN_DOCUMENT_ID) instanceof String id
                ? new NodeRef(pedoman.getStoreRef(), id)
                : null;
    }

    /** The aspect with its properties; a correction finds it there already. */
    private void addPenetapanAspect(NodeRef node, Map<QName, Serializable> properties) {
        archiveNotes.doDespiteLock(node, () -> nodeService.addAspect(node, JuklakModel.ASPECT_WITH_PENETAPAN, null));
        archiveNotes.write(node, properties);
    }
}
