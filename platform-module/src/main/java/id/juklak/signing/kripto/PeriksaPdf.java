package id.juklak.signing.kripto;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

import id.juklak.JuklakException;

/** Opens a PDF that is about to be signed, and refuses one whose signature would mean nothing, or something else tomorrow. */
public class PeriksaPdf {

    /** A guideline has a hundred pages; beyond this a file is a mistake or an attack, and nobody read it before signing. */
    static final int HALAMAN_MAKS = 1000;

    private static final int SELURUHNYA_TERKUNCI = 1;
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName DOCMDP = COSName.getPDFName("DocMDP");
    private static final Set<String> TINDAKAN_AKTIF = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm");

    /**
     * The document, which the caller closes.
     *
     * @throws JuklakException 422: {@code pdf.rusak}, {@code pdf.sandi}, {@code pdf.kosong}, {@code pdf.panjang}, {@code pdf.xfa},
     * {@code pdf.aktif}, {@code pdf.tertutup}
     */
    PDDocument buka(Path file) {
        PDDocument pdf;
        try {
            pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException salah) {
            throw new JuklakException("pdf.sandi", 422);
        } catch (IOException | RuntimeException salah) {
            throw new JuklakException("pdf.rusak", 422);
        }
        try {
            periksa(pdf);
            return pdf;
        } catch (RuntimeException salah) {
            IOUtils.closeQuietly(pdf);
            throw salah instanceof JuklakException ? salah : new JuklakException("pdf.rusak", 422);
        }
    }

    /** Whether a file is a PDF with pages that anyone can open. */
    public boolean terbaca(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return !pdf.isEncrypted() && pdf.getNumberOfPages() > 0 && pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox() != null;
        } catch (IOException | RuntimeException salah) {
            return false;
        }
    }

    private void periksa(PDDocument pdf) {
        if (pdf.isEncrypted()) {
            throw new JuklakException("pdf.sandi", 422);
        }
        int halaman = pdf.getNumberOfPages();
        if (halaman == 0) {
            throw new JuklakException("pdf.kosong", 422);
        }
        if (halaman > HALAMAN_MAKS) {
            throw new JuklakException("pdf.panjang", 422, Integer.toString(HALAMAN_MAKS), Integer.toString(halaman));
        }
        pdf.getPage(halaman - 1).getMediaBox();
        PDAcroForm formulir = pdf.getDocumentCatalog().getAcroForm(null);
        if (formulir != null && formulir.getCOSObject().containsKey(XFA)) {
            throw new JuklakException("pdf.xfa", 422);
        }
        if (aktif(pdf)) {
            throw new JuklakException("pdf.aktif", 422);
        }
        if (tertutup(pdf)) {
            throw new JuklakException("pdf.tertutup", 422);
        }
    }

    /** Whether opening it runs something, by which it could show another text later. */
    private boolean aktif(PDDocument pdf) {
        COSDictionary katalog = pdf.getDocumentCatalog().getCOSObject();
        if (katalog.containsKey(COSName.AA) || tindakan(katalog.getDictionaryObject(COSName.OPEN_ACTION))) {
            return true;
        }
        return katalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary nama
                && nama.containsKey(COSName.getPDFName("JavaScript"));
    }

    private boolean tindakan(COSBase buka) {
        return buka instanceof COSDictionary tindakan && TINDAKAN_AKTIF.contains(tindakan.getNameAsString(COSName.S));
    }

    /** Whether an earlier, certifying signature forbids every change, and so ours. */
    private boolean tertutup(PDDocument pdf) {
        COSBase izin = pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PERMS);
        if (!(izin instanceof COSDictionary kamus) || !(kamus.getDictionaryObject(DOCMDP) instanceof COSDictionary tanda)
                || !(tanda.getDictionaryObject(COSName.getPDFName("Reference")) instanceof COSArray acuan)) {
            return false;
        }
        for (int ke = 0; ke < acuan.size(); ke++) {
            if (acuan.getObject(ke) instanceof COSDictionary satu
                    && satu.getDictionaryObject(COSName.getPDFName("TransformParams")) instanceof COSDictionary cara
                    && cara.getInt(COSName.P, 2) == SELURUHNYA_TERKUNCI) {
                return true;
            }
        }
        return false;
    }
}
