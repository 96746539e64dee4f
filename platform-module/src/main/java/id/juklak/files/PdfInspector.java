package id.juklak.files;

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

import id.juklak.text.RefusalException;

/** Opens a PDF that is about to be signed, and refuses one whose signature would mean nothing, or something else tomorrow. */
public class PdfInspector {

    /** A guideline has a hundred pages; beyond this a file is a mistake or an attack, and nobody read it before signing. */
    static final int MAX_PAGES = 1000;

    private static final int FULLY_LOCKED = 1;
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName DOCMDP = COSName.getPDFName("DocMDP");
    private static final Set<String> ACTIVE_ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm");

    /**
     * The document, which the caller closes.
     *
     * @throws RefusalException 422: {@code pdf.rusak}, {@code pdf.sandi}, {@code pdf.kosong}, {@code pdf.panjang}, {@code pdf.xfa},
     * {@code pdf.aktif}, {@code pdf.tertutup}
     */
    public PDDocument open(Path file) {
        PDDocument pdf;
        try {
            pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException failure) {
            throw new RefusalException("pdf.sandi", 422);
        } catch (IOException | RuntimeException failure) {
            throw new RefusalException("pdf.rusak", 422);
        }
        try {
            examine(pdf);
            return pdf;
        } catch (RuntimeException failure) {
            IOUtils.closeQuietly(pdf);
            throw failure instanceof RefusalException ? failure : new RefusalException("pdf.rusak", 422);
        }
    }

    /** Whether a file is a PDF with pages that anyone can open. */
    public boolean isReadable(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return !pdf.isEncrypted() && pdf.getNumberOfPages() > 0 && pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox() != null;
        } catch (IOException | RuntimeException failure) {
            return false;
        }
    }

    private void examine(PDDocument pdf) {
        if (pdf.isEncrypted()) {
            throw new RefusalException("pdf.sandi", 422);
        }
        int pageCount = pdf.getNumberOfPages();
        if (pageCount == 0) {
            throw new RefusalException("pdf.kosong", 422);
        }
        if (pageCount > MAX_PAGES) {
            throw new RefusalException("pdf.panjang", 422, Integer.toString(MAX_PAGES), Integer.toString(pageCount));
        }
        pdf.getPage(pageCount - 1).getMediaBox();
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.getCOSObject().containsKey(XFA)) {
            throw new RefusalException("pdf.xfa", 422);
        }
        if (isActive(pdf)) {
            throw new RefusalException("pdf.aktif", 422);
        }
        if (isLocked(pdf)) {
            throw new RefusalException("pdf.tertutup", 422);
        }
    }

    /** Whether opening it runs something, by which it could show another text later. */
    private boolean isActive(PDDocument pdf) {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        if (catalog.containsKey(COSName.AA) || isActiveAction(catalog.getDictionaryObject(COSName.OPEN_ACTION))) {
            return true;
        }
        return catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
                && names.containsKey(COSName.getPDFName("JavaScript"));
    }

    private boolean isActiveAction(COSBase openAction) {
        return openAction instanceof COSDictionary action && ACTIVE_ACTIONS.contains(action.getNameAsString(COSName.S));
    }

    /** Whether an earlier, certifying signature forbids every change, and so ours. */
    private boolean isLocked(PDDocument pdf) {
        COSBase permissions = pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PERMS);
        if (!(permissions instanceof COSDictionary permissionDictionary)
                || !(permissionDictionary.getDictionaryObject(DOCMDP) instanceof COSDictionary signature)
                || !(signature.getDictionaryObject(COSName.getPDFName("Reference")) instanceof COSArray references)) {
            return false;
        }
        for (int index = 0; index < references.size(); index++) {
            if (references.getObject(index) instanceof COSDictionary reference
                    && reference.getDictionaryObject(COSName.getPDFName("TransformParams")) instanceof COSDictionary transformParameters
                    && transformParameters.getInt(COSName.P, 2) == FULLY_LOCKED) {
                return true;
            }
        }
        return false;
    }
}
