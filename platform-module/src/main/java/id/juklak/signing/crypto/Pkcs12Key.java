package id.juklak.signing.crypto;

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

import id.juklak.text.RefusalException;

/** Opens the PKCS#12 file of an official, and closes it again so that a stolen copy is slow to guess. */
public class Pkcs12Key {

    /** What a key file may weigh: a key and a chain of certificates, with room. */
    public static final int MAX_SIZE = 64 * 1024;

    /** Rounds from a passphrase to a key: a tenth of a second or two for who knows it, years for who guesses. */
    private static final int ITERATIONS = 300_000;
    private static final int MIN_RSA_BITS = 2048;
    private static final int MIN_EC_BITS = 256;
    /** Indexes into the key usage of a certificate (RFC 5280, 4.2.1.3). */
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /**
     * @throws RefusalException {@code kunci.frasaSandi} for a wrong passphrase, {@code kunci.rusak} for what is no PKCS#12,
     * {@code kunci.kosong} where it holds no key that can sign, {@code kunci.lemah} for one that is too short
     */
    public SigningKey open(byte[] p12, char[] passphrase) {
        try {
            KeyStore keyStore = KeyStore.getInstance("PKCS12");
            keyStore.load(new ByteArrayInputStream(p12), passphrase);
            for (String alias : Collections.list(keyStore.aliases())) {
                Key key = keyStore.isKeyEntry(alias) ? keyStore.getKey(alias, passphrase) : null;
                if (key instanceof PrivateKey privateKey && keyStore.getCertificate(alias) instanceof X509Certificate certificate
                        && canSign(certificate)) {
                    checkStrength(key);
                    return new SigningKey(privateKey, makeChain(certificate, keyStore.getCertificateChain(alias)));
                }
            }
            throw new RefusalException("kunci.kosong", 422);
        } catch (IOException failure) {
            // The JDK tells a wrong passphrase by the cause.
            boolean wrongPassphrase = failure.getCause() instanceof UnrecoverableKeyException;
            throw wrongPassphrase ? new RefusalException("kunci.frasaSandi", 403) : new RefusalException("kunci.rusak", 422);
        } catch (GeneralSecurityException | RuntimeException failure) {
            if (failure instanceof RefusalException refusal) {
                throw refusal;
            }
            throw new RefusalException("kunci.rusak", 422);
        }
    }

    private boolean canSign(X509Certificate certificate) {
        boolean[] keyUsage = certificate.getKeyUsage();
        return keyUsage == null || keyUsage[DIGITAL_SIGNATURE] || keyUsage[NON_REPUDIATION];
    }

    private void checkStrength(Key key) {
        boolean weak = key instanceof RSAKey rsa && rsa.getModulus().bitLength() < MIN_RSA_BITS
                || key instanceof ECKey ec && ec.getParams().getOrder().bitLength() < MIN_EC_BITS
                || !(key instanceof RSAKey) && !(key instanceof ECKey);
        if (weak) {
            throw new RefusalException("kunci.lemah", 422);
        }
    }

    private List<X509Certificate> makeChain(X509Certificate certificate, Certificate[] certificates) {
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(certificate);
        Arrays.stream(certificates).filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast)
                .filter(issuer -> !chain.contains(issuer)).forEach(chain::add);
        return chain;
    }

    /** The same key in a PKCS#12 with AES-256 and many rounds, whatever it came in. */
    public byte[] close(SigningKey signingKey, char[] passphrase) {
        try {
            JcaX509ExtensionUtils extensionUtils = new JcaX509ExtensionUtils();
            var keyId = extensionUtils.createSubjectKeyIdentifier(signingKey.certificate().getPublicKey());
            PKCS12SafeBag[] certificateBags = new PKCS12SafeBag[signingKey.chain().size()];
            for (int index = 0; index < certificateBags.length; index++) {
                PKCS12SafeBagBuilder certificateBag = new PKCS12SafeBagBuilder(new JcaX509CertificateHolder(signingKey.chain().get(index)));
                if (index == 0) {
                    certificateBag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, keyId);
                    certificateBag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString("kunci"));
                }
                certificateBags[index] = certificateBag.build();
            }
            PKCS12SafeBagBuilder keyBag = new JcaPKCS12SafeBagBuilder(signingKey.privateKey(), makeEncryptor(passphrase));
            keyBag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, keyId);
            keyBag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString("kunci"));
            PKCS12PfxPduBuilder pfx = new PKCS12PfxPduBuilder();
            pfx.addEncryptedData(makeEncryptor(passphrase), certificateBags);
            pfx.addData(keyBag.build());
            var mac = new BcPKCS12MacCalculatorBuilder(new SHA256Digest(), new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            mac.setIterationCount(ITERATIONS);
            return pfx.build(mac, passphrase).getEncoded();
        } catch (GeneralSecurityException | PKCSException | OperatorCreationException | IOException failure) {
            throw new IllegalStateException("The key cannot be encoded", failure);
        }
    }

    private OutputEncryptor makeEncryptor(char[] passphrase) throws OperatorCreationException {
        PBKDF2Config derivation = new PBKDF2Config.Builder().withPRF(PBKDF2Config.PRF_SHA256).withIterationCount(ITERATIONS)
                .withSaltLength(16)
                .build();
        return new JcePKCSPBEOutputEncryptorBuilder(derivation, NISTObjectIdentifiers.id_aes256_CBC).setProvider(new BouncyCastleProvider())
                .build(passphrase);
    }
}
