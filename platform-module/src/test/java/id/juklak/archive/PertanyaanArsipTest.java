package id.juklak.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What one types")
class PertanyaanArsipTest {

    @Test
    void becomes_words_and_phrases_and_nothing_else() {
        PertanyaanArsip pertanyaan = baca("Pedoman \"naskah dinas\" {!afts} TYPE:\"cm\" arsip*");

        assertThat(pertanyaan.kata()).containsExactlyInAnyOrder("pedoman", "afts", "type", "cm", "arsip");
        assertThat(pertanyaan.frasa()).containsExactly(List.of("naskah", "dinas"));
        assertThat(pertanyaan.persis()).isNull();
        assertThat(baca("* \" ?").berkata()).isFalse();
    }

    @Test
    void is_also_taken_as_a_number_where_it_holds_a_digit() {
        assertThat(baca(" ND-003/OT.01.02/PO/XI/2026 ").persis()).isEqualTo("ND-003/OT.01.02/PO/XI/2026");
        assertThat(baca(null).persis()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "penyusunan, menyusun", "disusun, susunan", "pengelolaan, mengelola", "arsip, arsip" })
    void is_compared_by_indonesian_stems(String kata, String lain) {
        assertThat(KataDasar.dasar(kata)).isEqualTo(KataDasar.dasar(lain)).isNotEqualTo(KataDasar.dasar("naskah"));
    }

    private static PertanyaanArsip baca(String q) {
        return PertanyaanArsip.baca(q, new PertanyaanArsip.Saringan(null, null, null, null, null, null, null, null), null, null);
    }
}
