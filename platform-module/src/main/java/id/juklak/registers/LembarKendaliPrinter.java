package id.juklak.registers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.berkas.Berkas;
import id.juklak.files.MediaTypes;
import id.juklak.files.PdfConversion;
import id.juklak.templates.TemplateDocuments;
import id.juklak.text.RefusalException;

/**
 * A case's control sheet on paper, in the office's form: made from the template, as a Word document or as PDF. Whether the user may see the
 * case is asked before.
 */
public class LembarKendaliPrinter {

    private static final Logger log = LoggerFactory.getLogger(LembarKendaliPrinter.class);
    private static final String NAME_PREFIX = "Lembar Kendali ";

    private final LembarKendaliBuilder lembarKendaliBuilder;
    private final LembarKendaliFields lembarKendaliFields;
    private final TemplateDocuments templateDocuments;
    private final PdfConversion pdfConversion;

    LembarKendaliPrinter(LembarKendaliBuilder lembarKendaliBuilder, LembarKendaliFields lembarKendaliFields,
            TemplateDocuments templateDocuments, PdfConversion pdfConversion) {
        this.lembarKendaliBuilder = lembarKendaliBuilder;
        this.lembarKendaliFields = lembarKendaliFields;
        this.templateDocuments = templateDocuments;
        this.pdfConversion = pdfConversion;
    }

    /** A file that can be kept or sent. */
    public record Printout(String name, String mimetype, byte[] content) {}

    /** @throws RefusalException 422 where the template cannot be used */
    public Printout docx(Berkas berkas) {
        return new Printout(NAME_PREFIX + berkas.number() + ".docx", MediaTypes.DOCX,
                templateDocuments.makeLembarKendali(lembarKendaliFields.of(lembarKendaliBuilder.build(berkas))));
    }

    /** @throws RefusalException 422 where the template cannot be used, or {@code kendali.pdf} where the platform makes no PDF now */
    public Printout pdf(Berkas berkas) {
        Printout docx = docx(berkas);
        try {
            return pdf(berkas, docx);
        } catch (RefusalException failure) {
            log.warn("The control sheet of {} was not turned into a PDF: {}", berkas.number(), failure.getMessage());
            throw new RefusalException("kendali.pdf", 422);
        }
    }

    /**
     * As PDF where the platform can make it, otherwise as a Word document: for what must not fail because a service is down. From the
     * module's own template where the office's cannot be used.
     */
    public Printout pdfOrDocx(Berkas berkas) {
        Printout docx = new Printout(NAME_PREFIX + berkas.number() + ".docx", MediaTypes.DOCX,
                templateDocuments.makeLembarKendaliWithFallback(lembarKendaliFields.of(lembarKendaliBuilder.build(berkas))));
        try {
            return pdf(berkas, docx);
        } catch (RefusalException failure) {
            log.warn("The control sheet of {} stays a Word document: {}", berkas.number(), failure.getMessage());
            return docx;
        }
    }

    private Printout pdf(Berkas berkas, Printout docx) {
        return new Printout(NAME_PREFIX + berkas.number() + ".pdf", MediaTypes.PDF, pdfConversion.convertDocx(docx.content()));
    }
}
