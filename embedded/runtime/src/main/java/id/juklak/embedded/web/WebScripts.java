package id.juklak.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;

/** The web scripts on the class path by their descriptors, as ACS finds them. */
final class WebScripts implements Container {

    private static final List<String> FOLDERS = List.of("alfresco/extension/templates/webscripts/", "alfresco/templates/webscripts/");

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String method, UrlTemplate template, WebScript script) {}

    /** @throws IllegalStateException for a descriptor without its bean */
    WebScripts(BeanFactory beans) {
        try {
            for (String folder : FOLDERS) {
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*.desc.xml")) {
                    String url = resource.getURL().toString();
                    register(url.substring(url.indexOf(folder) + folder.length()), resource, beans);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.template().fixed()).reversed());
    }

    private void register(String path, Resource resource, BeanFactory beans) throws IOException {
        try (InputStream xml = resource.getInputStream()) {
            ScriptDescription description = ScriptDescription.read(path, xml);
            if (!beans.containsBean(description.beanName())) {
                throw new IllegalStateException("The descriptor " + path + " has no bean " + description.beanName());
            }
            WebScript script = beans.getBean(description.beanName(), WebScript.class);
            script.init(this, description);
            description.uris().forEach(uri -> entries.add(new Entry(description.method(), new UrlTemplate(uri), script)));
        }
    }

    /** The script for a request: of several that match the one with the longest fixed text. */
    Optional<Match> match(String method, String path) {
        for (Entry entry : entries) {
            if (entry.method().equals(method)) {
                Optional<Map<String, String>> variables = entry.template().match(path);
                if (variables.isPresent()) {
                    return Optional.of(new Match(entry.template().toString(), variables.get(), path, entry.script()));
                }
            }
        }
        return Optional.empty();
    }
}
