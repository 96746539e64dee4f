package id.juklak.templates;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.berkas.Berkas;
import id.juklak.sop.Step;
import id.juklak.templates.TemplateSettings.Template;
import id.juklak.text.RefusalException;

/** Documents of a case, made from the office's templates. */
public class TemplateDocuments {

    private static final Logger log = LoggerFactory.getLogger(TemplateDocuments.class);

    private final TemplateCatalog templateCatalog;
    private final TemplateFiller templateFiller;
    private final BerkasFields berkasFields;

    public TemplateDocuments(TemplateCatalog templateCatalog, TemplateFiller templateFiller, BerkasFields berkasFields) {
        this.templateCatalog = templateCatalog;
        this.templateFiller = templateFiller;
        this.berkasFields = berkasFields;
    }

    /** @throws RefusalException 422 where the template cannot be used */
    public byte[] make(Template template, Berkas berkas, Step step) {
        return templateFiller.fill(template.file(), templateCatalog.read(template.file()),
                berkasFields.ofDocument(berkas, step, template.kind(), BerkasFields.DOTS));
    }

    /**
     * A document with what was typed in a step's form. A template that cannot be used must not stop the step: then the one that the module
     * ships under its name is taken, and the log says so.
     */
    public byte[] makeFromFormText(String kind, Berkas berkas, Step step, String formText) {
        return fillWithFallback(templateCatalog.requireForFormText(kind).file(), berkasFields.ofDocument(berkas, step, kind, formText));
    }

    /**
     * The control sheet.
     *
     * @param fields what its fields say
     * @throws RefusalException 422 where the template cannot be used
     */
    public byte[] makeLembarKendali(Map<String, ?> fields) {
        String file = templateCatalog.settings().lembarKendali();
        return templateFiller.fill(file, templateCatalog.read(file), fields);
    }

    /** Fills a template as it lies in the folder. @throws RefusalException 422 where it cannot be used */
    public void tryOut(String file, Map<String, ?> fields) {
        templateFiller.fill(file, templateCatalog.read(file), fields);
    }

    /** The control sheet, from the module's own template where the office's cannot be used. */
    public byte[] makeLembarKendaliWithFallback(Map<String, ?> fields) {
        return fillWithFallback(templateCatalog.settings().lembarKendali(), fields);
    }

    private byte[] fillWithFallback(String file, Map<String, ?> fields) {
        try {
            return templateFiller.fill(file, templateCatalog.read(file), fields);
        } catch (RefusalException failure) {
            byte[] defaultTemplate = templateCatalog.readDefault(file).orElseThrow(() -> failure);
            log.error("The template {} is unusable; the module's own was taken: {}", file, failure.getMessage());
            return templateFiller.fill(file, defaultTemplate, fields);
        }
    }
}
