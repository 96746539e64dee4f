package id.juklak.embedded.dictionary;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dictionary under ACS's names, with the models that ACS itself has as far as the product needs them. */
@Configuration
public class DictionaryConfiguration {

    private static final List<String> BUILT_IN = List.of("system", "content", "site", "bpm", "application", "rule");

    @Bean({ "namespaceService", "NamespaceService" })
    public Namespaces namespaceService() {
        return new Namespaces();
    }

    @Bean({ "dictionaryService", "DictionaryService" })
    public Dictionary dictionaryService() {
        return new Dictionary();
    }

    @Bean(initMethod = "bootstrap")
    public ModelBootstrap dictionaryBootstrap(Dictionary dictionary, Namespaces namespaces) {
        ModelBootstrap bootstrap = new ModelBootstrap();
        bootstrap.setDictionary(dictionary);
        bootstrap.setNamespaces(namespaces);
        bootstrap.setModels(BUILT_IN.stream().map(model -> "id/juklak/embedded/dictionary/" + model + "-model.xml").toList());
        return bootstrap;
    }
}
