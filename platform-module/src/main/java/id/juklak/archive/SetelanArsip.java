package id.juklak.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.juklak.pengaturan.PengaturanTidakSahException;

/**
 * What an archived document gets at its publication ({@code arsip.json}).
 *
 * @param segeraBulan how many months before a time of retention ends its documents are listed
 * @param bawaan what holds for kinds that are not named
 * @param jenis by kind
 */
public record SetelanArsip(String keterangan, int segeraBulan, Catatan bawaan, Map<String, Catatan> jenis) {

    private static final int SEGERA_MAKS = 24;

    public SetelanArsip {
        if (segeraBulan < 0 || segeraBulan > SEGERA_MAKS) {
            throw salah("segeraBulan", segeraBulan);
        }
        if (bawaan == null) {
            throw salah("bawaan", null);
        }
        bawaan.periksa("bawaan");
        jenis = jenis == null ? Map.of() : new TreeMap<>(jenis);
        jenis.forEach((nama, catatan) -> {
            if (catatan == null) {
                throw salah("jenis." + nama, null);
            }
            catatan.periksa("jenis." + nama);
        });
    }

    /**
     * The notes of a kind.
     *
     * @param aktif and inaktif years
     * @param dihitungSejak from when they count, see {@link Retensi#mulai}
     */
    public record Catatan(String klasifikasi, Integer aktif, Integer inaktif, String nasibAkhir, String dihitungSejak, String lokasiFisik) {

        private void periksa(String tempat) {
            if (klasifikasi == null || klasifikasi.length() > CatatanArsip.TEKS_MAKS) {
                throw salah(tempat + ".klasifikasi", klasifikasi);
            }
            if (aktif == null || aktif < 0 || aktif > Retensi.TAHUN_MAKS) {
                throw salah(tempat + ".aktif", aktif);
            }
            if (inaktif == null || inaktif < 0 || inaktif > Retensi.TAHUN_MAKS) {
                throw salah(tempat + ".inaktif", inaktif);
            }
            if (!Retensi.NASIB_AKHIR.contains(String.valueOf(nasibAkhir))) {
                throw salah(tempat + ".nasibAkhir", nasibAkhir);
            }
            if (!List.of(Retensi.TERBIT, Retensi.AKHIR_TAHUN, Retensi.TANGGAL, Retensi.PENETAPAN).contains(String.valueOf(dihitungSejak))) {
                throw salah(tempat + ".dihitungSejak", dihitungSejak);
            }
            if (lokasiFisik != null && lokasiFisik.length() > CatatanArsip.TEKS_MAKS) {
                throw salah(tempat + ".lokasiFisik", lokasiFisik);
            }
        }
    }

    Catatan untuk(String idJenis) {
        return jenis.getOrDefault(idJenis, bawaan);
    }

    private static PengaturanTidakSahException salah(String tempat, Object nilai) {
        return new PengaturanTidakSahException("pengaturan.nilai", tempat, "\"" + nilai + "\"");
    }
}
