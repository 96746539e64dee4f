package id.juklak.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.settings.RecordReader;
import id.juklak.settings.ShippedSetting;
import id.juklak.time.RoundTheClock;

@DisplayName("The archive notes")
@ExtendWith(InTransaction.class)
class ArchiveNotesTest {

    private static final QName PEDOMAN = JuklakModel.contentQName("juklakFinal");
    private static final QName ENACTED_TEXT = JuklakModel.contentQName("naskahPenetapan");

    private final MemoryRepository repository = new MemoryRepository();
    private final GuardedWrite guardedWrite = new GuardedWrite();
    private int unlocked;
    private final ArchiveNotes archiveNotes = new ArchiveNotes(
            ShippedSetting.of("archive/arsip.json", new RecordReader<>(ArchiveSettings.class)), repository.nodes(),
            Fake.of(BehaviourFilter.class, new Object() {

                @SuppressWarnings("unused")
                void disableBehaviour(NodeRef node, QName aspect) {
                    unlocked++;
                }

                @SuppressWarnings("unused")
                void enableBehaviour(NodeRef node, QName aspect) {
                    unlocked--;
                }
            }), new RoundTheClock(), guardedWrite);

    private NodeRef document(QName kind) {
        return repository.add(kind,
                new HashMap<>(Map.of(JuklakModel.PROP_ARCHIVE_TITLE, "Penyusunan Pedoman", ContentModel.PROP_NAME, "pedoman.pdf")));
    }

    private NodeRef noted(QName kind) {
        NodeRef document = document(kind);
        archiveNotes.applyDefaults(document);
        return document;
    }

    private Serializable note(NodeRef document, QName property) {
        return repository.nodes().service().getProperty(document, property);
    }

    @Test
    void whatTheOfficeSetForTheKindOfDocument() {
        NodeRef pedoman = noted(PEDOMAN);

        assertThat(note(pedoman, JuklakModel.PROP_ARCHIVE_KIND)).isEqualTo("juklakFinal");
        assertThat(note(pedoman, JuklakModel.PROP_CLASSIFICATION)).isEqualTo("OT.01.02");
        assertThat(note(pedoman, JuklakModel.PROP_FINAL_DISPOSITION)).isEqualTo("permanen");
        LocalDate yearEnd = archiveNotes.today().withMonth(12).withDayOfMonth(31);
        assertThat(archiveNotes.retentionOf(repository.nodes().service().getProperties(pedoman))).isEqualTo(new Retention(yearEnd, 5, 5));
        assertThat(archiveNotes.dayOf(note(pedoman, JuklakModel.PROP_RETENTION_END))).isEqualTo(yearEnd.plusYears(10));
        assertThat(note(pedoman, JuklakModel.PROP_RETENTION_STAGE)).isEqualTo(Retention.ACTIVE);
        assertThat(note(pedoman, JuklakModel.PROP_RETENTION_MONTH)).isEqualTo(yearEnd.plusYears(5).toString().substring(0, 7));
    }

    @Test
    void onceSoThatAnArchivistsChangeIsNotTakenBack() {
        NodeRef pedoman = noted(PEDOMAN);
        archiveNotes.write(pedoman, Map.of(JuklakModel.PROP_CLASSIFICATION, "HK.02"));

        archiveNotes.applyDefaults(pedoman);

        assertThat(note(pedoman, JuklakModel.PROP_CLASSIFICATION)).isEqualTo("HK.02");
    }

    @Test
    void theStateByWhatTheDocumentBearsTheGravestFirst() {
        NodeRef pedoman = noted(PEDOMAN);
        assertThat(note(pedoman, JuklakModel.PROP_ARCHIVE_STATE)).isEqualTo("final");
        for (var aspectAndState : List.of(Map.entry(JuklakModel.ASPECT_WITH_PENETAPAN, "ditetapkan"),
                Map.entry(JuklakModel.ASPECT_SUPERSEDED, "digantikan"), Map.entry(JuklakModel.ASPECT_RETRACTED, "ditarik"))) {
            repository.nodes().service().addAspect(pedoman, aspectAndState.getKey(), null);

            archiveNotes.refresh(pedoman);

            assertThat(note(pedoman, JuklakModel.PROP_ARCHIVE_STATE)).isEqualTo(aspectAndState.getValue());
        }
    }

    @Test
    void noEndBeforeTheDayFromWhichItCountsIsKnown() {
        NodeRef text = noted(ENACTED_TEXT);
        NodeRef pedoman = noted(PEDOMAN);
        Serializable endOfPedoman = note(pedoman, JuklakModel.PROP_RETENTION_END);
        assertThat(note(text, JuklakModel.PROP_RETENTION_STAGE)).isEqualTo(Retention.NOT_STARTED);
        assertThat(note(text, JuklakModel.PROP_RETENTION_END)).isNull();

        LocalDate penetapanDate = archiveNotes.today().minusDays(3);
        archiveNotes.notePenetapan(text, penetapanDate);
        archiveNotes.notePenetapan(pedoman, penetapanDate);

        assertThat(archiveNotes.dayOf(note(text, JuklakModel.PROP_RETENTION_END))).isEqualTo(penetapanDate.plusYears(10));
        assertThat(note(pedoman, JuklakModel.PROP_RETENTION_END)).as("counts from elsewhere").isEqualTo(endOfPedoman);
    }

    @Test
    void theWordsByWhichItIsFoundAndTheDayOnWhichItChanged() {
        NodeRef pedoman = noted(PEDOMAN);
        archiveNotes.write(pedoman, Map.of(JuklakModel.PROP_PHYSICAL_LOCATION, "Rak 3"));

        assertThat(note(pedoman, JuklakModel.PROP_ARCHIVE_WORDS)).asInstanceOf(InstanceOfAssertFactories.LIST).contains("penyusunan",
                "susun", "pedoman", "rak", "3");
        assertThat(note(pedoman, JuklakModel.PROP_LAST_CHANGE_DAY)).isEqualTo(archiveNotes.today().toString());
    }

    @Test
    void despiteTheLockAndAsOurOwnWorkOnlyWhileItWrites() {
        NodeRef pedoman = document(PEDOMAN);

        archiveNotes.doDespiteLock(pedoman, () -> {
            assertThat(unlocked).isEqualTo(1);
            assertThat(guardedWrite.isActive()).isTrue();
        });

        assertThat(unlocked).isZero();
        assertThat(guardedWrite.isActive()).isFalse();
    }
}
