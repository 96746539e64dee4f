package id.juklak.embedded.dictionary;

import java.util.List;

import org.springframework.extensions.surf.util.I18NUtil;

/** A bean that brings models and their labels, as ACS's {@code dictionaryModelBootstrap} has it. */
public final class ModelBootstrap {

    private Dictionary dictionary;
    private Namespaces namespaces;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public void setDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    public void setNamespaces(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** Paths on the class path. */
    public void setModels(List<String> models) {
        this.models = models;
    }

    /** Base names of message bundles. */
    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    /** Reads the models; Spring's init method. */
    public void bootstrap() {
        labels.forEach(I18NUtil::registerResourceBundle);
        ModelReader reader = new ModelReader(dictionary, namespaces);
        models.forEach(reader::read);
    }
}
