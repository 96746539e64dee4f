package id.juklak.signing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.function.IntSupplier;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.JuklakException;
import id.juklak.calendar.WaktuKerja;
import id.juklak.pengaturan.Pengaturan;

/**
 * Opens an official's key with the passphrase, which is kept nowhere. A guess is counted before it is tried, in a transaction of its own: it
 * counts also where the rest is rolled back, and many at the same moment are no more guesses than one after the other.
 */
public class LemariKunci {

    private final SimpananKunci simpanan;
    private final KunciTersandi kunciTersandi;
    private final Pengaturan<SetelanTandaTangan> setelan;
    private final WaktuKerja waktuKerja;
    private final TransactionService transactionService;

    public LemariKunci(SimpananKunci simpanan, KunciTersandi kunciTersandi, Pengaturan<SetelanTandaTangan> setelan, WaktuKerja waktuKerja,
            TransactionService transactionService) {
        this.simpanan = simpanan;
        this.kunciTersandi = kunciTersandi;
        this.setelan = setelan;
        this.waktuKerja = waktuKerja;
        this.transactionService = transactionService;
    }

    /** What a user's certificate says; null for a user without a key. */
    public SimpananKunci.Keterangan milik(String pengguna) {
        NodeRef kunci = simpanan.cari(pengguna);
        return kunci == null ? null : simpanan.keterangan(kunci);
    }

    /**
     * Keeps a user's key, encrypted anew and strongly under the same passphrase, in the place of the one that he or she had.
     *
     * @throws JuklakException 422 where the file can't be used: no PKCS#12, another passphrase, no key for signing, a certificate that is
     *         no longer valid
     */
    public SimpananKunci.Keterangan simpan(String pengguna, byte[] p12, char[] frasaSandi) {
        KunciTersandi.Terbuka terbuka = kunciTersandi.terima(p12, frasaSandi);
        berlaku(terbuka.keterangan(), new Date());
        simpanan.simpan(pengguna, kunciTersandi.sandikan(terbuka, frasaSandi), terbuka.keterangan());
        return terbuka.keterangan();
    }

    /** Forgets a user's key. @throws JuklakException 404 for a user without one */
    public void hapus(String pengguna) {
        NodeRef kunci = simpanan.cari(pengguna);
        if (kunci == null) {
            throw new JuklakException("kunci.tidakAda", 404);
        }
        simpanan.hapus(kunci);
    }

    /**
     * @throws JuklakException 422 without a key, without a passphrase, or where the certificate is not (or no longer) valid; 403 for a wrong
     *         passphrase; 423 while the key is locked after too many of them
     */
    public KunciTersandi.Terbuka buka(String pengguna, char[] frasaSandi, Date pada) {
        NodeRef kunci = simpanan.cari(pengguna);
        if (kunci == null) {
            throw new JuklakException("kunci.belumAda", 422);
        }
        if (frasaSandi == null || frasaSandi.length == 0) {
            throw new JuklakException("kunci.frasaKosong", 422);
        }
        berlaku(simpanan.keterangan(kunci), pada);
        int tersisa = tersendiri(() -> hitung(kunci));
        KunciTersandi.Terbuka terbuka = kunciTersandi.buka(simpanan.isi(kunci), frasaSandi);
        if (terbuka == null) {
            throw tersisa > 0 ? new JuklakException("kunci.frasaSalah", 403, Integer.toString(tersisa))
                    : new JuklakException("kunci.frasaSalahTerkunci", 423, Integer.toString(setelan.kini().terkunciMenit()));
        }
        tersendiri(() -> {
            simpanan.catatGagal(kunci, 0, null);
            return 0;
        });
        return terbuka;
    }

    /** Counts a guess. @return how many are left after it */
    private int hitung(NodeRef kunci) {
        SimpananKunci.Keterangan ada = simpanan.keterangan(kunci);
        Instant kini = Instant.now();
        boolean terkunci = ada.terkunciSampai() != null && ada.terkunciSampai().toInstant().isAfter(kini);
        if (terkunci) {
            long menit = Duration.between(kini, ada.terkunciSampai().toInstant()).plusSeconds(59).toMinutes();
            throw new JuklakException("kunci.terkunci", 423, Long.toString(Math.max(1, menit)));
        }
        int kali = ada.terkunciSampai() == null ? ada.gagal() + 1 : 1;
        int tersisa = Math.max(0, setelan.kini().frasaSandiSalahMaks() - kali);
        Date sampai = tersisa > 0 ? null : Date.from(kini.plus(Duration.ofMinutes(setelan.kini().terkunciMenit())));
        simpanan.catatGagal(kunci, kali, sampai);
        return tersisa;
    }

    private int tersendiri(IntSupplier kerja) {
        return AuthenticationUtil.runAsSystem(() -> transactionService.getRetryingTransactionHelper().doInTransaction(kerja::getAsInt, false, true));
    }

    /** A certificate counts between its dates; a server's clock that was moved back is found out here too. */
    private void berlaku(SimpananKunci.Keterangan keterangan, Date pada) {
        if (keterangan.berlakuSejak() != null && pada.before(keterangan.berlakuSejak())) {
            throw new JuklakException("kunci.belumBerlaku", 422, tanggal(keterangan.berlakuSejak()));
        }
        if (keterangan.berlakuSampai() != null && pada.after(keterangan.berlakuSampai())) {
            throw new JuklakException("kunci.kedaluwarsa", 422, tanggal(keterangan.berlakuSampai()));
        }
    }

    private String tanggal(Date saat) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(I18NUtil.getLocale()).format(LocalDate.ofInstant(saat.toInstant(), waktuKerja.zona()));
    }
}
