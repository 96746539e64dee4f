package id.juklak.signing.kripto;

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
class TandaCms {

    private final Kunci kunci;
    private final CapWaktu capWaktu;

    /** @param capWaktu the time-stamp authority, or null for level B-B */
    TandaCms(Kunci kunci, CapWaktu capWaktu) {
        this.kunci = kunci;
        this.capWaktu = capWaktu;
    }

    /**
     * @param isi what is signed; read once, as a stream
     * @param waktu the signing time as a signed attribute, or null for PAdES
     */
    byte[] tandatangani(CMSTypedData isi, Instant waktu) throws IOException {
        try {
            ContentSigner penanda = new JcaContentSignerBuilder("SHA256with" + algoritma()).build(kunci.rahasia());
            CMSAttributeTableGenerator bawaan = new DefaultSignedAttributeTableGenerator(atribut(waktu));
            var pembuat = new CMSSignedDataGenerator();
            pembuat.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(waktu == null ? new TanpaWaktu(bawaan) : bawaan)
                    .build(penanda, kunci.sertifikat()));
            pembuat.addCertificates(new JcaCertStore(kunci.rantai()));
            CMSSignedData hasil = pembuat.generate(isi, false);
            return (capWaktu == null ? hasil : berCap(hasil)).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException salah) {
            throw new IOException("The signature cannot be made", salah);
        }
    }

    private String algoritma() {
        return kunci.rahasia().getAlgorithm().startsWith("EC") ? "ECDSA" : "RSA";
    }

    private AttributeTable atribut(Instant waktu) throws GeneralSecurityException, IOException {
        ASN1EncodableVector semua = new ASN1EncodableVector();
        semua.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(sertifikatPenanda(kunci.sertifikat()))));
        if (waktu != null) {
            semua.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(waktu)))));
        }
        return new AttributeTable(semua);
    }

    /** The certificate by its hash, so that no other one can be put in its place. */
    private SigningCertificateV2 sertifikatPenanda(X509Certificate sertifikat) throws GeneralSecurityException, IOException {
        X509CertificateHolder bentuk = new JcaX509CertificateHolder(sertifikat);
        byte[] sidik = MessageDigest.getInstance("SHA-256").digest(sertifikat.getEncoded());
        return new SigningCertificateV2(new ESSCertIDv2(null, sidik,
                new IssuerSerial(new GeneralNames(new GeneralName(bentuk.getIssuer())), sertifikat.getSerialNumber())));
    }

    private CMSSignedData berCap(CMSSignedData hasil) throws IOException {
        SignerInformation penanda = hasil.getSignerInfos().getSigners().iterator().next();
        byte[] cap = capWaktu.atas(penanda.getSignature()).getEncoded();
        AttributeTable tanpaTanda = new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(cap))));
        return CMSSignedData.replaceSigners(hasil,
                new SignerInformationStore(List.of(SignerInformation.replaceUnsignedAttributes(penanda, tanpaTanda))));
    }

    /** The default attributes without a time. */
    private record TanpaWaktu(CMSAttributeTableGenerator bawaan) implements CMSAttributeTableGenerator {

        @Override
        @SuppressWarnings("rawtypes") // as the library declares it
        public AttributeTable getAttributes(Map parameter) {
            @SuppressWarnings("unchecked")
            AttributeTable semua = bawaan.getAttributes(parameter);
            ASN1ObjectIdentifier waktu = CMSAttributes.signingTime;
            return semua.remove(waktu);
        }
    }
}
