package id.juklak.signing.crypto;

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

import id.juklak.files.PdfInspector;
import id.juklak.text.RefusalException;

/** Signs a PDF (PAdES) as an incremental update: what was there stays byte for byte, so that earlier paraf and signatures stay bound. */
class PdfSigner {

    private static final COSName ETSI = COSName.getPDFName("ETSI.CAdES.detached");
    /** Room for a chain of certificates and, where there is one, for a time-stamp with its own chain. */
    private static final int SIGNATURE_ROOM = 16 * 1024;
    private static final int TIME_STAMP_ROOM = 16 * 1024;

    private final PdfInspector pdfInspector = new PdfInspector();
    private final SignatureBlockPlace signatureBlockPlace = new SignatureBlockPlace();
    private final SignatureBlockDrawing signatureBlockDrawing = new SignatureBlockDrawing();

    void sign(SigningRequest request, CmsSigner cms, boolean timeStamped, ZoneId zone) throws IOException {
        try (PDDocument pdf = pdfInspector.open(request.content()); SignatureOptions options = new SignatureOptions()) {
            requireOurSignatures(pdf, request.ourSignatureCount());
            requireNotOlder(pdf, request.at());
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(ETSI);
            signature.setName(request.signer());
            signature.setReason(request.jabatan());
            if (request.signatureBlock() != null) {
                // Where the document can be verified; an uploaded copy is recognised by it.
                signature.setContactInfo(request.signatureBlock().address());
            }
            signature.setSignDate(GregorianCalendar.from(request.at().atZone(zone)));
            options.setPreferredSignatureSize(timeStamped ? SIGNATURE_ROOM + TIME_STAMP_ROOM : SIGNATURE_ROOM);
            if (request.signatureBlock() != null) {
                SignatureBlockPlace.Place place = signatureBlockPlace.find(pdf);
                if (place != null) {
                    options.setPage(place.pageIndex());
                    options.setVisualSignature(signatureBlockDrawing.draw(pdf.getPage(place.pageIndex()).getMediaBox(), place.box(),
                            request.signatureBlock()));
                }
            }
            pdf.addSignature(signature, content -> cms.sign(new StreamedContent(content), null), options);
            try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(request.result()))) {
                pdf.saveIncremental(output);
            }
        }
    }

    /** What others signed is theirs: our block and number on it would speak for their text. */
    private void requireOurSignatures(PDDocument pdf, int ourSignatureCount) {
        if (pdf.getSignatureDictionaries().size() != ourSignatureCount) {
            throw new RefusalException("pdf.tandaLain", 422);
        }
    }

    /** A signature is never older than the one that it follows: a clock was put back, and nobody could tell the order any more. */
    private void requireNotOlder(PDDocument pdf, Instant at) {
        for (PDSignature existing : pdf.getSignatureDictionaries()) {
            if (existing.getSignDate() != null && existing.getSignDate().toInstant().minusSeconds(1).isAfter(at)) {
                throw new RefusalException("tanda.jamMundur", 409);
            }
        }
    }

    /** What is signed, as PDFBox hands it over: read once. */
    record StreamedContent(InputStream content) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return PKCSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream output) throws IOException {
            content.transferTo(output);
        }

        @Override
        public Object getContent() {
            return content;
        }
    }
}
