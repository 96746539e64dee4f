package id.juklak.templates;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;

import id.juklak.berkas.BerkasDocuments;
import id.juklak.settings.RecordReader;
import id.juklak.settings.SettingReader;
import id.juklak.sop.FormText;
import id.juklak.sop.Sop;
import id.juklak.templates.TemplateSettings.Template;

/** Reads which template makes which document, and refuses what the SOP doesn't have. */
class TemplateSettingsReader implements SettingReader<TemplateSettings> {

    private final RecordReader<TemplateSettings> recordReader = new RecordReader<>(TemplateSettings.class);
    private final Sop sop;

    TemplateSettingsReader(Sop sop) {
        this.sop = sop;
    }

    @Override
    public TemplateSettings read(InputStream json) throws IOException {
        TemplateSettings settings = recordReader.read(json);
        for (String roleId : settings.participants()) {
            if (sop.roles().stream().noneMatch(role -> role.id().equals(roleId))) {
                throw TemplateSettings.invalid("peserta", roleId);
            }
        }
        for (int index = 0; index < settings.templates().size(); index++) {
            check("templat[" + index + "]", settings.templates().get(index));
        }
        // What was typed at a step has to become a document.
        sop.steps().stream().flatMap(step -> step.formTexts().stream()).map(FormText::becomes).forEach(kind -> {
            if (settings.findForFormText(kind).isEmpty()) {
                throw TemplateSettings.invalid("templat", kind);
            }
        });
        return settings;
    }

    private void check(String place, Template template) {
        if (sop.findDocumentKind(template.kind()).isEmpty()) {
            throw TemplateSettings.invalid(place + ".jenis", template.kind());
        }
        for (String stepId : template.steps()) {
            try {
                if (!BerkasDocuments.mayUpload(sop.step(stepId), template.kind())) {
                    throw TemplateSettings.invalid(place + ".langkah", stepId);
                }
            } catch (NoSuchElementException unknown) {
                throw TemplateSettings.invalid(place + ".langkah", stepId);
            }
        }
    }
}
