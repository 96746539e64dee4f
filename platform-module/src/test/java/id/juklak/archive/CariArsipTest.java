package id.juklak.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.juklak.archive.CariArsip.Baris;
import id.juklak.archive.PertanyaanArsip.Urut;
import id.juklak.document.JuklakModel;

@DisplayName("What the database and the index found")
class CariArsipTest {

    private static final PertanyaanArsip.Saringan SEMUA = new PertanyaanArsip.Saringan(null, null, null, null, null, null, null, null);

    @ParameterizedTest
    @EnumSource(value = Urut.class, names = { "TANGGAL", "RELEVANSI" })
    void is_one_list_of_which_every_page_is_a_part_whatever_its_size(Urut urut) {
        for (boolean turun : List.of(true, false)) {
            PertanyaanArsip pertanyaan = PertanyaanArsip.baca("kata", SEMUA, urut, turun);
            for (List<Integer> hari : List.of(List.of(0, 1), List.of(3, 4, 9), List.of(90, 91), List.<Integer>of(),
                    List.of(2, 5, 5, 7, 95))) {
                List<Baris> terbaru = hari.stream().map(ke -> baris("baru", ke)).toList();
                List<Baris> lama = new ArrayList<>();
                for (int ke = 0; ke < 12; ke++) {
                    lama.add(baris("lama", turun ? 24 - 2 * ke : 2 * ke));
                }
                List<Baris> utuh = halaman(pertanyaan, terbaru, lama, 0, 100);
                assertThat(utuh).hasSize(terbaru.size() + lama.size()).doesNotHaveDuplicates();
                for (int paling : List.of(1, 2, 3, 5)) {
                    List<Baris> semua = new ArrayList<>();
                    for (int lewati = 0; lewati < utuh.size(); lewati += paling) {
                        semua.addAll(halaman(pertanyaan, terbaru, lama, lewati, paling));
                    }
                    assertThat(semua).as("%s %s %s, %d a page", urut, turun, hari, paling).isEqualTo(utuh);
                }
                assertThat(halaman(pertanyaan, terbaru, lama, utuh.size(), 5)).isEmpty();
            }
        }
    }

    /** As the search asks: of the index only what the page may need. */
    private static List<Baris> halaman(PertanyaanArsip pertanyaan, List<Baris> terbaru, List<Baris> lama, int lewati, int paling) {
        int dari = Math.max(0, lewati - terbaru.size());
        List<Baris> sebagian = lama.stream().skip(dari).limit(paling + lewati - dari).toList();
        return CariArsip.gabung(pertanyaan, terbaru, sebagian, dari, lewati).stream().limit(paling).toList();
    }

    private static int nomor;

    private static Baris baris(String asal, int hari) {
        NodeRef simpul = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, asal + nomor++);
        return new Baris(new DokumenArsip(simpul, Map.of(JuklakModel.TANGGAL, new Date(hari * 86_400_000L)), ZoneOffset.UTC), List.of());
    }
}
