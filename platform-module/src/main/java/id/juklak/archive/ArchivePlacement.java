package id.juklak.archive;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;

/** Makes a document in an archive folder an archived one: by whatever way it comes there, it gets the same notes. */
public class ArchivePlacement {

    /** The guideline's form, of the case from which it comes. */
    static final QName PROP_ARCHIVED_FORM = JuklakModel.contentQName("bentukArsip");
    /** What tells where an archived document comes from. */
    static final List<QName> ORIGIN_PROPERTIES = List.of(JuklakModel.PROP_SOURCE_BERKAS_NUMBER, JuklakModel.PROP_ARCHIVE_YEAR,
            JuklakModel.PROP_SOURCE_UNIT,
            JuklakModel.PROP_ARCHIVE_TITLE,
            PROP_ARCHIVED_FORM);

    private final NodeService nodeService;
    private final ArchiveNotes archiveNotes;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    ArchivePlacement(Unchecked<NodeService> nodeService, ArchiveNotes archiveNotes, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.archiveNotes = archiveNotes;
        this.guardedWrite = guardedWrite;
    }

    /** @param properties what the document bears, with where it comes from; null values are left out */
    void place(NodeRef document, Map<QName, Serializable> properties) {
        guardedWrite.run(() -> {
            if (!nodeService.hasAspect(document, JuklakModel.ASPECT_ARCHIVED)) {
                nodeService.addAspect(document, JuklakModel.ASPECT_ARCHIVED, null);
            }
            properties.forEach((property, value) -> {
                if (value != null) {
                    nodeService.setProperty(document, property, value);
                }
            });
        });
        archiveNotes.applyDefaults(document);
    }
}
