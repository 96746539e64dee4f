package id.juklak.steps;

import java.io.ByteArrayInputStream;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.DocumentWriter;
import id.juklak.sop.FormText;
import id.juklak.sop.Step;
import id.juklak.templates.TemplateDocuments;
import id.juklak.text.StoredTexts;

/** The documents that texts typed in a step's form become. */
class FormTextDocuments {

    private final TemplateDocuments templateDocuments;
    private final DocumentWriter documentWriter;
    private final VersionNotes versionNotes;
    private final StoredTexts storedTexts;

    FormTextDocuments(TemplateDocuments templateDocuments, DocumentWriter documentWriter, VersionNotes versionNotes,
            StoredTexts storedTexts) {
        this.templateDocuments = templateDocuments;
        this.documentWriter = documentWriter;
        this.versionNotes = versionNotes;
        this.storedTexts = storedTexts;
    }

    /** Makes the document that a text becomes, from the template for it. */
    void create(Berkas berkas, Step step, FormText formText, String text) {
        byte[] docx = templateDocuments.makeFromFormText(formText.becomes(), berkas, step, text);
        String name = documentWriter.findFreeName(berkas.node(),
                storedTexts.text("juklak.jenis." + formText.becomes()) + " langkah %02d.docx".formatted(step.no()));
        documentWriter.create(berkas.node(), name, formText.becomes(), step, versionNotes.note("isian", step),
                new ByteArrayInputStream(docx));
    }
}
