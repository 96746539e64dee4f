package id.juklak.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The SOP as data")
class SopTest {

    private final Sop sop = Sop.baca();

    @Test
    void has_sixteen_steps_in_order() {
        assertThat(sop.langkah()).extracting(Langkah::no).containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
        assertThat(sop.langkah()).allMatch(langkah -> langkah.id().equals("langkah%02d".formatted(langkah.no())));
    }

    @Test
    void names_only_offices_kinds_and_steps_that_it_defines() {
        assertThat(sop.pembatalan()).allSatisfy(sop::peran);
        assertThat(sop.pembaca()).isNotEmpty().allSatisfy(sop::peran);
        assertThat(sop.asal()).allSatisfy(asal -> assertThat(asal.oleh()).isNotEmpty().allSatisfy(sop::peran));
        assertThat(sop.jenis(sop.akhir().dari())).isPresent();
        assertThat(sop.jenis(sop.akhir().menjadi())).isPresent();
        for (Langkah langkah : sop.langkah()) {
            sop.peran(langkah.pelaksana());
            assertThat(langkah.terlibat()).allSatisfy(sop::peran);
            assertThat(langkah.unggah()).allMatch(jenis -> sop.jenis(jenis).isPresent());
            assertThat(langkah.isian()).allMatch(isian -> sop.jenis(isian.menjadi()).isPresent());
            assertThat(langkah.perlu())
                    .allMatch(perlu -> sop.jenis(perlu.jenis()).isPresent() && perlu.tindakan().isEmpty() == (perlu.oleh() == null));
            if (langkah.kembali() != null) {
                assertThat(sop.langkah(langkah.kembali()).no()).isLessThan(langkah.no());
            }
        }
    }

    @Test
    void has_one_office_that_exists_for_each_unit() {
        assertThat(sop.peran()).filteredOn(peran -> peran.perUnit() != null).containsExactly(sop.peranUnit());
    }
}
