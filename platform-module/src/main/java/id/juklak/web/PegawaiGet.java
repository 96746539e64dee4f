package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananPegawai;
import id.juklak.signing.Pegawai;

/** {@code GET /pegawai/&#123;nama&#125;}: the numbers by which signatures name an official. */
class PegawaiGet extends SkripJuklak {

    private final LayananPegawai layananPegawai;

    PegawaiGet(TransactionService transactionService, LayananPegawai layananPegawai) {
        super(transactionService);
        this.layananPegawai = layananPegawai;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        String pengguna = permintaan.namaDiJalur();
        return Kerja.baca(() -> Jawaban.ok(isi(layananPegawai.baca(pengguna))));
    }

    static Map<String, Object> isi(Pegawai pegawai) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("pengguna", pegawai.pengguna());
        isi.put("nama", pegawai.nama());
        isi.put("nip", pegawai.nip());
        isi.put("nik", pegawai.nik());
        return isi;
    }
}
