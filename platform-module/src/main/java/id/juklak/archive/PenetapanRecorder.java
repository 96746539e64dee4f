package id.juklak.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.files.PdfInspector;
import id.juklak.model.JuklakModel;
import id.juklak.signing.DocumentLock;
import id.juklak.signing.VerificationCodes;
import id.juklak.sop.FormText;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

/**
 * Records the Menko's decision on a published guideline: number and date on the guideline, the enacted text as an archived document beside
 * it, and a line in the case's record. All of it in the caller's transaction.
 */
public class PenetapanRecorder {

    static final int MAX_NUMBER_LENGTH = 100;
    private static final int DATE_LENGTH = "2026-12-31".length();
    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN_DATE_FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id"));

    private final NodeService nodeService;
    private final ArchivedBerkas archivedBerkas;
    private final ArchiveNotes archiveNotes;
    private final ArchivePlacement archivePlacement;
    private final DocumentWriter documentWriter;
    private final VerificationCodes verificationCodes;
    private final DocumentLock documentLock;
    private final JabatanGroups jabatanGroups;
    private final JabatanRights jabatanRights;
    private final BerkasLog berkasLog;
    private final StoredTexts storedTexts;
    private final Sop sop;
    private final PdfInspector pdfInspector = new PdfInspector();

    /** @param nodeService the one without permission checks */
    PenetapanRecorder(Unchecked<NodeService> nodeService, ArchivedBerkas archivedBerkas, ArchiveNotes archiveNotes,
            ArchivePlacement archivePlacement,
            DocumentWriter documentWriter,
            VerificationCodes verificationCodes,
            DocumentLock documentLock, JabatanGroups jabatanGroups, JabatanRights jabatanRights, BerkasLog berkasLog,
            StoredTexts storedTexts, Sop sop) {
        this.nodeService = nodeService.service();
        this.archivedBerkas = archivedBerkas;
        this.archiveNotes = archiveNotes;
        this.archivePlacement = archivePlacement;
        this.documentWriter = documentWriter;
        this.verificationCodes = verificationCodes;
        this.documentLock = documentLock;
        this.jabatanGroups = jabatanGroups;
        this.jabatanRights = jabatanRights;
        this.berkasLog = berkasLog;
        this.storedTexts = storedTexts;
        this.sop = sop;
    }

    /**
     * What is recorded.
     *
     * @param fileName of the file
     * @param file the enacted text, a PDF; null only where a correction leaves it as it is
     * @param reason why what was recorded before is corrected; null for a first record
     */
    public record Penetapan(String number, String date, String fileName, Path file, String reason) {}

    /** Whether the current user may record a decision on a document. */
    public boolean mayRecord(NodeRef pedoman) {
        return isAuthorized() && isPedoman(pedoman) && !nodeService.hasAspect(pedoman, JuklakModel.ASPECT_RETRACTED);
    }

    private boolean isAuthorized() {
        return jabatanGroups.holdsAny(sop.archive().penetapanRecorders());
    }

    private boolean isPedoman(NodeRef node) {
        return nodeService.getType(node).equals(JuklakModel.contentQName(sop.finalKind().becomes()));
    }

    /**
     * @throws RefusalException 400 for a missing, over-long or impossible value, 403 for someone whose office it is not, 404 for what is no
     * archived document that the user may see, 409 on a document that is no valid guideline, for a second record without a reason and for a
     * correction of nothing, 422 for a file that is no PDF
     */
    public void record(NodeRef pedoman, Penetapan penetapan) {
        archivedBerkas.requireArchived(pedoman);
        if (!isAuthorized()) {
            throw new RefusalException("penetapan.ditolak", 403);
        }
        if (!isPedoman(pedoman)) {
            throw new RefusalException("penetapan.bukanPedoman", 409);
        }
        LocalDate date = check(pedoman, penetapan);
        documentLock.acquire(pedoman);
        if (nodeService.hasAspect(pedoman, JuklakModel.ASPECT_RETRACTED)) {
            throw new RefusalException("penetapan.tidakBerlaku", 409);
        }
        boolean alreadyRecorded = nodeService.hasAspect(pedoman, JuklakModel.ASPECT_WITH_PENETAPAN);
        Map<QName, Serializable> formerProperties = nodeService.getProperties(pedoman);
        if (alreadyRecorded && penetapan.reason() == null) {
            throw new RefusalException("penetapan.sudah", 409, formerProperties.get(JuklakModel.PROP_PENETAPAN_NUMBER));
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
        String recordedBy = AuthenticationUtil.getFullyAuthenticatedUser();
        AuthenticationUtil.runAsSystem(() -> {
            write(pedoman, penetapan, date, recordedBy, (String) formerProperties.get(JuklakModel.PROP_PENETAPAN_DOCUMENT_ID));
            return null;
        });
        String logText = penetapan.reason() == null
                ? storedTexts.text("juklak.penetapan.catatan", WRITTEN_DATE_FORMAT.format(date))
                : storedTexts.text("juklak.penetapan.perbaikan", WRITTEN_DATE_FORMAT.format(date),
                        formerProperties.get(JuklakModel.PROP_PENETAPAN_NUMBER),
                        WRITTEN_DATE_FORMAT.format(archiveNotes.dayOf(formerProperties.get(JuklakModel.PROP_PENETAPAN_DATE))),
                        penetapan.reason());
        Berkas berkas = archivedBerkas.findBerkas(pedoman);
        if (berkas != null) {
            berkasLog.record(berkas.node(),
                    BerkasLog.Event
                            .byCurrentUser(EventKind.PENETAPAN, null, jabatanRights.findJabatan(sop.archive().penetapanRecorders()), null)
                            .with(penetapan.number(), logText, null));
        }
    }

    private LocalDate check(NodeRef pedoman, Penetapan penetapan) {
        if (penetapan.number() == null) {
            throw new RefusalException("web.wajib", 400, "nomor");
        }
        if (penetapan.number().length() > MAX_NUMBER_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, "nomor", Integer.toString(MAX_NUMBER_LENGTH));
        }
        if (penetapan.number().chars().anyMatch(Character::isISOControl)) {
            throw new RefusalException("penetapan.nomor", 400);
        }
        if (penetapan.date() == null) {
            throw new RefusalException("web.wajib", 400, "tanggal");
        }
        if (penetapan.reason() != null && penetapan.reason().length() > FormText.MAX_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, "alasan", Integer.toString(FormText.MAX_LENGTH));
        }
        LocalDate date = parseDate(penetapan.date());
        if (date.isAfter(archiveNotes.today())) {
            throw new RefusalException("penetapan.nantiHari", 400, WRITTEN_DATE_FORMAT.format(date));
        }
        Berkas berkas = archivedBerkas.findBerkas(pedoman);
        LocalDate openedOn = berkas == null ? null : archiveNotes.dayOf(nodeService.getProperty(berkas.node(), JuklakModel.PROP_STARTED));
        if (openedOn != null && date.isBefore(openedOn)) {
            throw new RefusalException("penetapan.terlaluAwal", 400, WRITTEN_DATE_FORMAT.format(date),
                    WRITTEN_DATE_FORMAT.format(openedOn));
        }
        return date;
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

    private void write(NodeRef pedoman, Penetapan penetapan, LocalDate date, String recordedBy, String formerTextId) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_PENETAPAN_NUMBER, penetapan.number());
        properties.put(JuklakModel.PROP_PENETAPAN_DATE, archiveNotes.momentOf(date));
        properties.put(JuklakModel.PROP_PENETAPAN_RECORDED_BY, recordedBy);
        properties.put(JuklakModel.PROP_PENETAPAN_RECORDED_AT, new Date());
        NodeRef formerText = formerTextId == null ? null : new NodeRef(pedoman.getStoreRef(), formerTextId);
        NodeRef enactedText = penetapan.file() == null ? formerText : placeEnactedText(pedoman, penetapan, recordedBy);
        if (formerText != null && !formerText.equals(enactedText)) {
            archiveNotes.doDespiteLock(formerText, () -> documentWriter.supersede(formerText, enactedText));
        }
        Map<QName, Serializable> textProperties = new HashMap<>(properties);
        textProperties.put(JuklakModel.PROP_DOCUMENT_NUMBER, penetapan.number());
        textProperties.put(JuklakModel.PROP_DOCUMENT_DATE, archiveNotes.momentOf(date));
        addPenetapanAspect(enactedText, textProperties);
        properties.put(JuklakModel.PROP_PENETAPAN_DOCUMENT_ID, enactedText.getId());
        addPenetapanAspect(pedoman, properties);
        archivedBerkas.findInSameFolder(pedoman).forEach(document -> archiveNotes.notePenetapan(document, date));
    }

    /** The aspect with its properties; a correction finds it there already. */
    private void addPenetapanAspect(NodeRef node, Map<QName, Serializable> properties) {
        archiveNotes.doDespiteLock(node, () -> nodeService.addAspect(node, JuklakModel.ASPECT_WITH_PENETAPAN, null));
        archiveNotes.write(node, properties);
    }

    private NodeRef placeEnactedText(NodeRef pedoman, Penetapan penetapan, String recordedBy) {
        NodeRef folder = nodeService.getPrimaryParent(pedoman).getParentRef();
        Step lastStep = sop.steps().get(sop.steps().size() - 1);
        NodeRef enactedText;
        try (InputStream content = Files.newInputStream(penetapan.file())) {
            enactedText = documentWriter.create(folder, documentWriter.findFreeName(folder, penetapan.fileName()),
                    sop.archive().penetapanDocumentKind(), lastStep,
                    storedTexts.text("juklak.versi.penetapan", recordedBy), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<QName, Serializable> pedomanProperties = nodeService.getProperties(pedoman);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, pedomanProperties.get(ContentModel.PROP_TITLE));
        properties.put(JuklakModel.PROP_DOCUMENT_STATE, JuklakModel.STATE_FINAL);
        for (QName property : ArchivePlacement.ORIGIN_PROPERTIES) {
            properties.put(property, pedomanProperties.get(property));
        }
        archivePlacement.place(enactedText, properties);
        verificationCodes.ensureCode(enactedText);
        return enactedText;
    }
}
