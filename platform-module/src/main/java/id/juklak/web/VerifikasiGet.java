package id.juklak.web;

import java.util.Locale;

import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.PabrikLabel;
import id.juklak.calendar.WaktuKerja;
import id.juklak.signing.DokumenPublik;
import id.juklak.signing.VerifikasiPublik;

/** {@code GET /verifikasi/&#123;kode&#125;}: the page that whoever scans a document's QR code sees, without an account. */
class VerifikasiGet extends SkripJuklak {

    private final VerifikasiPublik verifikasiPublik;
    private final PabrikLabel pabrikLabel;
    private final WaktuKerja waktuKerja;

    VerifikasiGet(TransactionService transactionService, VerifikasiPublik verifikasiPublik, PabrikLabel pabrikLabel,
            WaktuKerja waktuKerja) {
        super(transactionService);
        this.verifikasiPublik = verifikasiPublik;
        this.pabrikLabel = pabrikLabel;
        this.waktuKerja = waktuKerja;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        String kode = permintaan.kode();
        String bahasa = permintaan.bahasa();
        if (bahasa != null) {
            I18NUtil.setLocale(Locale.forLanguageTag(bahasa));
        }
        return Kerja.baca(() -> {
            DokumenPublik dokumen = verifikasiPublik.cari(kode);
            HalamanVerifikasi halaman = new HalamanVerifikasi(pabrikLabel.pengguna(), waktuKerja.zona());
            return dokumen == null
                    ? new Jawaban(404, Aliran.halaman(halaman.tidakAda()))
                    : Jawaban.ok(Aliran.halaman(halaman.ada(dokumen)));
        });
    }
}
