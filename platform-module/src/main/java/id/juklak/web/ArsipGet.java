package id.juklak.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.Label;
import id.juklak.archive.CariArsip;
import id.juklak.archive.PertanyaanArsip;
import id.juklak.archive.PertanyaanArsip.Urut;
import id.juklak.report.Periode;
import id.juklak.sop.Jenis;
import id.juklak.sop.Sop;

/** {@code GET /arsip}: searches what is archived, among what the user may read. */
class ArsipGet extends SkripJuklak {

    private static final Map<String, Urut> URUT = Map.of("relevansi", Urut.RELEVANSI, "tanggal", Urut.TANGGAL, "judul", Urut.JUDUL,
            "nomorBerkas", Urut.NOMOR_BERKAS);
    private static final List<String> ARAH = List.of("naik", "turun");
    private static final List<String> KEADAAN = List.of("final", "ditetapkan", "ditarik", "digantikan");
    private static final Pattern KODE_UNIT = Pattern.compile("[A-Za-z0-9_]{1,60}");
    /** A page far behind would make an index count through all before it. */
    private static final int LEWATI_MAKS = 10_000;
    private static final String TAHUN = "tahun";

    private final CariArsip cariArsip;
    private final TampilanArsip tampilanArsip;
    private final PabrikTampilan pabrikTampilan;
    private final Sop sop;

    ArsipGet(TransactionService transactionService, CariArsip cariArsip, TampilanArsip tampilanArsip, PabrikTampilan pabrikTampilan,
            Sop sop) {
        super(transactionService);
        this.cariArsip = cariArsip;
        this.tampilanArsip = tampilanArsip;
        this.pabrikTampilan = pabrikTampilan;
        this.sop = sop;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter("q", "nomor", "jenis", "unit", TAHUN, "dari", "sampai", "penandatangan", "keadaan", "sort", "arah",
                "skipCount", "maxItems");
        PertanyaanArsip pertanyaan = pertanyaan(permintaan);
        Halaman halaman = permintaan.halaman();
        if (halaman.lewati() > LEWATI_MAKS) {
            throw new JuklakException("web.nilai", 400, "skipCount", Integer.toString(halaman.lewati()));
        }
        return Kerja.baca(() -> {
            Tampilan tampilan = pabrikTampilan.baru();
            CariArsip.Hasil hasil = cariArsip.cari(pertanyaan, halaman.lewati(), halaman.paling());
            Map<String, Object> isi = new LinkedHashMap<>(
                    halaman.bungkus(hasil.baris().stream().map(baris -> entri(tampilan, baris)).toList(), hasil.seluruh()));
            isi.put("facet", facet(tampilan.label(), hasil.facet()));
            isi.put("teksPenuh", hasil.teksPenuh());
            return Jawaban.ok(isi);
        });
    }

    private PertanyaanArsip pertanyaan(Permintaan permintaan) {
        String unit = permintaan.teks("unit");
        if (unit != null && !KODE_UNIT.matcher(unit).matches()) {
            throw new JuklakException("web.nilai", 400, "unit", unit);
        }
        LocalDate dari = hari(permintaan, "dari");
        LocalDate sampai = hari(permintaan, "sampai");
        if (dari != null && sampai != null && dari.isAfter(sampai)) {
            throw new JuklakException("laporan.terbalik", 400, dari.toString(), sampai.toString());
        }
        String urut = permintaan.pilihan("sort", URUT.keySet());
        String arah = permintaan.pilihan("arah", ARAH);
        PertanyaanArsip.Saringan saringan = new PertanyaanArsip.Saringan(permintaan.teks("nomor"),
                permintaan.pilihan("jenis", sop.jenis().stream().map(Jenis::id).toList()), unit,
                permintaan.bilangan(TAHUN), dari, sampai, permintaan.teks("penandatangan"), permintaan.pilihan("keadaan", KEADAAN));
        return PertanyaanArsip.baca(permintaan.teks("q"), saringan, urut == null ? null : URUT.get(urut),
                arah == null ? null : "turun".equals(arah));
    }

    private static LocalDate hari(Permintaan permintaan, String nama) {
        String teks = permintaan.teks(nama);
        return teks == null ? null : Periode.hari(nama, teks);
    }

    private Map<String, Object> entri(Tampilan tampilan, CariArsip.Baris baris) {
        Map<String, Object> isi = tampilanArsip.ringkas(tampilan, baris.dokumen());
        isi.put("sorotan", baris.sorotan().stream().map(TampilanArsip::potongan).toList());
        return isi;
    }

    /** The most frequent first, years from the last. */
    private Map<String, List<Map<String, Object>>> facet(Label label, Map<String, Map<String, Integer>> semua) {
        Map<String, List<Map<String, Object>>> hasil = new LinkedHashMap<>();
        CariArsip.FACET.forEach(nama -> {
            List<Map.Entry<String, Integer>> isi = new ArrayList<>(semua.getOrDefault(nama, Map.of()).entrySet());
            isi.sort(nama.equals(TAHUN)
                    ? Map.Entry.<String, Integer>comparingByKey().reversed()
                    : Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
            hasil.put(nama, isi.stream().map(satu -> {
                Map<String, Object> nilai = new LinkedHashMap<>();
                nilai.put("nilai", satu.getKey());
                nilai.put("nama", nama(label, nama, satu.getKey()));
                nilai.put("jumlah", satu.getValue());
                return nilai;
            }).toList());
        });
        return hasil;
    }

    private static String nama(Label label, String facet, String nilai) {
        return switch (facet) {
            case "jenis" -> label.teks("jenis", nilai);
            case "unit" -> label.unit(nilai);
            case "keadaan" -> label.teks("keadaanArsip", nilai);
            case "penandatangan" -> label.orang(nilai);
            default -> nilai;
        };
    }
}
