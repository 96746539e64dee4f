package id.juklak.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.Label;
import id.juklak.PabrikLabel;
import id.juklak.calendar.WaktuKerja;
import id.juklak.report.LaporanWaktu;
import id.juklak.report.LaporanWaktu.Kejadian;
import id.juklak.report.Periode;
import id.juklak.report.Ringkasan;

/** {@code GET /laporan/waktu}: where the time of a period went, step by step, and what became of the cases. */
class WaktuGet extends SkripJuklak {

    private final LaporanWaktu laporanWaktu;
    private final PabrikLabel pabrikLabel;
    private final WaktuKerja waktuKerja;

    WaktuGet(TransactionService transactionService, LaporanWaktu laporanWaktu, PabrikLabel pabrikLabel, WaktuKerja waktuKerja) {
        super(transactionService);
        this.laporanWaktu = laporanWaktu;
        this.pabrikLabel = pabrikLabel;
        this.waktuKerja = waktuKerja;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter("dari", "sampai");
        String dari = permintaan.teks("dari");
        String sampai = permintaan.teks("sampai");
        return Kerja.baca(() -> {
            Periode periode = Periode.baca(dari, sampai, LocalDate.now(waktuKerja.zona()));
            LaporanWaktu.Isi isi = laporanWaktu.susun(periode, Instant.now());
            Label label = pabrikLabel.pengguna();
            Map<String, Object> hasil = new LinkedHashMap<>();
            hasil.put("dari", periode.dari().toString());
            hasil.put("sampai", periode.sampai().toString());
            hasil.put("berkas", berkas(isi));
            hasil.put("bulan", isi.bulan().entrySet().stream().map(bulan -> bulan(bulan.getKey(), bulan.getValue())).toList());
            hasil.put("langkah", isi.langkah().stream().map(satu -> langkah(satu, label)).toList());
            return Jawaban.ok(hasil);
        });
    }

    private Map<String, Object> berkas(LaporanWaktu.Isi isi) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        hasil.put("mulai", isi.kali(Kejadian.MULAI));
        hasil.put("selesai", isi.kali(Kejadian.TERBIT));
        hasil.put("dibatalkan", isi.kali(Kejadian.BATAL));
        hasil.put("dikembalikan", isi.kali(Kejadian.KEMBALI));
        hasil.put("berjalan", isi.berjalan());
        hasil.put("terlambat", isi.terlambat());
        hasil.put("durasi", ringkasan(isi.durasi()));
        return hasil;
    }

    private Map<String, Object> bulan(YearMonth bulan, Map<Kejadian, Integer> kali) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        hasil.put("bulan", bulan.toString());
        hasil.put("mulai", kali.getOrDefault(Kejadian.MULAI, 0));
        hasil.put("selesai", kali.getOrDefault(Kejadian.TERBIT, 0));
        hasil.put("dibatalkan", kali.getOrDefault(Kejadian.BATAL, 0));
        hasil.put("dikembalikan", kali.getOrDefault(Kejadian.KEMBALI, 0));
        return hasil;
    }

    private Map<String, Object> langkah(LaporanWaktu.WaktuLangkah satu, Label label) {
        int kali = satu.menit().banyak();
        Map<String, Object> hasil = new LinkedHashMap<>();
        hasil.put("langkah", satu.langkah().id());
        hasil.put("no", satu.langkah().no());
        hasil.put("nama", label.langkah(satu.langkah().id()));
        hasil.put("pelaksana", satu.langkah().pelaksana());
        hasil.put("namaPelaksana", label.teks("peran", satu.langkah().pelaksana()));
        hasil.put("normaMenit", satu.normaMenit());
        hasil.putAll(ringkasan(satu.menit()));
        hasil.put("terlambat", satu.terlambat());
        hasil.put("bagianTerlambat", kali == 0 ? 0.0 : (double) satu.terlambat() / kali);
        hasil.put("dikembalikan", satu.kembali());
        return hasil;
    }

    private Map<String, Object> ringkasan(Ringkasan menit) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        hasil.put("kali", menit.banyak());
        hasil.put("jumlahMenit", menit.jumlah());
        hasil.put("rataRata", menit.rataRata());
        hasil.put("median", menit.median());
        hasil.put("p90", menit.persentil90());
        hasil.put("terlama", menit.terlama());
        return hasil;
    }
}
