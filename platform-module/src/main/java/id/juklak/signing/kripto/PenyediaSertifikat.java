package id.juklak.signing.kripto;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

import id.juklak.JuklakException;

/** Signs with the official's own PKCS#12: PAdES in a PDF, detached CAdES beside everything else. */
public class PenyediaSertifikat implements PenyediaTandaTangan {

    public static final String ID = "sertifikat";

    private final KunciP12 kunciP12 = new KunciP12();
    private final TandaPdf tandaPdf = new TandaPdf();
    private final PeriksaOffice periksaOffice = new PeriksaOffice();
    private final CapWaktu capWaktu;
    private final ZoneId zona;

    /**
     * @param capWaktu the time-stamp authority (level B-T), or null (level B-B)
     * @param zona the office's, in which a PDF states its time
     */
    public PenyediaSertifikat(CapWaktu capWaktu, ZoneId zona) {
        this.capWaktu = capWaktu;
        this.zona = zona;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean perluKunci() {
        return true;
    }

    @Override
    public HasilTandaTangan tandatangani(PermintaanTandaTangan permintaan) {
        Kunci kunci = kunciP12.buka(permintaan.p12(), permintaan.frasaSandi());
        wajibBerlaku(kunci.sertifikat(), permintaan.pada());
        TandaCms cms = new TandaCms(kunci, capWaktu);
        try {
            if (permintaan.pdf()) {
                tandaPdf.tandatangani(permintaan, cms, capWaktu != null, zona);
            } else {
                periksaOffice.periksa(permintaan.isi());
                try (InputStream isi = new BufferedInputStream(Files.newInputStream(permintaan.isi()))) {
                    Files.write(permintaan.hasil(), cms.tandatangani(new TandaPdf.IsiBeraliran(isi), permintaan.pada()));
                }
            }
        } catch (IOException salah) {
            if (salah.getCause() instanceof JuklakException sebab) {
                throw sebab;
            }
            throw new UncheckedIOException(salah);
        }
        return new HasilTandaTangan(sebutan(kunci.sertifikat()), capWaktu != null);
    }

    /** A certificate as people compare it. */
    public static String sebutan(X509Certificate sertifikat) {
        return sertifikat.getSubjectX500Principal().getName() + " #" + sertifikat.getSerialNumber().toString(16);
    }

    private void wajibBerlaku(X509Certificate sertifikat, Instant pada) {
        try {
            sertifikat.checkValidity(Date.from(pada));
        } catch (CertificateExpiredException salah) {
            throw new JuklakException("kunci.kedaluwarsa", 422, sertifikat.getNotAfter().toInstant().atZone(zona).toLocalDate().toString());
        } catch (CertificateNotYetValidException salah) {
            throw new JuklakException("kunci.belumBerlaku", 422,
                    sertifikat.getNotBefore().toInstant().atZone(zona).toLocalDate().toString());
        }
    }
}
