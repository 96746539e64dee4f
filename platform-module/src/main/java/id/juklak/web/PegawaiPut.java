package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananPegawai;

/** {@code PUT /pegawai/&#123;nama&#125;}: an administrator writes the numbers by which signatures name an official. */
class PegawaiPut extends SkripJuklak {

    private final LayananPegawai layananPegawai;

    PegawaiPut(TransactionService transactionService, LayananPegawai layananPegawai) {
        super(transactionService);
        this.layananPegawai = layananPegawai;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        String pengguna = permintaan.namaDiJalur();
        IsiJson isi = IsiJson.baca(permintaan.json(), "nip", "nik");
        String nip = isi.teks("nip");
        String nik = isi.teks("nik");
        return Kerja.ubah(() -> Jawaban.ok(PegawaiGet.isi(layananPegawai.simpan(pengguna, nip, nik))));
    }
}
