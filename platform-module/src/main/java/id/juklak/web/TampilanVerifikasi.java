package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.Map;

import id.juklak.signing.HasilVerifikasi;

/** What the examination of signatures looks like in the answers (docs/api.md). */
class TampilanVerifikasi {

    private final PabrikTampilan pabrikTampilan;

    TampilanVerifikasi(PabrikTampilan pabrikTampilan) {
        this.pabrikTampilan = pabrikTampilan;
    }

    /** @param dokumen id of the node, or the name of the file that was examined */
    Map<String, Object> hasil(String dokumen, HasilVerifikasi hasil) {
        Tampilan tampilan = pabrikTampilan.baru();
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("dokumen", dokumen);
        isi.put("sah", hasil.sah());
        isi.put("sha256", hasil.sha256());
        isi.put("tandaTangan", hasil.tandaTangan().stream().map(satu -> satu(tampilan, satu)).toList());
        isi.put("temuan", hasil.temuan());
        return isi;
    }

    private Map<String, Object> satu(Tampilan tampilan, HasilVerifikasi.Satu satu) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("penandatangan", satu.penandatangan());
        isi.put("jabatan", satu.jabatan());
        isi.put("namaJabatan", tampilan.label().teks("peran", satu.jabatan()));
        isi.put("pada", tampilan.waktu().teks(satu.pada()));
        isi.put("sah", satu.sah());
        isi.put("alasan", satu.alasan());
        isi.put("sertifikat", satu.sertifikat());
        isi.put("capWaktu", tampilan.waktu().teks(satu.capWaktu()));
        isi.put("mencakupSeluruhnya", satu.mencakupSeluruhnya());
        return isi;
    }
}
