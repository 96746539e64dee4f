package id.juklak.signing.kripto;

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
class PeriksaCms {

    private final Set<TrustAnchor> jangkar = new HashSet<>();

    /** @param dipercaya the certificate authorities that the office trusts */
    PeriksaCms(Collection<X509Certificate> dipercaya) {
        dipercaya.forEach(satu -> jangkar.add(new TrustAnchor(satu, null)));
    }

    /**
     * What was found.
     *
     * @param pada time of the signature, or null where nothing says
     */
    record Hasil(String nama, String sertifikat, Instant pada, boolean capWaktu, List<String> temuan) {}

    /**
     * @param cms DER, possibly with a tail of zeros
     * @param isi what should have been signed
     * @param pada the time that stands outside the CMS, or null
     * @param cades whether it claims to be CAdES, which names its certificate by a hash; older PDF signatures name it by issuer and number
     * alone
     */
    Hasil periksa(byte[] cms, CMSProcessable isi, Instant pada, boolean cades) {
        List<String> temuan = new ArrayList<>();
        CMSSignedData data;
        SignerInformation penanda;
        X509CertificateHolder bentuk;
        try {
            ByteArrayInputStream masuk = new ByteArrayInputStream(cms);
            data = new CMSSignedData(isi, masuk);
            // A PDF leaves more room than a signature takes and fills it with zeros; anything else there was put in later.
            for (int sisa = masuk.read(); sisa >= 0; sisa = masuk.read()) {
                if (sisa != 0) {
                    return new Hasil(null, null, pada, false, List.of("rusak"));
                }
            }
            penanda = data.getSignerInfos().getSigners().iterator().next();
            Collection<X509CertificateHolder> cocok = pemilik(data.getCertificates(), penanda.getSID());
            bentuk = cocok.iterator().next();
            if (data.getSignerInfos().size() != 1) {
                temuan.add("rusak");
            }
        } catch (CMSException | RuntimeException salah) {
            return new Hasil(null, null, pada, false, List.of("rusak"));
        }
        try {
            X509Certificate sertifikat = new JcaX509CertificateConverter().getCertificate(bentuk);
            utuh(penanda, sertifikat, cades, temuan);
            Instant cap = cap(penanda, temuan);
            Instant waktu = cap != null ? cap : pada != null ? pada : waktuSendiri(penanda);
            berlaku(sertifikat, waktu, temuan);
            dipercaya(sertifikat, data, waktu, temuan);
            return new Hasil(nama(sertifikat), PenyediaSertifikat.sebutan(sertifikat), waktu, cap != null, temuan);
        } catch (GeneralSecurityException | IOException | RuntimeException salah) {
            return new Hasil(null, null, pada, false, List.of("rusak"));
        }
    }

    @SuppressWarnings("unchecked") // the library's selector has no type parameter
    private Collection<X509CertificateHolder> pemilik(Store<X509CertificateHolder> sertifikat, SignerId penanda) {
        return sertifikat.getMatches(penanda);
    }

    private void utuh(SignerInformation penanda, X509Certificate sertifikat, boolean cades, List<String> temuan)
            throws GeneralSecurityException, IOException {
        try {
            if (!penanda.verify(new JcaSimpleSignerInfoVerifierBuilder().build(sertifikat.getPublicKey()))) {
                temuan.add("isiBerubah");
            }
        } catch (CMSException | OperatorCreationException salah) {
            temuan.add("isiBerubah");
        }
        Attribute penunjuk = penanda.getSignedAttributes() == null
                ? null
                : penanda.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (penunjuk == null
                ? cades
                : !menunjuk(SigningCertificateV2.getInstance(penunjuk.getAttrValues().getObjectAt(0)).getCerts()[0], sertifikat)) {
            temuan.add("sertifikatLain");
        }
        boolean[] guna = sertifikat.getKeyUsage();
        if (guna != null && !guna[0] && !guna[1]) {
            temuan.add("gunaKunci");
        }
    }

    private boolean menunjuk(ESSCertIDv2 penunjuk, X509Certificate sertifikat) throws GeneralSecurityException {
        String cara = NISTObjectIdentifiers.id_sha512.equals(penunjuk.getHashAlgorithm().getAlgorithm())
                ? "SHA-512"
                : NISTObjectIdentifiers.id_sha384.equals(penunjuk.getHashAlgorithm().getAlgorithm()) ? "SHA-384" : "SHA-256";
        return MessageDigest.isEqual(penunjuk.getCertHash(), MessageDigest.getInstance(cara).digest(sertifikat.getEncoded()));
    }

    /** The time of a time-stamp over the signature's value, or null. */
    private Instant cap(SignerInformation penanda, List<String> temuan) {
        Attribute atribut = penanda.getUnsignedAttributes() == null
                ? null
                : penanda.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (atribut == null) {
            return null;
        }
        try {
            ASN1Encodable isi = atribut.getAttrValues().getObjectAt(0);
            TimeStampToken cap = new TimeStampToken(new CMSSignedData(isi.toASN1Primitive().getEncoded()));
            Collection<X509CertificateHolder> cocok = pemilik(cap.getCertificates(), cap.getSID());
            X509Certificate sertifikat = new JcaX509CertificateConverter().getCertificate(cocok.iterator().next());
            cap.validate(new JcaSimpleSignerInfoVerifierBuilder().build(sertifikat));
            byte[] sidik = MessageDigest.getInstance(cap.getTimeStampInfo().getHashAlgorithm().getAlgorithm().getId())
                    .digest(penanda.getSignature());
            if (!MessageDigest.isEqual(sidik, cap.getTimeStampInfo().getMessageImprintDigest())) {
                temuan.add("capWaktu");
                return null;
            }
            Instant pada = cap.getTimeStampInfo().getGenTime().toInstant();
            List<String> temuanCap = new ArrayList<>();
            dipercaya(sertifikat, cap.toCMSSignedData(), pada, temuanCap);
            if (!temuanCap.isEmpty()) {
                temuan.add("capWaktu");
            }
            return pada;
        } catch (GeneralSecurityException | IOException | CMSException | TSPException | OperatorCreationException
                | RuntimeException salah) {
            temuan.add("capWaktu");
            return null;
        }
    }

    private Instant waktuSendiri(SignerInformation penanda) {
        Attribute waktu = penanda.getSignedAttributes() == null ? null : penanda.getSignedAttributes().get(CMSAttributes.signingTime);
        return waktu == null ? null : Time.getInstance(waktu.getAttrValues().getObjectAt(0)).getDate().toInstant();
    }

    private void berlaku(X509Certificate sertifikat, Instant waktu, List<String> temuan) {
        try {
            sertifikat.checkValidity(Date.from(waktu == null ? Instant.now() : waktu));
        } catch (CertificateExpiredException | CertificateNotYetValidException salah) {
            temuan.add("tidakBerlaku");
        }
    }

    private void dipercaya(X509Certificate sertifikat, CMSSignedData data, Instant waktu, List<String> temuan)
            throws GeneralSecurityException {
        if (jangkar.isEmpty()) {
            temuan.add("tidakDipercaya");
            return;
        }
        List<X509Certificate> semua = new ArrayList<>();
        JcaX509CertificateConverter ubah = new JcaX509CertificateConverter();
        for (X509CertificateHolder satu : data.getCertificates().getMatches(null)) {
            semua.add(ubah.getCertificate(satu));
        }
        X509CertSelector cari = new X509CertSelector();
        cari.setCertificate(sertifikat);
        PKIXBuilderParameters cara = new PKIXBuilderParameters(jangkar, cari);
        // Revocation lists lie with others and may be out of reach; what is checked is who issued the certificate, and when.
        cara.setRevocationEnabled(false);
        cara.setDate(Date.from(waktu == null ? Instant.now() : waktu));
        cara.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(semua)));
        try {
            CertPath jalan = CertPathBuilder.getInstance("PKIX").build(cara).getCertPath();
            if (jalan.getCertificates().isEmpty() && !semua.contains(sertifikat)) {
                temuan.add("tidakDipercaya");
            }
        } catch (CertPathBuilderException salah) {
            temuan.add("tidakDipercaya");
        }
    }

    private String nama(X509Certificate sertifikat) throws GeneralSecurityException {
        RDN[] nama = new JcaX509CertificateHolder(sertifikat).getSubject().getRDNs(BCStyle.CN);
        return nama.length == 0 ? sertifikat.getSubjectX500Principal().getName() : IETFUtils.valueToString(nama[0].getFirst().getValue());
    }
}
