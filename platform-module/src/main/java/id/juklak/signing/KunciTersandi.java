package id.juklak.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import id.juklak.JuklakException;

/** PKCS#12: an official's private key and certificates behind a passphrase. */
public class KunciTersandi {

    private static final String JENIS = "PKCS12";
    private static final String SEBUTAN = "juklak";

    /**
     * What was behind the passphrase. Held for the one signature only.
     *
     * @param rantai the official's certificate first
     */
    public record Terbuka(PrivateKey kunci, List<X509Certificate> rantai) {

        public X509Certificate sertifikat() {
            return rantai.get(0);
        }

        public SimpananKunci.Keterangan keterangan() {
            X509Certificate satu = sertifikat();
            return new SimpananKunci.Keterangan(satu.getSubjectX500Principal().getName(), satu.getIssuerX500Principal().getName(), seri(satu.getSerialNumber()),
                    satu.getNotBefore(), satu.getNotAfter(), 0, null);
        }

        private static String seri(BigInteger nomor) {
            return nomor.toString(16);
        }

        /** A private key is in no text. */
        @Override
        public String toString() {
            return sertifikat().getSubjectX500Principal().getName();
        }
    }

    /**
     * Opens a file that an official brings.
     *
     * @throws JuklakException 422 where it is no PKCS#12, has another passphrase, or holds no key with a certificate
     */
    Terbuka terima(byte[] p12, char[] frasaSandi) {
        Terbuka terbuka;
        try {
            terbuka = baca(p12, frasaSandi);
        } catch (IOException salah) {
            throw new JuklakException("kunci.bukanP12", 422);
        }
        if (terbuka == null) {
            throw new JuklakException("kunci.tanpaKunci", 422);
        }
        return terbuka;
    }

    /** Opens what was kept; null for a wrong passphrase. */
    Terbuka buka(byte[] p12, char[] frasaSandi) {
        try {
            return baca(p12, frasaSandi);
        } catch (IOException salah) {
            if (salah.getCause() instanceof UnrecoverableKeyException) {
                return null;
            }
            throw new IllegalStateException("A key that was kept here is damaged", salah);
        }
    }

    private static Terbuka baca(byte[] p12, char[] frasaSandi) throws IOException {
        try {
            KeyStore isi = KeyStore.getInstance(JENIS);
            isi.load(new ByteArrayInputStream(p12), frasaSandi);
            for (String sebutan : Collections.list(isi.aliases())) {
                Certificate[] rantai = isi.isKeyEntry(sebutan) ? isi.getCertificateChain(sebutan) : null;
                if (rantai != null && rantai.length > 0 && isi.getKey(sebutan, frasaSandi) instanceof PrivateKey kunci) {
                    return new Terbuka(kunci, Arrays.stream(rantai).map(X509Certificate.class::cast).toList());
                }
            }
            return null;
        } catch (GeneralSecurityException salah) {
            throw new IOException(salah);
        }
    }

    byte[] sandikan(Terbuka terbuka, char[] frasaSandi) {
        try {
            KeyStore isi = KeyStore.getInstance(JENIS);
            isi.load(null, null);
            isi.setKeyEntry(SEBUTAN, terbuka.kunci(), frasaSandi, terbuka.rantai().toArray(Certificate[]::new));
            ByteArrayOutputStream keluar = new ByteArrayOutputStream();
            isi.store(keluar, frasaSandi);
            return keluar.toByteArray();
        } catch (GeneralSecurityException | IOException salah) {
            throw new IllegalStateException(salah);
        }
    }
}
