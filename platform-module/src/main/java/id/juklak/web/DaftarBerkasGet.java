package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.activiti.engine.task.Task;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;
import id.juklak.sop.Asal;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/** {@code GET /berkas}: the cases that the user may read, filtered, sorted and paged. */
class DaftarBerkasGet extends SkripJuklak {

    private static final List<String> STATUS = List.of("berjalan", "selesai", "dibatalkan");
    private static final List<String> BENTUK = List.of("pedoman", "juklak");
    private static final List<String> URUT = List.of("nomorBerkas", "judul", "mulai", "tenggat", "langkah");
    private static final List<String> ARAH = List.of("naik", "turun");
    private static final List<String> YA_TIDAK = List.of("true", "false");
    private static final Pattern KODE_UNIT = Pattern.compile("[A-Z0-9_]{1,60}");

    private final DaftarBerkas daftarBerkas;
    private final DaftarTugas daftarTugas;
    private final PabrikTampilan pabrikTampilan;
    private final Sop sop;

    DaftarBerkasGet(TransactionService transactionService, DaftarBerkas daftarBerkas, DaftarTugas daftarTugas,
            PabrikTampilan pabrikTampilan, Sop sop) {
        super(transactionService);
        this.daftarBerkas = daftarBerkas;
        this.daftarTugas = daftarTugas;
        this.pabrikTampilan = pabrikTampilan;
        this.sop = sop;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter("status", "asal", "unit", "bentuk", "langkah", "tahun", "terlambat", "q", "sort", "arah", "skipCount",
                "maxItems");
        DaftarBerkas.Saringan saringan = saringan(permintaan);
        Halaman halaman = permintaan.halaman();
        return Kerja.baca(() -> {
            Tampilan tampilan = pabrikTampilan.baru();
            DaftarBerkas.Bagian bagian = daftarBerkas.cari(saringan, halaman, tampilan.kini());
            Map<String, Task> tugas = daftarTugas.dariProses(bagian.baris().stream().map(this::idProses).filter(id -> id != null).toList())
                    .stream()
                    .collect(Collectors.toMap(Task::getProcessInstanceId, Function.identity(), (satu, dua) -> satu));
            List<Map<String, Object>> entri = bagian.baris().stream()
                    .map(baris -> tampilan.berkas(baris.simpul(), baris.properti(), tugas.get(idProses(baris)))).toList();
            return Jawaban.ok(halaman.bungkus(entri, bagian.seluruh()));
        });
    }

    private DaftarBerkas.Saringan saringan(Permintaan permintaan) {
        Map<String, String> persis = new LinkedHashMap<>();
        pasang(persis, "status", permintaan.pilihan("status", STATUS));
        pasang(persis, "asal", permintaan.pilihan("asal", sop.asal().stream().map(Asal::id).toList()));
        pasang(persis, "bentuk", permintaan.pilihan("bentuk", BENTUK));
        pasang(persis, "langkah", permintaan.pilihan("langkah", sop.langkah().stream().map(Langkah::id).toList()));
        pasang(persis, "unit", unit(permintaan));
        Integer tahun = permintaan.bilangan("tahun");
        pasang(persis, "tahun", tahun == null ? null : tahun.toString());
        String terlambat = permintaan.pilihan("terlambat", YA_TIDAK);
        String urut = permintaan.pilihan("sort", URUT);
        return new DaftarBerkas.Saringan(persis, permintaan.teks("q"), terlambat == null ? null : Boolean.valueOf(terlambat),
                urut == null ? "nomorBerkas" : urut, "turun".equals(permintaan.pilihan("arah", ARAH)));
    }

    private String unit(Permintaan permintaan) {
        String unit = permintaan.teks("unit");
        if (unit != null && !KODE_UNIT.matcher(unit).matches()) {
            throw new JuklakException("web.nilai", 400, "unit", unit);
        }
        return unit;
    }

    private void pasang(Map<String, String> persis, String nama, String nilai) {
        if (nilai != null) {
            persis.put(nama, nilai);
        }
    }

    /** The engine's id of the case's process, without ACS's prefix. */
    private String idProses(DaftarBerkas.Baris baris) {
        String id = (String) baris.properti().get(JuklakModel.nama("idProses"));
        return id == null ? null : id.substring(id.indexOf('$') + 1);
    }
}
