package id.juklak.embedded.dictionary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.alfresco.service.namespace.NamespaceService;

/** The prefixes that the models declare; filled while they are read. */
public final class Namespaces implements NamespaceService {

    private final Map<String, String> uris = new ConcurrentHashMap<>();
    private final Map<String, String> prefixes = new ConcurrentHashMap<>();

    public Namespaces() {
        register(DEFAULT_PREFIX, DEFAULT_URI);
        register(DICTIONARY_MODEL_PREFIX, DICTIONARY_MODEL_1_0_URI);
    }

    void register(String prefix, String uri) {
        uris.put(prefix, uri);
        prefixes.putIfAbsent(uri, prefix);
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return uris.get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) {
        String prefix = prefixes.get(namespaceURI);
        return prefix == null ? List.of() : List.of(prefix);
    }

    @Override
    public Collection<String> getPrefixes() {
        return List.copyOf(uris.keySet());
    }
}
