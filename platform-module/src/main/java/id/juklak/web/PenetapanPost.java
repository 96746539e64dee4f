package id.juklak.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.archive.CatatPenetapan;

/**
 * {@code POST /arsip/&#123;id&#125;/penetapan}: records the Menko's decision. The body is the enacted text; with {@code alasan} it corrects
 * what was recorded, and the body may be empty where the text stays.
 */
class PenetapanPost extends SkripJuklak {

    private final CatatPenetapan catatPenetapan;
    private final TampilanArsip tampilanArsip;
    private final PabrikTampilan pabrikTampilan;

    PenetapanPost(TransactionService transactionService, CatatPenetapan catatPenetapan, TampilanArsip tampilanArsip,
            PabrikTampilan pabrikTampilan) {
        super(transactionService);
        this.catatPenetapan = catatPenetapan;
        this.tampilanArsip = tampilanArsip;
        this.pabrikTampilan = pabrikTampilan;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter("nomor", "tanggal", "nama", "alasan");
        NodeRef simpul = permintaan.simpul();
        String nomor = permintaan.teks("nomor");
        String tanggal = permintaan.teks("tanggal");
        String alasan = permintaan.teks("alasan");
        String nama = alasan != null && permintaan.teks("nama") == null ? null : Kiriman.nama(permintaan);
        if (nama != null && !nama.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new JuklakException("penetapan.pdf", 422);
        }
        Path file = nama == null ? null : Kiriman.simpan(permintaan, nama);
        return Kerja.ubah(new Pencatatan(simpul, new CatatPenetapan.Penetapan(nomor, tanggal, nama, file, alasan)));
    }

    private final class Pencatatan implements Kerja.Isi {

        private final NodeRef simpul;
        private final CatatPenetapan.Penetapan penetapan;

        Pencatatan(NodeRef simpul, CatatPenetapan.Penetapan penetapan) {
            this.simpul = simpul;
            this.penetapan = penetapan;
        }

        @Override
        public Jawaban jalankan() {
            catatPenetapan.catat(simpul, penetapan);
            return Jawaban.ok(tampilanArsip.lengkap(pabrikTampilan.baru(), simpul));
        }

        @Override
        public void selesai() {
            try {
                if (penetapan.file() != null) {
                    Files.deleteIfExists(penetapan.file());
                }
            } catch (IOException salah) {
                throw new UncheckedIOException(salah);
            }
        }
    }
}
