package id.juklak.registers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import id.juklak.templates.BerkasFields;
import id.juklak.templates.TemplateCatalog;
import id.juklak.templates.TemplateDocuments;
import id.juklak.templates.TemplateSettings;
import id.juklak.text.RefusalException;

/** Tells the administrator, without a case, whether each template can be filled, and what fields there are. */
public class TemplateCheck {

    private final TemplateCatalog templateCatalog;
    private final TemplateDocuments templateDocuments;
    private final BerkasFields berkasFields;
    private final LembarKendaliFields lembarKendaliFields;

    TemplateCheck(TemplateCatalog templateCatalog, TemplateDocuments templateDocuments, BerkasFields berkasFields,
            LembarKendaliFields lembarKendaliFields) {
        this.templateCatalog = templateCatalog;
        this.templateDocuments = templateDocuments;
        this.berkasFields = berkasFields;
        this.lembarKendaliFields = lembarKendaliFields;
    }

    /**
     * A template and what is wrong with it.
     *
     * @param template null for the control sheet's
     * @param finding null where nothing is
     */
    public record CheckedTemplate(String file, TemplateSettings.Template template, String finding) {}

    /**
     * A field.
     *
     * @param name as it is written in a template; a field of a list's rows with the list before it, {@code peserta[nama]}
     * @param inLembarKendali whether the control sheet's template has it
     * @param inDocuments whether the other templates have it
     */
    public record Field(String name, boolean inDocuments, boolean inLembarKendali) {}

    public List<CheckedTemplate> checkAll() {
        List<CheckedTemplate> checked = new ArrayList<>();
        templateCatalog.settings().templates().forEach(template -> checked
                .add(new CheckedTemplate(template.file(), template, findFault(template.file(), berkasFields.example()))));
        String lembarKendaliFile = templateCatalog.settings().lembarKendali();
        checked.add(new CheckedTemplate(lembarKendaliFile, null, findFault(lembarKendaliFile, lembarKendaliFields.example())));
        return checked;
    }

    public List<Field> listFields() {
        List<String> documentFieldNames = listNames(berkasFields.example());
        List<String> lembarKendaliFieldNames = listNames(lembarKendaliFields.example());
        List<Field> fields = new ArrayList<>();
        documentFieldNames.forEach(name -> fields.add(new Field(name, true, lembarKendaliFieldNames.contains(name))));
        lembarKendaliFieldNames.stream().filter(name -> !documentFieldNames.contains(name))
                .forEach(name -> fields.add(new Field(name, false, true)));
        return fields;
    }

    private String findFault(String file, Map<String, ?> example) {
        try {
            templateDocuments.tryOut(file, example);
            return null;
        } catch (RefusalException failure) {
            return failure.getMessage();
        }
    }

    private static List<String> listNames(Map<String, ?> fields) {
        List<String> names = new ArrayList<>();
        fields.forEach((field, value) -> {
            names.add(field);
            if (value instanceof Collection<?> rows) {
                ((Map<?, ?>) rows.iterator().next()).keySet().stream().map(rowField -> field + "[" + rowField + "]").sorted()
                        .forEach(names::add);
            }
        });
        return names;
    }
}
