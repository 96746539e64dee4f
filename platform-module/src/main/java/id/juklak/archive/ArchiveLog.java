package id.juklak.archive;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;

/** Tells of what is done to an archived document in the record of the case from which it came. */
class ArchiveLog {

    private final ArchivedBerkas archivedBerkas;
    private final BerkasLog berkasLog;

    ArchiveLog(ArchivedBerkas archivedBerkas, BerkasLog berkasLog) {
        this.archivedBerkas = archivedBerkas;
        this.berkasLog = berkasLog;
    }

    /**
     * Nothing where the document came into the archive otherwise.
     *
     * @param kind of the event
     * @param jabatan the office in which the current user acted
     * @param outcome what came of it
     */
    void record(NodeRef document, EventKind kind, String jabatan, String outcome, String note) {
        Berkas berkas = archivedBerkas.findBerkas(document);
        if (berkas != null) {
            berkasLog.record(berkas.node(), BerkasLog.Event.byCurrentUser(kind, null, jabatan, null).with(outcome, note, null));
        }
    }
}
