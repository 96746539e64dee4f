package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananBerkas;

/** {@code POST /berkas}: opens a case. */
class BerkasPost extends SkripJuklak {

    private final LayananBerkas layananBerkas;
    private final RincianBerkas rincianBerkas;

    BerkasPost(TransactionService transactionService, LayananBerkas layananBerkas, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.layananBerkas = layananBerkas;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        IsiJson isi = IsiJson.baca(permintaan.json(), "judul", "bentuk", "asal", "unit", "keterangan", "usulan");
        String judul = isi.teks("judul");
        String bentuk = isi.teks("bentuk");
        String asal = isi.teks("asal");
        String unit = isi.teks("unit");
        String keterangan = isi.teks("keterangan");
        String usulan = isi.teks("usulan");
        NodeRef file = usulan == null ? null : Permintaan.simpul(usulan);
        return Kerja.ubah(() -> Jawaban.dibuat(rincianBerkas.ringkas(layananBerkas.mulai(judul, bentuk, asal, unit, keterangan, file))));
    }
}
