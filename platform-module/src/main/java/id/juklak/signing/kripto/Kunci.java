package id.juklak.signing.kripto;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What an official signs with, opened.
 *
 * @param rantai the certificate first, then those that issued it, as far as they are known
 */
public record Kunci(PrivateKey rahasia, List<X509Certificate> rantai) {

    public Kunci {
        rantai = List.copyOf(rantai);
    }

    public X509Certificate sertifikat() {
        return rantai.get(0);
    }

    /** The key itself is no part of any log. */
    @Override
    public String toString() {
        return "Kunci[" + sertifikat().getSubjectX500Principal() + "]";
    }
}
