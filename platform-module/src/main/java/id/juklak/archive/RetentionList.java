package id.juklak.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.juklak.archive.search.ArchivedDocument;
import id.juklak.archive.search.DatabaseSource;
import id.juklak.model.JuklakModel;

/**
 * Which records have reached the end of a time of retention, or will before long. What becomes of them archivists decide; nothing here
 * destroys anything. Stages and months are asked for as exact values, which the database answers completely and without an index.
 */
public class RetentionList {

    /** Whose end is near: not a stage of its own, but what archivists prepare for. */
    public static final String ENDING_SOON = "segera";
    /** What can be asked for, the most urgent first. */
    public static final List<String> STAGES = List.of(Retention.ENDED, Retention.INACTIVE, ENDING_SOON, Retention.ACTIVE,
            Retention.NOT_STARTED);

    private final DatabaseSource databaseSource;
    private final ArchiveNotes archiveNotes;

    RetentionList(DatabaseSource databaseSource, ArchiveNotes archiveNotes) {
        this.databaseSource = databaseSource;
        this.archiveNotes = archiveNotes;
    }

    /** By the day on which the time ends, the earliest first. */
    public List<ArchivedDocument> findInStage(String stage) {
        List<ArchivedDocument> documents = stage.equals(ENDING_SOON)
                ? findEndingSoon()
                : databaseSource.findWith(JuklakModel.PROP_RETENTION_STAGE, stage);
        return documents.stream().sorted(Comparator.comparing(this::endOf, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(document -> document.node().getId())).toList();
    }

    private List<ArchivedDocument> findEndingSoon() {
        LocalDate today = archiveNotes.today();
        LocalDate limit = today.plusMonths(archiveNotes.endingSoonMonths());
        List<ArchivedDocument> documents = new ArrayList<>();
        for (YearMonth month = YearMonth.from(today); !month.isAfter(YearMonth.from(limit)); month = month.plusMonths(1)) {
            for (String stage : List.of(Retention.ACTIVE, Retention.INACTIVE)) {
                databaseSource.findWith(JuklakModel.PROP_RETENTION_STAGE, stage, JuklakModel.PROP_RETENTION_MONTH, month.toString())
                        .stream()
                        .filter(document -> !endOf(document).isAfter(limit)).forEach(documents::add);
            }
        }
        return documents;
    }

    /** The day on which the present time of a document ends, or its last one ended; null where none counts. */
    public LocalDate endOf(ArchivedDocument document) {
        Retention retention = archiveNotes.retentionOf(document.properties());
        return Retention.ACTIVE.equals(document.text(JuklakModel.PROP_RETENTION_STAGE)) ? retention.activeEnd() : retention.end();
    }
}
