package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.BubuhkanTanda;
import id.juklak.signing.CaraTandaTangan;
import id.juklak.signing.Tindakan;

/** {@code POST /dokumen/&#123;id&#125;/paraf} and {@code /tandatangan}: one bean for each. */
class TandaPost extends SkripJuklak {

    private final Tindakan tindakan;
    private final BubuhkanTanda bubuhkanTanda;
    private final RincianBerkas rincianBerkas;

    TandaPost(TransactionService transactionService, Tindakan tindakan, BubuhkanTanda bubuhkanTanda, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.tindakan = tindakan;
        this.bubuhkanTanda = bubuhkanTanda;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        NodeRef dokumen = permintaan.simpul();
        IsiJson isi = tindakan == Tindakan.PARAF
                ? IsiJson.baca(permintaan.json(), "catatan")
                : IsiJson.rahasia(permintaan.json(), "catatan", "frasaSandi", "penyedia");
        String catatan = isi.teks("catatan");
        if (tindakan == Tindakan.PARAF) {
            return Kerja.ubah(() -> {
                bubuhkanTanda.paraf(dokumen, catatan);
                return jawaban(dokumen);
            });
        }
        return Kerja.ubah(new Penandatanganan(dokumen, catatan, new CaraTandaTangan(isi.teks("penyedia"), isi.sandi("frasaSandi"))));
    }

    private Jawaban jawaban(NodeRef dokumen) {
        return Jawaban.ok(rincianBerkas.dokumen(bubuhkanTanda.berkasDari(dokumen), dokumen));
    }

    private final class Penandatanganan implements Kerja.Isi {

        private final NodeRef dokumen;
        private final String catatan;
        private final CaraTandaTangan cara;

        Penandatanganan(NodeRef dokumen, String catatan, CaraTandaTangan cara) {
            this.dokumen = dokumen;
            this.catatan = catatan;
            this.cara = cara;
        }

        @Override
        public Jawaban jalankan() {
            bubuhkanTanda.tandaTangani(dokumen, catatan, cara);
            return jawaban(dokumen);
        }

        @Override
        public void selesai() {
            cara.close();
        }
    }
}
