package id.juklak.embedded.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A small certificate authority for the demo and the tests: a root and what it issues to people. Made anew for each data folder; its key is
 * kept nowhere, so nobody can issue more.
 */
public final class DemoCa {

    private static final Duration OF_ROOT = Duration.ofDays(3650);
    private static final Duration BACKDATED = Duration.ofDays(1);

    private final SecureRandom random = new SecureRandom();
    private final KeyPair keys;
    private final X509Certificate root;

    /** What a person signs with. */
    public record Issued(PrivateKey key, List<X509Certificate> chain) {}

    public DemoCa() {
        keys = newKeys();
        Instant now = Instant.now();
        root = issue(name("CA Peragaan Juklak"), name("CA Peragaan Juklak"), keys, now.minus(OF_ROOT.dividedBy(10)), now.plus(OF_ROOT),
                new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign), true, false);
    }

    public X509Certificate root() {
        return root;
    }

    /** A certificate for a person, valid for a year from yesterday. */
    public Issued person(String name) {
        Instant now = Instant.now();
        return person(name, now.minus(BACKDATED), now.plus(Duration.ofDays(365)));
    }

    public Issued person(String name, Instant from, Instant to) {
        KeyPair own = newKeys();
        return new Issued(own.getPrivate(), List.of(issue(name("CA Peragaan Juklak"), name(name), own, from, to,
                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation), false, false), root));
    }

    /** A certificate for a time-stamp authority (RFC 3161, 2.3: for time-stamping alone). */
    public Issued timeStamper() {
        Instant now = Instant.now();
        KeyPair own = newKeys();
        return new Issued(own.getPrivate(),
                List.of(issue(name("CA Peragaan Juklak"), name("Cap Waktu Peragaan"), own, now.minus(BACKDATED), now.plus(OF_ROOT),
                        new KeyUsage(KeyUsage.digitalSignature), false, true), root));
    }

    /** Its list of revoked certificates (DER), as of now: nobody's. */
    public byte[] revocations() {
        try {
            return new JcaX509v2CRLBuilder(root, new Date()).setNextUpdate(Date.from(Instant.now().plus(BACKDATED)))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())).getEncoded();
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name name(String common) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "ID").addRDN(BCStyle.O, "Juklak (peragaan)")
                .addRDN(BCStyle.CN, common).build();
    }

    private KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate issue(X500Name issuer, X500Name subject, KeyPair own, Instant from, Instant to, KeyUsage usage,
            boolean authority, boolean timeStamping) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(120, random).setBit(119),
                    Date.from(from), Date.from(to),
                    subject, own.getPublic());
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, usage);
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(own.getPublic()));
            builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            if (timeStamping) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("No certificate for " + subject, e);
        }
    }
}
