package id.juklak.signing.kripto;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

import id.juklak.JuklakException;

/** Signs a PDF (PAdES) as an incremental update: what was there stays byte for byte, so that earlier paraf and signatures stay bound. */
class TandaPdf {

    private static final COSName ETSI = COSName.getPDFName("ETSI.CAdES.detached");
    /** Room for a chain of certificates and, where there is one, for a time-stamp with its own chain. */
    private static final int RUANG = 16 * 1024;
    private static final int RUANG_CAP = 16 * 1024;

    private final PeriksaPdf periksa = new PeriksaPdf();
    private final TempatBlok tempat = new TempatBlok();
    private final GambarBlok gambar = new GambarBlok();

    void tandatangani(PermintaanTandaTangan permintaan, TandaCms cms, boolean berCap, ZoneId zona) throws IOException {
        try (PDDocument pdf = periksa.buka(permintaan.isi()); SignatureOptions pilihan = new SignatureOptions()) {
            wajibTandaKita(pdf, permintaan.tandaKita());
            wajibSesudah(pdf, permintaan.pada());
            PDSignature tanda = new PDSignature();
            tanda.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            tanda.setSubFilter(ETSI);
            tanda.setName(permintaan.nama());
            tanda.setReason(permintaan.jabatan());
            if (permintaan.blok() != null) {
                // Where the document can be verified; an uploaded copy is recognised by it.
                tanda.setContactInfo(permintaan.blok().alamat());
            }
            tanda.setSignDate(GregorianCalendar.from(permintaan.pada().atZone(zona)));
            pilihan.setPreferredSignatureSize(berCap ? RUANG + RUANG_CAP : RUANG);
            if (permintaan.blok() != null) {
                TempatBlok.Tempat di = tempat.cari(pdf);
                if (di != null) {
                    pilihan.setPage(di.halaman());
                    pilihan.setVisualSignature(gambar.gambar(pdf.getPage(di.halaman()).getMediaBox(), di.kotak(), permintaan.blok()));
                }
            }
            pdf.addSignature(tanda, isi -> cms.tandatangani(new IsiBeraliran(isi), null), pilihan);
            try (OutputStream keluar = new BufferedOutputStream(Files.newOutputStream(permintaan.hasil()))) {
                pdf.saveIncremental(keluar);
            }
        }
    }

    /** What others signed is theirs: our block and number on it would speak for their text. */
    private void wajibTandaKita(PDDocument pdf, int tandaKita) {
        if (pdf.getSignatureDictionaries().size() != tandaKita) {
            throw new JuklakException("pdf.tandaLain", 422);
        }
    }

    /** A signature is never older than the one that it follows: a clock was put back, and nobody could tell the order any more. */
    private void wajibSesudah(PDDocument pdf, Instant pada) {
        for (PDSignature ada : pdf.getSignatureDictionaries()) {
            if (ada.getSignDate() != null && ada.getSignDate().toInstant().minusSeconds(1).isAfter(pada)) {
                throw new JuklakException("tanda.jamMundur", 409);
            }
        }
    }

    /** What is signed, as PDFBox hands it over: read once. */
    record IsiBeraliran(InputStream isi) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return PKCSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream keluar) throws IOException {
            isi.transferTo(keluar);
        }

        @Override
        public Object getContent() {
            return isi;
        }
    }
}
