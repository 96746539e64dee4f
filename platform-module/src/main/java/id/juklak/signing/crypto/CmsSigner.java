package id.juklak.signing.crypto;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Makes the CMS of a signature at the baseline levels B-B and B-T: EN 319 122-1 for a detached one (CAdES), EN 319 142-1 inside a PDF
 * (PAdES), whose time stands in the PDF and not in the CMS.
 */
class CmsSigner {

    private final SigningKey signingKey;
    private final TimeStampClient timeStampClient;

    /** @param timeStampClient the time-stamp authority, or null for level B-B */
    CmsSigner(SigningKey signingKey, TimeStampClient timeStampClient) {
        this.signingKey = signingKey;
        this.timeStampClient = timeStampClient;
    }

    /**
     * @param content what is signed; read once, as a stream
     * @param time the signing time as a signed attribute, or null for PAdES
     */
    byte[] sign(CMSTypedData content, Instant time) throws IOException {
        try {
            ContentSigner contentSigner = new JcaContentSignerBuilder("SHA256with" + keyAlgorithm()).build(signingKey.privateKey());
            CMSAttributeTableGenerator defaultAttributes = new DefaultSignedAttributeTableGenerator(makeAttributes(time));
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(time == null ? new WithoutTime(defaultAttributes) : defaultAttributes)
                    .build(contentSigner, signingKey.certificate()));
            generator.addCertificates(new JcaCertStore(signingKey.chain()));
            CMSSignedData signedData = generator.generate(content, false);
            return (timeStampClient == null ? signedData : addTimeStamp(signedData)).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException failure) {
            throw new IOException("The signature cannot be made", failure);
        }
    }

    private String keyAlgorithm() {
        return signingKey.privateKey().getAlgorithm().startsWith("EC") ? "ECDSA" : "RSA";
    }

    private AttributeTable makeAttributes(Instant time) throws GeneralSecurityException, IOException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(makeCertificateReference(signingKey.certificate()))));
        if (time != null) {
            attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
        }
        return new AttributeTable(attributes);
    }

    /** The certificate by its hash, so that no other one can be put in its place. */
    private SigningCertificateV2 makeCertificateReference(X509Certificate certificate) throws GeneralSecurityException, IOException {
        X509CertificateHolder holder = new JcaX509CertificateHolder(certificate);
        byte[] fingerprint = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return new SigningCertificateV2(new ESSCertIDv2(null, fingerprint,
                new IssuerSerial(new GeneralNames(new GeneralName(holder.getIssuer())), certificate.getSerialNumber())));
    }

    private CMSSignedData addTimeStamp(CMSSignedData signedData) throws IOException {
        SignerInformation signerInfo = signedData.getSignerInfos().getSigners().iterator().next();
        byte[] timeStamp = timeStampClient.stamp(signerInfo.getSignature()).getEncoded();
        AttributeTable unsignedAttributes = new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(timeStamp))));
        return CMSSignedData.replaceSigners(signedData,
                new SignerInformationStore(List.of(SignerInformation.replaceUnsignedAttributes(signerInfo, unsignedAttributes))));
    }

    /** The default attributes without a time. */
    private record WithoutTime(CMSAttributeTableGenerator defaultAttributes) implements CMSAttributeTableGenerator {

        @Override
        @SuppressWarnings("rawtypes") // as the library declares it
        public AttributeTable getAttributes(Map parameter) {
            @SuppressWarnings("unchecked")
            AttributeTable attributes = defaultAttributes.getAttributes(parameter);
            ASN1ObjectIdentifier signingTime = CMSAttributes.signingTime;
            return attributes.remove(signingTime);
        }
    }
}
