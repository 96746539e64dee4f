package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.Label;
import id.juklak.calendar.WaktuKerja;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Asal;
import id.juklak.sop.Jenis;
import id.juklak.sop.Langkah;
import id.juklak.sop.Peran;
import id.juklak.sop.Perlu;
import id.juklak.sop.Sop;

/** {@code GET /sop}: the SOP with its texts in the user's language. */
class SopGet extends SkripJuklak {

    private final Sop sop;
    private final WaktuKerja waktuKerja;
    private final PabrikTampilan pabrikTampilan;
    private final DaftarUnit daftarUnit;

    SopGet(TransactionService transactionService, Sop sop, WaktuKerja waktuKerja, PabrikTampilan pabrikTampilan, DaftarUnit daftarUnit) {
        super(transactionService);
        this.sop = sop;
        this.waktuKerja = waktuKerja;
        this.pabrikTampilan = pabrikTampilan;
        this.daftarUnit = daftarUnit;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        return Kerja.baca(() -> {
            Label label = pabrikTampilan.baru().label();
            Map<String, Object> isi = new LinkedHashMap<>();
            isi.put("kode", sop.kode());
            isi.put("peran", sop.peran().stream().map(Peran::id).map(id -> bernama(id, label.teks("peran", id))).toList());
            isi.put("asal", sop.asal().stream().map(asal -> asal(asal, label)).toList());
            isi.put("bentuk", List.of("pedoman", "juklak").stream().map(id -> bernama(id, label.teks("bentuk", id))).toList());
            isi.put("jenis", sop.jenis().stream().map(Jenis::id).map(id -> bernama(id, label.teks("jenis", id))).toList());
            isi.put("unit", daftarUnit.kode().stream().map(kode -> bernama(kode, label.unit(kode))).toList());
            isi.put("final", sop.akhir().menjadi());
            isi.put("penandatangan", penandatangan());
            isi.put("langkah", sop.langkah().stream().map(langkah -> langkah(langkah, label)).toList());
            return Jawaban.ok(isi);
        });
    }

    /** The offices that sign at some step, in the SOP's order. */
    private List<String> penandatangan() {
        return sop.langkah().stream().flatMap(langkah -> Stream.concat(langkah.perlu().stream(), langkah.boleh().stream()))
                .filter(perlu -> perlu.tindakan().contains(Tindakan.TANDA_TANGAN.id())).map(Perlu::oleh).distinct().toList();
    }

    private Map<String, Object> bernama(String id, String nama) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", id);
        isi.put("nama", nama);
        return isi;
    }

    private Map<String, Object> asal(Asal asal, Label label) {
        Map<String, Object> isi = bernama(asal.id(), label.teks("asal", asal.id()));
        isi.put("oleh", asal.oleh());
        return isi;
    }

    private Map<String, Object> langkah(Langkah langkah, Label label) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("langkah", langkah.id());
        isi.put("no", langkah.no());
        isi.put("nama", label.langkah(langkah.id()));
        isi.put("petunjuk", label.petunjuk(langkah.id()));
        isi.put("pelaksana", langkah.pelaksana());
        isi.put("peran", label.teks("peran", langkah.pelaksana()));
        isi.put("terlibat", langkah.terlibat());
        isi.put("norma", langkah.norma().toString());
        isi.put("normaMenit", waktuKerja.menitNorma(langkah.norma()));
        isi.put("unggah", langkah.unggah());
        isi.put("kembali", langkah.kembali());
        return isi;
    }
}
