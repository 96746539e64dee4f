package id.juklak.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;

@DisplayName("A verification code")
@ExtendWith(InTransaction.class)
class VerificationCodesTest {

    private final MemoryRepository repository = new MemoryRepository();
    private final VerificationCodes codes = new VerificationCodes(repository.nodes(), new GuardedWrite());

    private NodeRef document() {
        return repository.add(JuklakModel.TYPE_DOCUMENT, Map.of());
    }

    @Test
    void isGivenOnceAndNeverAgain() {
        NodeRef document = document();
        String code = codes.ensureCode(document);

        assertThat(codes.ensureCode(document)).isEqualTo(code);
        assertThat(codes.ensureCode(document, "kandidat")).isEqualTo(code);
    }

    @Test
    void isTheOneOfAnEarlierTryWhereTheDocumentHasNone() {
        NodeRef document = document();

        assertThat(codes.ensureCode(document, "22222222222222222222")).isEqualTo("22222222222222222222");
        assertThat(codes.ensureCode(document)).isEqualTo("22222222222222222222");
    }

    @Test
    void isTwentyLettersAndDigitsThatAreReadWithoutDoubtAndAnotherForEachDocument() {
        assertThat(IntStream.range(0, 200).mapToObj(number -> codes.ensureCode(document())).toList()).doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[23456789abcdefghjkmnpqrstuvwxyz]{20}"))
                .allMatch(VerificationCodes::isPossible);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2222222222222222222", "222222222222222222222", "2222222222222222222A", "2222222222222222222\"",
            "22222222222222222222\n" })
    void isNothingElse(String text) {
        assertThat(VerificationCodes.isPossible(text)).isFalse();
    }
}
