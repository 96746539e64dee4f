package id.juklak.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.juklak.document.JuklakModel;

/**
 * Which records have reached the end of a time of retention, or will before long. What becomes of them archivists decide; nothing here
 * destroys anything. Stages and months are asked for as exact values, which the database answers completely and without an index.
 */
public class DaftarRetensi {

    /** Whose end is near: not a stage of its own, but what archivists prepare for. */
    public static final String SEGERA = "segera";
    /** What can be asked for, the most urgent first. */
    public static final List<String> TAHAP = List.of(Retensi.HABIS, Retensi.INAKTIF, SEGERA, Retensi.AKTIF, Retensi.BELUM);

    private final ArsipBasisData basisData;
    private final Perihal perihal;

    DaftarRetensi(ArsipBasisData basisData, Perihal perihal) {
        this.basisData = basisData;
        this.perihal = perihal;
    }

    /** By the day on which the time ends, the earliest first. */
    public List<DokumenArsip> tahap(String tahap) {
        List<DokumenArsip> semua = tahap.equals(SEGERA) ? segera() : basisData.dengan(JuklakModel.TAHAP_RETENSI, tahap);
        return semua.stream().sorted(Comparator.comparing(this::akhir, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(satu -> satu.simpul().getId())).toList();
    }

    private List<DokumenArsip> segera() {
        LocalDate kini = perihal.hariIni();
        LocalDate batas = kini.plusMonths(perihal.segeraBulan());
        List<DokumenArsip> semua = new ArrayList<>();
        for (YearMonth bulan = YearMonth.from(kini); !bulan.isAfter(YearMonth.from(batas)); bulan = bulan.plusMonths(1)) {
            for (String tahap : List.of(Retensi.AKTIF, Retensi.INAKTIF)) {
                basisData.dengan(JuklakModel.TAHAP_RETENSI, tahap, JuklakModel.BULAN_RETENSI, bulan.toString()).stream()
                        .filter(satu -> !akhir(satu).isAfter(batas)).forEach(semua::add);
            }
        }
        return semua;
    }

    /** The day on which the present time of a document ends, or its last one ended; null where none counts. */
    public LocalDate akhir(DokumenArsip dokumen) {
        Retensi retensi = perihal.retensi(dokumen.properti());
        return Retensi.AKTIF.equals(dokumen.teks(JuklakModel.TAHAP_RETENSI)) ? retensi.aktifBerakhir() : retensi.berakhir();
    }
}
