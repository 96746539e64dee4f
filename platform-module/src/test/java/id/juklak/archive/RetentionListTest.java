package id.juklak.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.archive.search.ArchivedDocument;
import id.juklak.archive.search.TestSources;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.settings.RecordReader;
import id.juklak.settings.ShippedSetting;
import id.juklak.time.RoundTheClock;

/** The module's own settings list what ends within three months. */
@DisplayName("The list of retention")
@ExtendWith(InTransaction.class)
class RetentionListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final MemoryRepository repository = new MemoryRepository();
    private final ArchiveNotes archiveNotes = new ArchiveNotes(
            ShippedSetting.of("archive/arsip.json", new RecordReader<>(ArchiveSettings.class)), repository.nodes(), null,
            new RoundTheClock(), new GuardedWrite()) {

        @Override
        LocalDate today() {
            return TODAY;
        }
    };
    private final RetentionList retentionList = new RetentionList(TestSources.database(repository), archiveNotes);

    /** A document whose active time ends on a day, and whose retention a year later. */
    private NodeRef document(LocalDate activeEnd) {
        Retention retention = new Retention(activeEnd.minusYears(2), 2, 1);
        YearMonth month = retention.endMonthOn(TODAY);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_RETENTION_START, archiveNotes.momentOf(retention.start()));
        properties.put(JuklakModel.PROP_ACTIVE_RETENTION, retention.activeYears());
        properties.put(JuklakModel.PROP_INACTIVE_RETENTION, retention.inactiveYears());
        properties.put(JuklakModel.PROP_RETENTION_STAGE, retention.stageOn(TODAY));
        properties.put(JuklakModel.PROP_RETENTION_MONTH, month.toString());
        return repository.add(JuklakModel.TYPE_DOCUMENT, properties);
    }

    private List<NodeRef> inStage(String stage) {
        return retentionList.findInStage(stage).stream().map(ArchivedDocument::node).toList();
    }

    @Test
    void givesEachStageByTheDayOnWhichItsTimeEndsTheEarliestFirst() {
        NodeRef later = document(TODAY.plusYears(1));
        NodeRef sooner = document(TODAY.plusMonths(6));
        NodeRef inactive = document(TODAY.minusMonths(2));
        NodeRef ended = document(TODAY.minusYears(3));

        assertThat(inStage(Retention.ACTIVE)).containsExactly(sooner, later);
        assertThat(inStage(Retention.INACTIVE)).containsExactly(inactive);
        assertThat(inStage(Retention.ENDED)).containsExactly(ended);
        assertThat(inStage(Retention.NOT_STARTED)).isEmpty();
    }

    @Test
    void showsWhatSoonEndsOfWhateverStageToTheDay() {
        NodeRef within = document(TODAY.plusMonths(3));
        document(TODAY.plusMonths(3).plusDays(1));
        NodeRef inactiveWithin = document(TODAY.plusMonths(1).minusYears(1));
        document(TODAY.minusYears(3));

        assertThat(inStage(RetentionList.ENDING_SOON)).containsExactly(inactiveWithin, within);
    }

    @Test
    void leavesOutWhatTheUserMayNotRead() {
        NodeRef hidden = document(TODAY.plusMonths(1));
        repository.hide(hidden);

        assertThat(inStage(Retention.ACTIVE)).isEmpty();
        assertThat(inStage(RetentionList.ENDING_SOON)).isEmpty();
    }
}
