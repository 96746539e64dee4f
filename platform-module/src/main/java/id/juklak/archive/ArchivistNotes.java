package id.juklak.archive;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.EventKind;
import id.juklak.model.JuklakModel;
import id.juklak.signing.DocumentLock;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

/** Archivists' notes on an archived document: changed by those whose office it is, and told in the case's record. */
public class ArchivistNotes {

    /** What a classification code or the name of a shelf holds at most. */
    public static final int MAX_TEXT_LENGTH = 200;

    private final NodeService nodeService;
    private final ArchivedBerkas archivedBerkas;
    private final ArchiveNotes archiveNotes;
    private final DocumentLock documentLock;
    private final ArchiveRights archiveRights;
    private final ArchiveLog archiveLog;
    private final StoredTexts storedTexts;

    /** @param nodeService the one without permission checks */
    ArchivistNotes(Unchecked<NodeService> nodeService, ArchivedBerkas archivedBerkas, ArchiveNotes archiveNotes, DocumentLock documentLock,
            ArchiveRights archiveRights, ArchiveLog archiveLog, StoredTexts storedTexts) {
        this.nodeService = nodeService.service();
        this.archivedBerkas = archivedBerkas;
        this.archiveNotes = archiveNotes;
        this.documentLock = documentLock;
        this.archiveRights = archiveRights;
        this.archiveLog = archiveLog;
        this.storedTexts = storedTexts;
    }

    /**
     * What is to be changed; null leaves a note as it is.
     *
     * @param changeCount the count of changes that the user saw; null for whatever holds now
     */
    public record Changes(String classification, Integer activeRetention, Integer inactiveRetention, String finalDisposition,
            String physicalLocation,
            Integer changeCount) {

        private Map<QName, Serializable> toProperties() {
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(JuklakModel.PROP_CLASSIFICATION, classification);
            properties.put(JuklakModel.PROP_ACTIVE_RETENTION, activeRetention);
            properties.put(JuklakModel.PROP_INACTIVE_RETENTION, inactiveRetention);
            properties.put(JuklakModel.PROP_FINAL_DISPOSITION, finalDisposition);
            properties.put(JuklakModel.PROP_PHYSICAL_LOCATION, physicalLocation);
            properties.values().removeIf(Objects::isNull);
            return properties;
        }
    }

    /** Whether the current user writes such notes. */
    public boolean mayWrite() {
        return archiveRights.isKeeper();
    }

    /** @throws RefusalException 403 unless the current user keeps the archive */
    public void requireKeeper() {
        if (!mayWrite()) {
            throw new RefusalException("arsip.ditolak", 403);
        }
    }

    /**
     * @throws RefusalException 400 for a value that cannot be, 403 for someone whose office it is not, 404 for what is no archived document
     * that the user may see, 409 where someone else changed the notes since
     */
    public void change(NodeRef document, Changes changes) {
        archivedBerkas.requireArchived(document);
        requireKeeper();
        check(changes);
        documentLock.acquire(document);
        Map<QName, Serializable> currentProperties = nodeService.getProperties(document);
        int changeCount = currentProperties.get(JuklakModel.PROP_ARCHIVE_CHANGE_COUNT) instanceof Integer count ? count : 0;
        if (changes.changeCount() != null && changes.changeCount() != changeCount) {
            throw new RefusalException("arsip.lain", 409);
        }
        Map<QName, Serializable> newProperties = changes.toProperties();
        newProperties.entrySet()
                .removeIf(entry -> entry.getValue().equals(Objects.requireNonNullElse(currentProperties.get(entry.getKey()), "")));
        if (newProperties.isEmpty()) {
            return;
        }
        String logText = describeChanges(currentProperties, newProperties);
        newProperties.put(JuklakModel.PROP_NOTED_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        newProperties.put(JuklakModel.PROP_NOTED_AT, new Date());
        newProperties.put(JuklakModel.PROP_ARCHIVE_CHANGE_COUNT, changeCount + 1);
        AuthenticationUtil.runAsSystem(() -> {
            archiveNotes.write(document, newProperties);
            return null;
        });
        String kindName = storedTexts.text("juklak.jenis." + currentProperties.get(JuklakModel.PROP_ARCHIVE_KIND));
        archiveLog.record(document, EventKind.ARCHIVE_NOTED, archiveRights.keeperJabatan(), kindName, logText);
    }

    private static void check(Changes changes) {
        checkText("klasifikasi", changes.classification());
        if (changes.classification() != null && changes.classification().isEmpty()) {
            throw new RefusalException("web.wajib", 400, "klasifikasi");
        }
        checkText("lokasiFisik", changes.physicalLocation());
        checkYears("retensiAktif", changes.activeRetention());
        checkYears("retensiInaktif", changes.inactiveRetention());
        if (changes.finalDisposition() != null && !Retention.FINAL_DISPOSITIONS.contains(changes.finalDisposition())) {
            throw new RefusalException("web.nilai", 400, "nasibAkhir", changes.finalDisposition());
        }
    }

    private static void checkText(String name, String value) {
        if (value != null && value.length() > MAX_TEXT_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, name, Integer.toString(MAX_TEXT_LENGTH));
        }
    }

    private static void checkYears(String name, Integer value) {
        if (value != null && (value < 0 || value > Retention.MAX_YEARS)) {
            throw new RefusalException("arsip.tahun", 400, name, Integer.toString(Retention.MAX_YEARS));
        }
    }

    private String describeChanges(Map<QName, Serializable> currentProperties, Map<QName, Serializable> newProperties) {
        List<String> parts = new ArrayList<>();
        for (QName property : List.of(JuklakModel.PROP_CLASSIFICATION, JuklakModel.PROP_ACTIVE_RETENTION,
                JuklakModel.PROP_INACTIVE_RETENTION, JuklakModel.PROP_FINAL_DISPOSITION,
                JuklakModel.PROP_PHYSICAL_LOCATION)) {
            if (newProperties.containsKey(property)) {
                parts.add(storedTexts.text("juklak.arsip.perubahan", storedTexts.text("juklak.arsip." + property.getLocalName()),
                        describeValue(property, currentProperties.get(property)),
                        describeValue(property, newProperties.get(property))));
            }
        }
        return String.join("; ", parts);
    }

    private String describeValue(QName property, Serializable value) {
        if (value == null || value.toString().isEmpty()) {
            return storedTexts.text("juklak.arsip.kosong");
        }
        return property.equals(JuklakModel.PROP_FINAL_DISPOSITION) ? storedTexts.text("juklak.nasibAkhir." + value) : value.toString();
    }
}
