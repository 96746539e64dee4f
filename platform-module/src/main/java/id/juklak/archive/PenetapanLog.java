package id.juklak.archive;

import java.io.Serializable;
import java.time.LocalDate;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.archive.PenetapanRecorder.Penetapan;
import id.juklak.berkas.EventKind;
import id.juklak.text.StoredTexts;

/** The line in the case's record that tells of a decision, or of the correction of one. */
class PenetapanLog {

    private final ArchiveLog archiveLog;
    private final ArchiveRights archiveRights;
    private final ArchiveNotes archiveNotes;
    private final StoredTexts storedTexts;

    PenetapanLog(ArchiveLog archiveLog, ArchiveRights archiveRights, ArchiveNotes archiveNotes, StoredTexts storedTexts) {
        this.archiveLog = archiveLog;
        this.archiveRights = archiveRights;
        this.archiveNotes = archiveNotes;
        this.storedTexts = storedTexts;
    }

    /**
     * @param formerNumber what was recorded before; null for a first record
     * @param formerMoment when the decision was said to have been made before; null for a first record
     */
    void record(NodeRef pedoman, Penetapan penetapan, LocalDate date, String formerNumber, Serializable formerMoment) {
        String note = penetapan.reason() == null
                ? storedTexts.text("juklak.penetapan.catatan", PenetapanRules.written(date))
                : storedTexts.text("juklak.penetapan.perbaikan", PenetapanRules.written(date), formerNumber,
                        PenetapanRules.written(archiveNotes.dayOf(formerMoment)), penetapan.reason());
        archiveLog.record(pedoman, EventKind.PENETAPAN, archiveRights.penetapanRecorderJabatan(), penetapan.number(), note);
    }
}
