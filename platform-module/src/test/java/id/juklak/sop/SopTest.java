package id.juklak.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The SOP as data")
class SopTest {

    private final Sop sop = Sop.read();

    @Test
    void hasSixteenStepsInOrder() {
        assertThat(sop.steps()).extracting(Step::no).containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
        assertThat(sop.steps()).allMatch(step -> step.id().equals("langkah%02d".formatted(step.no())));
    }

    @Test
    void namesOnlyOfficesKindsAndStepsThatItDefines() {
        assertThat(sop.cancellers()).allSatisfy(sop::role);
        assertThat(sop.readers()).isNotEmpty().allSatisfy(sop::role);
        assertThat(sop.origins()).allSatisfy(origin -> assertThat(origin.startedBy()).isNotEmpty().allSatisfy(sop::role));
        assertThat(sop.findDocumentKind(sop.finalKind().from())).isPresent();
        assertThat(sop.findDocumentKind(sop.finalKind().becomes())).isPresent();
        for (Step step : sop.steps()) {
            sop.role(step.performer());
            assertThat(step.involved()).allSatisfy(sop::role);
            assertThat(step.uploadKinds()).allMatch(kind -> sop.findDocumentKind(kind).isPresent());
            assertThat(step.formTexts()).allMatch(formText -> sop.findDocumentKind(formText.becomes()).isPresent());
            assertThat(step.requirements())
                    .allMatch(requirement -> sop.findDocumentKind(requirement.kind()).isPresent()
                            && requirement.acts().isEmpty() == (requirement.by() == null));
            if (step.returnTo() != null) {
                assertThat(sop.step(step.returnTo()).no()).isLessThan(step.no());
            }
        }
    }

    @Test
    void hasOneOfficeThatExistsForEachUnit() {
        assertThat(sop.roles()).filteredOn(role -> role.perUnit() != null).containsExactly(sop.unitRole());
    }
}
