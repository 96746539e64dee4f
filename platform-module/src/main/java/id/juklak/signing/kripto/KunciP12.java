package id.juklak.signing.kripto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

import id.juklak.JuklakException;

/** Opens the PKCS#12 file of an official, and closes it again so that a stolen copy is slow to guess. */
public class KunciP12 {

    /** What a key file may weigh: a key and a chain of certificates, with room. */
    public static final int MAKS = 64 * 1024;

    /** Rounds from a passphrase to a key: a tenth of a second or two for who knows it, years for who guesses. */
    private static final int PUTARAN = 300_000;
    private static final int RSA_TERPENDEK = 2048;
    private static final int EC_TERPENDEK = 256;
    /** Indexes into the key usage of a certificate (RFC 5280, 4.2.1.3). */
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /**
     * @throws JuklakException {@code kunci.frasaSandi} for a wrong passphrase, {@code kunci.rusak} for what is no PKCS#12,
     * {@code kunci.kosong} where it holds no key that can sign, {@code kunci.lemah} for one that is too short
     */
    public Kunci buka(byte[] p12, char[] frasaSandi) {
        try {
            KeyStore toko = KeyStore.getInstance("PKCS12");
            toko.load(new ByteArrayInputStream(p12), frasaSandi);
            for (String alias : Collections.list(toko.aliases())) {
                Key kunci = toko.isKeyEntry(alias) ? toko.getKey(alias, frasaSandi) : null;
                if (kunci instanceof PrivateKey rahasia && toko.getCertificate(alias) instanceof X509Certificate sertifikat
                        && dapatMenandatangani(sertifikat)) {
                    periksaKekuatan(kunci);
                    return new Kunci(rahasia, rantai(sertifikat, toko.getCertificateChain(alias)));
                }
            }
            throw new JuklakException("kunci.kosong", 422);
        } catch (IOException salah) {
            // The JDK tells a wrong passphrase by the cause.
            boolean frasa = salah.getCause() instanceof UnrecoverableKeyException;
            throw frasa ? new JuklakException("kunci.frasaSandi", 403) : new JuklakException("kunci.rusak", 422);
        } catch (GeneralSecurityException | RuntimeException salah) {
            if (salah instanceof JuklakException kita) {
                throw kita;
            }
            throw new JuklakException("kunci.rusak", 422);
        }
    }

    private boolean dapatMenandatangani(X509Certificate sertifikat) {
        boolean[] guna = sertifikat.getKeyUsage();
        return guna == null || guna[DIGITAL_SIGNATURE] || guna[NON_REPUDIATION];
    }

    private void periksaKekuatan(Key kunci) {
        boolean lemah = kunci instanceof RSAKey rsa && rsa.getModulus().bitLength() < RSA_TERPENDEK
                || kunci instanceof ECKey ec && ec.getParams().getOrder().bitLength() < EC_TERPENDEK
                || !(kunci instanceof RSAKey) && !(kunci instanceof ECKey);
        if (lemah) {
            throw new JuklakException("kunci.lemah", 422);
        }
    }

    private List<X509Certificate> rantai(X509Certificate sertifikat, Certificate[] semua) {
        List<X509Certificate> rantai = new ArrayList<>();
        rantai.add(sertifikat);
        Arrays.stream(semua).filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast)
                .filter(satu -> !rantai.contains(satu)).forEach(rantai::add);
        return rantai;
    }

    /** The same key in a PKCS#12 with AES-256 and many rounds, whatever it came in. */
    public byte[] tutup(Kunci kunci, char[] frasaSandi) {
        try {
            JcaX509ExtensionUtils penanda = new JcaX509ExtensionUtils();
            var idKunci = penanda.createSubjectKeyIdentifier(kunci.sertifikat().getPublicKey());
            PKCS12SafeBag[] sertifikat = new PKCS12SafeBag[kunci.rantai().size()];
            for (int ke = 0; ke < sertifikat.length; ke++) {
                PKCS12SafeBagBuilder kantong = new PKCS12SafeBagBuilder(new JcaX509CertificateHolder(kunci.rantai().get(ke)));
                if (ke == 0) {
                    kantong.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, idKunci);
                    kantong.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString("kunci"));
                }
                sertifikat[ke] = kantong.build();
            }
            PKCS12SafeBagBuilder rahasia = new JcaPKCS12SafeBagBuilder(kunci.rahasia(), penyandi(frasaSandi));
            rahasia.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, idKunci);
            rahasia.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString("kunci"));
            PKCS12PfxPduBuilder isi = new PKCS12PfxPduBuilder();
            isi.addEncryptedData(penyandi(frasaSandi), sertifikat);
            isi.addData(rahasia.build());
            var mac = new BcPKCS12MacCalculatorBuilder(new SHA256Digest(), new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            mac.setIterationCount(PUTARAN);
            return isi.build(mac, frasaSandi).getEncoded();
        } catch (GeneralSecurityException | PKCSException | OperatorCreationException | IOException salah) {
            throw new IllegalStateException("The key cannot be encoded", salah);
        }
    }

    private OutputEncryptor penyandi(char[] frasaSandi) throws OperatorCreationException {
        PBKDF2Config turunan = new PBKDF2Config.Builder().withPRF(PBKDF2Config.PRF_SHA256).withIterationCount(PUTARAN).withSaltLength(16)
                .build();
        return new JcePKCSPBEOutputEncryptorBuilder(turunan, NISTObjectIdentifiers.id_aes256_CBC).setProvider(new BouncyCastleProvider())
                .build(frasaSandi);
    }
}
