package id.juklak.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.InTransaction;
import id.juklak.model.JuklakModel;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.sop.Requirement;

@ExtendWith(InTransaction.class)
class StepGateTest {

    private static final Requirement PRESENT = new Requirement("notula", List.of(), null, null);
    private static final Requirement PARAF_OF_KASUBBAG = new Requirement("notula", List.of("paraf"), "KASUBBAG_TATA_LAKSANA", null);
    private static final Requirement PARAF_OF_KABAG = new Requirement("notula", List.of("paraf"), "KABAG_ORTALA", null);
    private static final Requirement EITHER_OF_KABAG = new Requirement("notula", List.of("paraf", "tandaTangan"), "KABAG_ORTALA", null);

    private final BerkasAtStep at = new BerkasAtStep();

    @Test
    void aDocumentMustBeThereAndHoldSomething() {
        assertThat(isOpen(PRESENT)).isFalse();

        at.makeDocument("notula", "");
        assertThat(isOpen(PRESENT)).as("empty").isFalse();

        at.makeDocument("disposisi", "isi");
        assertThat(isOpen(PRESENT)).as("of another kind").isFalse();

        at.makeDocument("notula", "isi");
        assertThat(isOpen(PRESENT)).isTrue();
    }

    @Test
    void whatWasReplacedOrRetractedDoesNotCount() {
        NodeRef document = at.makeDocument("notula", "isi");
        at.repository.nodes().service().addAspect(document, JuklakModel.ASPECT_RETRACTED, null);

        assertThat(isOpen(PRESENT)).isFalse();
    }

    @Test
    void theMarkMustBeOfTheOfficeThatTheStepNames() {
        NodeRef document = at.makeDocument("notula", "isi");
        put(document, "KASUBBAG_TATA_LAKSANA");

        assertThat(isOpen(PARAF_OF_KABAG)).isFalse();
        assertThat(isOpen(PARAF_OF_KASUBBAG)).isTrue();

        put(document, "KABAG_ORTALA");
        assertThat(isOpen(PARAF_OF_KABAG)).isTrue();
    }

    @Test
    void aMarkOnWhatTheDocumentSaidBeforeDoesNotCount() {
        NodeRef document = at.makeDocument("notula", "isi");
        put(document, "KABAG_ORTALA");
        at.repository.write(document, "lain");

        assertThat(isOpen(PARAF_OF_KABAG)).isFalse();
    }

    @Test
    void aConditionOfAnotherOriginAsksForNothing() {
        assertThat(isOpen(new Requirement("notula", List.of(), null, "usulan"))).isTrue();

        at.repository.nodes().service().setProperty(at.node, JuklakModel.PROP_ORIGIN, "usulan");
        assertThat(isOpen(new Requirement("notula", List.of(), null, "usulan"))).isFalse();
    }

    @Test
    void theOfficeMayDoWhatTheStepAsksOfItUntilItIsDone() {
        NodeRef document = at.makeDocument("notula", "isi");
        assertThat(at.stepGate.findOpenActs(at.berkas(), at.step(PARAF_OF_KASUBBAG), document)).as("another's").isEmpty();
        assertThat(at.stepGate.findOpenActs(at.berkas(), at.step(EITHER_OF_KABAG), document)).containsExactly(MarkAct.PARAF,
                MarkAct.SIGNATURE);

        put(document, "KABAG_ORTALA");
        assertThat(at.stepGate.findOpenActs(at.berkas(), at.step(EITHER_OF_KABAG), document)).isEmpty();
    }

    @Test
    void marksOfThoseWhoComeBeforeMustBeThere() {
        NodeRef document = at.makeDocument("notula", "isi");
        assertThat(at.stepGate.findMissingPrecedingMarks(at.berkas(), at.step(PARAF_OF_KASUBBAG, PARAF_OF_KABAG), document)).hasSize(1);
        assertThat(at.stepGate.findMissingPrecedingMarks(at.berkas(), at.step(PARAF_OF_KABAG, PARAF_OF_KASUBBAG), document)).isEmpty();

        put(document, "KASUBBAG_TATA_LAKSANA");
        assertThat(at.stepGate.findMissingPrecedingMarks(at.berkas(), at.step(PARAF_OF_KASUBBAG, PARAF_OF_KABAG), document)).isEmpty();
    }

    private boolean isOpen(Requirement requirement) {
        return at.stepGate.check(at.berkas(), at.step(requirement), false).stream()
                .allMatch(StepGate.CheckedRequirement::isMet);
    }

    private void put(NodeRef document, String jabatan) {
        var digests = at.fingerprint.read(document);
        at.marks.add(document, Mark.paraf("seseorang", jabatan, new Date(), "1.0", digests.whole(), digests.length()));
    }
}
