package id.juklak.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.archive.PenetapanRecorder.Penetapan;
import id.juklak.berkas.Berkas;
import id.juklak.files.PdfInspector;
import id.juklak.model.JuklakModel;
import id.juklak.sop.FormText;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;

/** Who may record a decision on what, and what a record of one must say. */
class PenetapanRules {

    static final int MAX_NUMBER_LENGTH = 100;
    private static final int DATE_LENGTH = "2026-12-31".length();
    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN_DATE_FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id"));

    private final NodeService nodeService;
    private final ArchivedBerkas archivedBerkas;
    private final ArchiveNotes archiveNotes;
    private final ArchiveRights archiveRights;
    private final Sop sop;
    private final PdfInspector pdfInspector = new PdfInspector();

    /** @param nodeService the one without permission checks */
    PenetapanRules(Unchecked<NodeService> nodeService, ArchivedBerkas archivedBerkas, ArchiveNotes archiveNotes,
            ArchiveRights archiveRights, Sop sop) {
        this.nodeService = nodeService.service();
        this.archivedBerkas = archivedBerkas;
        this.archiveNotes = archiveNotes;
        this.archiveRights = archiveRights;
        this.sop = sop;
    }

    /** A day as a letter writes it. */
    static String written(LocalDate date) {
        return WRITTEN_DATE_FORMAT.format(date);
    }

    /** Whether the current user may record a decision on a document. */
    boolean mayRecord(NodeRef pedoman) {
        return archiveRights.isPenetapanRecorder() && isPedoman(pedoman) && !isRetracted(pedoman);
    }

    /** @throws RefusalException 403 for someone whose office it is not, 404 for what the user may not see, 409 for what is no guideline */
    void requireRecorder(NodeRef pedoman) {
        archivedBerkas.requireArchived(pedoman);
        if (!archiveRights.isPenetapanRecorder()) {
            throw new RefusalException("penetapan.ditolak", 403);
        }
        if (!isPedoman(pedoman)) {
            throw new RefusalException("penetapan.bukanPedoman", 409);
        }
    }

    private boolean isPedoman(NodeRef node) {
        return nodeService.getType(node).equals(JuklakModel.contentQName(sop.finalKind().becomes()));
    }

    private boolean isRetracted(NodeRef pedoman) {
        return nodeService.hasAspect(pedoman, JuklakModel.ASPECT_RETRACTED);
    }

    /**
     * Checks what the record says by itself.
     *
     * @return the day of the decision
     * @throws RefusalException 400 for a missing, over-long or impossible value
     */
    LocalDate check(NodeRef pedoman, Penetapan penetapan) {
        checkNumber(penetapan.number());
        if (penetapan.date() == null) {
            throw new RefusalException("web.wajib", 400, "tanggal");
        }
        if (penetapan.reason() != null && penetapan.reason().length() > FormText.MAX_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, "alasan", Integer.toString(FormText.MAX_LENGTH));
        }
        LocalDate date = parseDate(penetapan.date());
        if (date.isAfter(archiveNotes.today())) {
            throw new RefusalException("penetapan.nantiHari", 400, written(date));
        }
        Berkas berkas = archivedBerkas.findBerkas(pedoman);
        LocalDate openedOn = berkas == null ? null : archiveNotes.dayOf(nodeService.getProperty(berkas.node(), JuklakModel.PROP_STARTED));
        if (openedOn != null && date.isBefore(openedOn)) {
            throw new RefusalException("penetapan.terlaluAwal", 400, written(date), written(openedOn));
        }
        return date;
    }

    private static void checkNumber(String number) {
        if (number == null) {
            throw new RefusalException("web.wajib", 400, "nomor");
        }
        if (number.length() > MAX_NUMBER_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, "nomor", Integer.toString(MAX_NUMBER_LENGTH));
        }
        if (number.chars().anyMatch(Character::isISOControl)) {
            throw new RefusalException("penetapan.nomor", 400);
        }
    }

    private static LocalDate parseDate(String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text, DATE_FORMAT);
            }
        } catch (DateTimeParseException failure) {
            throw new RefusalException("penetapan.tanggal", 400, text);
        }
        throw new RefusalException("penetapan.tanggal", 400, text);
    }

    /**
     * Checks the record against the guideline as it is once nobody else writes on it.
     *
     * @throws RefusalException 400 for a first record without a file, 409 on a retracted guideline, for a second record without a reason
     * and for a correction of nothing, 422 for a file that is no PDF
     */
    void requireRecordable(NodeRef pedoman, Penetapan penetapan) {
        if (isRetracted(pedoman)) {
            throw new RefusalException("penetapan.tidakBerlaku", 409);
        }
        boolean alreadyRecorded = nodeService.hasAspect(pedoman, JuklakModel.ASPECT_WITH_PENETAPAN);
        if (alreadyRecorded && penetapan.reason() == null) {
            throw new RefusalException("penetapan.sudah", 409, nodeService.getProperty(pedoman, JuklakModel.PROP_PENETAPAN_NUMBER));
        }
        if (!alreadyRecorded && penetapan.reason() != null) {
            throw new RefusalException("penetapan.belum", 409);
        }
        if (penetapan.file() == null && !alreadyRecorded) {
            throw new RefusalException("web.berkasKosong", 400, penetapan.fileName());
        }
        if (penetapan.file() != null && !pdfInspector.isReadable(penetapan.file())) {
            throw new RefusalException("penetapan.pdf", 422);
        }
    }
}
