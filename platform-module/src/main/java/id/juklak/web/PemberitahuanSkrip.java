package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.Label;
import id.juklak.document.JuklakModel;
import id.juklak.notify.KelolaPemberitahuan;
import id.juklak.notify.KirimPemberitahuan;
import id.juklak.notify.Surel;

/** {@code /pemberitahuan}: the outbox, for administrators. One bean for each act. */
class PemberitahuanSkrip extends SkripJuklak {

    /** The acts. */
    enum Tindak {
        DAFTAR, KIRIM, ULANGI, ABAIKAN
    }

    private final Tindak tindak;
    private final KelolaPemberitahuan kelola;
    private final KirimPemberitahuan kirim;
    private final NodeService nodeService;
    private final PabrikTampilan pabrikTampilan;

    /** @param nodeService the one without permission checks, for the cases that the mails are about */
    PemberitahuanSkrip(TransactionService transactionService, Tindak tindak, KelolaPemberitahuan kelola, KirimPemberitahuan kirim,
            NodeService nodeService,
            PabrikTampilan pabrikTampilan) {
        super(transactionService);
        this.tindak = tindak;
        this.kelola = kelola;
        this.kirim = kirim;
        this.nodeService = nodeService;
        this.pabrikTampilan = pabrikTampilan;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        return switch (tindak) {
            case DAFTAR -> {
                permintaan.parameter("bagian", "skipCount", "maxItems");
                String bagian = permintaan.pilihan("bagian", KelolaPemberitahuan.BAGIAN);
                Halaman halaman = permintaan.halaman();
                yield Kerja.baca(() -> Jawaban.ok(daftar(bagian == null ? KelolaPemberitahuan.BAGIAN.get(0) : bagian, halaman)));
            }
            case KIRIM -> {
                permintaan.parameter();
                // Reads only itself: each mail has transactions of its own.
                yield Kerja.baca(() -> {
                    kelola.wajibAdministrator();
                    if (!kirim.jalankan(true)) {
                        throw new JuklakException("surel.sedangDikirim", 409);
                    }
                    return Jawaban.ok(kelola.ringkasan());
                });
            }
            case ULANGI -> ubah(permintaan, kelola::ulangi);
            case ABAIKAN -> ubah(permintaan, kelola::abaikan);
        };
    }

    private Kerja ubah(Permintaan permintaan, Consumer<NodeRef> laku) {
        permintaan.parameter();
        NodeRef simpul = permintaan.simpul();
        return Kerja.ubah(() -> {
            laku.accept(simpul);
            return Jawaban.ok(surel(kelola.baca(simpul), pabrikTampilan.baru()));
        });
    }

    private Map<String, Object> daftar(String bagian, Halaman halaman) {
        List<NodeRef> semua = kelola.daftar(bagian);
        Tampilan tampilan = pabrikTampilan.baru();
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("ringkasan", kelola.ringkasan());
        isi.putAll(halaman.bungkus(
                halaman.potong(semua).stream().map(kelola::baca).filter(Objects::nonNull).map(satu -> surel(satu, tampilan)).toList(),
                semua.size()));
        return isi;
    }

    private Map<String, Object> surel(Surel satu, Tampilan tampilan) {
        Label label = tampilan.label();
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", satu.simpul().getId());
        isi.put("macam", satu.kabar().macam().id());
        isi.put("namaMacam", label.teks("surel.macam", satu.kabar().macam().id()));
        isi.put("berkas", satu.kabar().berkas().getId());
        isi.put("nomorBerkas",
                nodeService.exists(satu.kabar().berkas())
                        ? nodeService.getProperty(satu.kabar().berkas(), JuklakModel.NOMOR_BERKAS)
                        : null);
        isi.put("langkah", satu.kabar().langkah());
        isi.put("penerima", satu.penerima());
        isi.put("nama", label.orang(satu.penerima()));
        isi.put("alamat", satu.alamat());
        isi.put("perihal", satu.perihal());
        isi.put("keadaan", satu.keadaan().id());
        isi.put("namaKeadaan", label.teks("surel.keadaan", satu.keadaan().id()));
        isi.put("percobaan", satu.percobaan());
        isi.put("saat", tampilan.waktu().teks(satu.saat()));
        isi.put("alasan", satu.alasan());
        return isi;
    }
}
