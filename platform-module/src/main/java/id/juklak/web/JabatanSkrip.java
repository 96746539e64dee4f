package id.juklak.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.Label;
import id.juklak.process.PengelolaJabatan;

/** {@code /jabatan}: who holds which office, and the units. One bean for each act; each answers with all offices. */
class JabatanSkrip extends SkripJuklak {

    /** The acts. */
    enum Tindak {
        DAFTAR, UNIT, MASUK, KELUAR
    }

    private final Tindak tindak;
    private final PengelolaJabatan pengelola;
    private final PabrikTampilan pabrikTampilan;

    JabatanSkrip(TransactionService transactionService, Tindak tindak, PengelolaJabatan pengelola, PabrikTampilan pabrikTampilan) {
        super(transactionService);
        this.tindak = tindak;
        this.pengelola = pengelola;
        this.pabrikTampilan = pabrikTampilan;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        return switch (tindak) {
            case DAFTAR -> Kerja.baca(this::semua);
            case UNIT -> {
                IsiJson isi = IsiJson.baca(permintaan.json(), "kode", "nama");
                String kode = isi.wajib("kode");
                String nama = isi.wajib("nama");
                yield ubah(() -> pengelola.tambahUnit(kode.strip(), nama.strip()));
            }
            case MASUK -> {
                String grup = permintaan.jalur("grup");
                String pengguna = IsiJson.baca(permintaan.json(), "pengguna").wajib("pengguna");
                yield ubah(() -> pengelola.masukkan(grup, pengguna.strip()));
            }
            case KELUAR -> {
                String grup = permintaan.jalur("grup");
                String pengguna = permintaan.jalur("pengguna");
                yield ubah(() -> pengelola.keluarkan(grup, pengguna));
            }
        };
    }

    private Kerja ubah(Runnable laku) {
        return Kerja.ubah(() -> {
            laku.run();
            return semua();
        });
    }

    private Jawaban semua() {
        Label label = pabrikTampilan.baru().label();
        return Jawaban.ok(Map.of("jabatan", pengelola.semua().stream().map(satu -> jabatan(satu, label)).toList()));
    }

    private Map<String, Object> jabatan(PengelolaJabatan.Jabatan satu, Label label) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("grup", satu.grup());
        isi.put("peran", satu.peran());
        isi.put("unit", satu.unit());
        isi.put("nama", satu.unit() == null ? label.teks("peran", satu.peran()) : label.unit(satu.unit()));
        isi.put("anggota", satu.anggota().stream().map(pengguna -> Map.of("pengguna", pengguna, "nama", label.orang(pengguna))).toList());
        return isi;
    }
}
