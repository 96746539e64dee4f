package id.juklak.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What one types")
class ArchiveQueryTest {

    @Test
    void becomesWordsAndPhrasesAndNothingElse() {
        ArchiveQuery query = read("Pedoman \"naskah dinas\" {!afts} TYPE:\"cm\" arsip*");

        assertThat(query.words()).containsExactlyInAnyOrder("pedoman", "afts", "type", "cm", "arsip");
        assertThat(query.phrases()).containsExactly(List.of("naskah", "dinas"));
        assertThat(query.exactNumber()).isNull();
        assertThat(read("* \" ?").hasWords()).isFalse();
    }

    @Test
    void isAlsoTakenAsANumberWhereItHoldsADigit() {
        assertThat(read(" ND-003/OT.01.02/PO/XI/2026 ").exactNumber()).isEqualTo("ND-003/OT.01.02/PO/XI/2026");
        assertThat(read(null).exactNumber()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "penyusunan, menyusun", "disusun, susunan", "pengelolaan, mengelola", "arsip, arsip" })
    void isComparedByIndonesianStems(String word, String otherWord) {
        assertThat(IndonesianStems.stem(word)).isEqualTo(IndonesianStems.stem(otherWord)).isNotEqualTo(IndonesianStems.stem("naskah"));
    }

    private static ArchiveQuery read(String q) {
        return ArchiveQuery.read(q, new ArchiveQuery.Filter(null, null, null, null, null, null, null, null), null, null);
    }
}
