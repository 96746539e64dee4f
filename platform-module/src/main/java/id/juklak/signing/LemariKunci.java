package id.juklak.signing;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.JuklakException;
import id.juklak.calendar.WaktuKerja;
import id.juklak.pengaturan.Pengaturan;
import id.juklak.signing.kripto.Kunci;
import id.juklak.signing.kripto.KunciP12;

/**
 * Opens an official's key with the passphrase, which is kept nowhere. A guess is counted before it is tried, in a transaction of its own:
 * it counts also where the rest is rolled back, and many at the same moment are no more guesses than one after the other.
 */
public class LemariKunci {

    /** What {@link KunciP12} says of a wrong passphrase. */
    private static final String FRASA_SALAH = "kunci.frasaSandi";

    private final KunciP12 kunciP12 = new KunciP12();
    private final SimpananKunci simpanan;
    private final Pengaturan<SetelanTandaTangan> setelan;
    private final WaktuKerja waktuKerja;
    private final TransactionService transactionService;

    public LemariKunci(SimpananKunci simpanan, Pengaturan<SetelanTandaTangan> setelan, WaktuKerja waktuKerja,
            TransactionService transactionService) {
        this.simpanan = simpanan;
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
     * @throws JuklakException 403 or 422 where the file can't be used: another passphrase, no PKCS#12, no key for signing, a weak one, a
     * certificate that is not valid now
     */
    public void simpan(String pengguna, byte[] p12, char[] frasaSandi) {
        if (p12.length > KunciP12.MAKS) {
            throw new JuklakException("kunci.rusak", 422);
        }
        Kunci kunci = kunciP12.buka(p12, frasaSandi);
        X509Certificate sertifikat = kunci.sertifikat();
        Date kini = new Date();
        if (kini.after(sertifikat.getNotAfter())) {
            throw new JuklakException("kunci.kedaluwarsa", 422, tanggal(sertifikat.getNotAfter()));
        }
        simpanan.simpan(pengguna, kunciP12.tutup(kunci, frasaSandi), SimpananKunci.Keterangan.dari(sertifikat));
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
     * The key of a user, closed.
     *
     * @throws JuklakException 422 for a user without one
     */
    public byte[] tertutup(String pengguna) {
        return simpanan.isi(wajib(pengguna));
    }

    private NodeRef wajib(String pengguna) {
        NodeRef kunci = simpanan.cari(pengguna);
        if (kunci == null) {
            throw new JuklakException("kunci.belumAda", 422);
        }
        return kunci;
    }

    /**
     * Does work that opens a user's key with the passphrase, as a guess that counts until the work found the passphrase right.
     *
     * @throws JuklakException 422 without a key, 403 for a wrong passphrase, 423 while the key is locked after too many of them, and what
     * the work throws
     */
    public <T> T coba(String pengguna, Supplier<T> kerja) {
        NodeRef kunci = wajib(pengguna);
        int tersisa = tersendiri(() -> hitung(kunci));
        try {
            T hasil = kerja.get();
            benar(kunci);
            return hasil;
        } catch (JuklakException salah) {
            if (!salah.kode().equals(FRASA_SALAH)) {
                benar(kunci);
                throw salah;
            }
            throw tersisa > 0
                    ? new JuklakException("kunci.frasaSalah", 403, Integer.toString(tersisa))
                    : new JuklakException("kunci.frasaSalahTerkunci", 423, Integer.toString(setelan.kini().terkunciMenit()));
        }
    }

    private void benar(NodeRef kunci) {
        tersendiri(() -> {
            simpanan.catatGagal(kunci, 0, null);
            return 0;
        });
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
        return AuthenticationUtil
                .runAsSystem(() -> transactionService.getRetryingTransactionHelper().doInTransaction(kerja::getAsInt, false, true));
    }

    private String tanggal(Date saat) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(I18NUtil.getLocale())
                .format(LocalDate.ofInstant(saat.toInstant(), waktuKerja.zona()));
    }
}
