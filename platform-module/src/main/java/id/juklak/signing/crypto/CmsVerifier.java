package id.juklak.signing.crypto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/** Verifies one CMS: the signature itself, whose certificate it names, whether that was valid then, and who vouches for it. */
class CmsVerifier {

    private final Set<TrustAnchor> anchors = new HashSet<>();

    /** @param trusted the certificate authorities that the office trusts */
    CmsVerifier(Collection<X509Certificate> trusted) {
        trusted.forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
    }

    /**
     * What was found.
     *
     * @param at time of the signature, or null where nothing says
     */
    record Result(String signer, String certificate, Instant at, boolean timeStamped, List<String> findings) {}

    /**
     * @param cms DER, possibly with a tail of zeros
     * @param content what should have been signed
     * @param at the time that stands outside the CMS, or null
     * @param cades whether it claims to be CAdES, which names its certificate by a hash; older PDF signatures name it by issuer and number
     * alone
     */
    Result examine(byte[] cms, CMSProcessable content, Instant at, boolean cades) {
        List<String> findings = new ArrayList<>();
        CMSSignedData data;
        SignerInformation signerInfo;
        X509CertificateHolder certificateHolder;
        try {
            ByteArrayInputStream input = new ByteArrayInputStream(cms);
            data = new CMSSignedData(content, input);
            // A PDF leaves more room than a signature takes and fills it with zeros; anything else there was put in later.
            for (int trailingByte = input.read(); trailingByte >= 0; trailingByte = input.read()) {
                if (trailingByte != 0) {
                    return new Result(null, null, at, false, List.of("rusak"));
                }
            }
            signerInfo = data.getSignerInfos().getSigners().iterator().next();
            Collection<X509CertificateHolder> matches = findCertificates(data.getCertificates(), signerInfo.getSID());
            certificateHolder = matches.iterator().next();
            if (data.getSignerInfos().size() != 1) {
                findings.add("rusak");
            }
        } catch (CMSException | RuntimeException failure) {
            return new Result(null, null, at, false, List.of("rusak"));
        }
        try {
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(certificateHolder);
            checkIntegrity(signerInfo, certificate, cades, findings);
            Instant stampTime = readTimeStamp(signerInfo, findings);
            Instant time = stampTime != null ? stampTime : at != null ? at : readOwnTime(signerInfo);
            checkValidity(certificate, time, findings);
            checkTrust(certificate, data, time, findings);
            return new Result(commonNameOf(certificate), CertificateProvider.describe(certificate), time, stampTime != null, findings);
        } catch (GeneralSecurityException | IOException | RuntimeException failure) {
            return new Result(null, null, at, false, List.of("rusak"));
        }
    }

    @SuppressWarnings("unchecked") // the library's selector has no type parameter
    private Collection<X509CertificateHolder> findCertificates(Store<X509CertificateHolder> certificates, SignerId signerId) {
        return certificates.getMatches(signerId);
    }

    private void checkIntegrity(SignerInformation signerInfo, X509Certificate certificate, boolean cades, List<String> findings)
            throws GeneralSecurityException, IOException {
        try {
            if (!signerInfo.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                findings.add("isiBerubah");
            }
        } catch (CMSException | OperatorCreationException failure) {
            findings.add("isiBerubah");
        }
        Attribute certificateReference = signerInfo.getSignedAttributes() == null
                ? null
                : signerInfo.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (certificateReference == null
                ? cades
                : !refersTo(SigningCertificateV2.getInstance(certificateReference.getAttrValues().getObjectAt(0)).getCerts()[0],
                        certificate)) {
            findings.add("sertifikatLain");
        }
        boolean[] keyUsage = certificate.getKeyUsage();
        if (keyUsage != null && !keyUsage[0] && !keyUsage[1]) {
            findings.add("gunaKunci");
        }
    }

    private boolean refersTo(ESSCertIDv2 reference, X509Certificate certificate) throws GeneralSecurityException {
        String algorithm = NISTObjectIdentifiers.id_sha512.equals(reference.getHashAlgorithm().getAlgorithm())
                ? "SHA-512"
                : NISTObjectIdentifiers.id_sha384.equals(reference.getHashAlgorithm().getAlgorithm()) ? "SHA-384" : "SHA-256";
        return MessageDigest.isEqual(reference.getCertHash(), MessageDigest.getInstance(algorithm).digest(certificate.getEncoded()));
    }

    /** The time of a time-stamp over the signature's value, or null. */
    private Instant readTimeStamp(SignerInformation signerInfo, List<String> findings) {
        Attribute attribute = signerInfo.getUnsignedAttributes() == null
                ? null
                : signerInfo.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return null;
        }
        try {
            ASN1Encodable encoded = attribute.getAttrValues().getObjectAt(0);
            TimeStampToken timeStamp = new TimeStampToken(new CMSSignedData(encoded.toASN1Primitive().getEncoded()));
            Collection<X509CertificateHolder> matches = findCertificates(timeStamp.getCertificates(), timeStamp.getSID());
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(matches.iterator().next());
            timeStamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            byte[] fingerprint = MessageDigest.getInstance(timeStamp.getTimeStampInfo().getHashAlgorithm().getAlgorithm().getId())
                    .digest(signerInfo.getSignature());
            if (!MessageDigest.isEqual(fingerprint, timeStamp.getTimeStampInfo().getMessageImprintDigest())) {
                findings.add("capWaktu");
                return null;
            }
            Instant at = timeStamp.getTimeStampInfo().getGenTime().toInstant();
            List<String> stampFindings = new ArrayList<>();
            checkTrust(certificate, timeStamp.toCMSSignedData(), at, stampFindings);
            if (!stampFindings.isEmpty()) {
                findings.add("capWaktu");
            }
            return at;
        } catch (GeneralSecurityException | IOException | CMSException | TSPException | OperatorCreationException
                | RuntimeException failure) {
            findings.add("capWaktu");
            return null;
        }
    }

    private Instant readOwnTime(SignerInformation signerInfo) {
        Attribute timeAttribute = signerInfo.getSignedAttributes() == null
                ? null
                : signerInfo.getSignedAttributes().get(CMSAttributes.signingTime);
        return timeAttribute == null ? null : Time.getInstance(timeAttribute.getAttrValues().getObjectAt(0)).getDate().toInstant();
    }

    private void checkValidity(X509Certificate certificate, Instant time, List<String> findings) {
        try {
            certificate.checkValidity(Date.from(time == null ? Instant.now() : time));
        } catch (CertificateExpiredException | CertificateNotYetValidException failure) {
            findings.add("tidakBerlaku");
        }
    }

    private void checkTrust(X509Certificate certificate, CMSSignedData data, Instant time, List<String> findings)
            throws GeneralSecurityException {
        if (anchors.isEmpty()) {
            findings.add("tidakDipercaya");
            return;
        }
        List<X509Certificate> certificates = new ArrayList<>();
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
            certificates.add(converter.getCertificate(holder));
        }
        X509CertSelector selector = new X509CertSelector();
        selector.setCertificate(certificate);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, selector);
        // Revocation lists lie with others and may be out of reach; what is checked is who issued the certificate, and when.
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(time == null ? Instant.now() : time));
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates)));
        try {
            CertPath path = CertPathBuilder.getInstance("PKIX").build(parameters).getCertPath();
            if (path.getCertificates().isEmpty() && !certificates.contains(certificate)) {
                findings.add("tidakDipercaya");
            }
        } catch (CertPathBuilderException failure) {
            findings.add("tidakDipercaya");
        }
    }

    private String commonNameOf(X509Certificate certificate) throws GeneralSecurityException {
        RDN[] commonNames = new JcaX509CertificateHolder(certificate).getSubject().getRDNs(BCStyle.CN);
        return commonNames.length == 0
                ? certificate.getSubjectX500Principal().getName()
                : IETFUtils.valueToString(commonNames[0].getFirst().getValue());
    }
}
