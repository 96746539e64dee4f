package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.transaction.TransactionService;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code PUT /pengaturan/&#123;nama&#125;}: saves settings as a new version. Unusable ones are refused with the place of the mistake. */
class PengaturanPut extends SkripJuklak {

    private final PengaturanWeb pengaturan;

    PengaturanPut(TransactionService transactionService, PengaturanWeb pengaturan) {
        super(transactionService);
        this.pengaturan = pengaturan;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        String nama = permintaan.namaDiJalur();
        IsiJson json = IsiJson.baca(permintaan.json(), "isi", "versi");
        JsonNode isi = json.wajibObjek("isi");
        String versi = json.teks("versi");
        return Kerja.ubah(() -> {
            pengaturan.simpan(nama, isi, versi);
            return Jawaban.ok(pengaturan.satu(nama));
        });
    }
}
