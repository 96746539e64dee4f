package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.CatatanArsip;

/** {@code PUT /arsip/&#123;id&#125;}: archivists change what the archive notes on a document. */
class ArsipPut extends SkripJuklak {

    private final CatatanArsip catatanArsip;
    private final TampilanArsip tampilanArsip;
    private final PabrikTampilan pabrikTampilan;

    ArsipPut(TransactionService transactionService, CatatanArsip catatanArsip, TampilanArsip tampilanArsip, PabrikTampilan pabrikTampilan) {
        super(transactionService);
        this.catatanArsip = catatanArsip;
        this.tampilanArsip = tampilanArsip;
        this.pabrikTampilan = pabrikTampilan;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        NodeRef simpul = permintaan.simpul();
        IsiJson isi = IsiJson.baca(permintaan.json(), "klasifikasi", "retensiAktif", "retensiInaktif", "nasibAkhir", "lokasiFisik",
                "perubahan");
        CatatanArsip.Ubahan ubahan = new CatatanArsip.Ubahan(isi.teks("klasifikasi"), isi.bilangan("retensiAktif"),
                isi.bilangan("retensiInaktif"), isi.teks("nasibAkhir"),
                isi.teks("lokasiFisik"), isi.bilangan("perubahan"));
        return Kerja.ubah(() -> {
            catatanArsip.ubah(simpul, ubahan);
            return Jawaban.ok(tampilanArsip.lengkap(pabrikTampilan.baru(), simpul));
        });
    }
}
