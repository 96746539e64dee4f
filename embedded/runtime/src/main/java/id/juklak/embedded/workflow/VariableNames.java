package id.juklak.embedded.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Names of process variables and the properties that they hold: {@code bpm:priority} is the variable {@code bpm_priority}; a name without a
 * known prefix is a property of the default (empty) namespace.
 */
public final class VariableNames {

    private final NamespacePrefixResolver prefixes;
    private final Map<QName, String> names = new ConcurrentHashMap<>();
    private final Map<String, QName> properties = new ConcurrentHashMap<>();

    public VariableNames(NamespacePrefixResolver prefixes) {
        this.prefixes = prefixes;
    }

    public String of(QName property) {
        String known = names.get(property);
        if (known != null) {
            return known;
        }
        String prefixed = property.toPrefixString(prefixes);
        int underscore = prefixed.indexOf('_');
        // A prefix with an underscore could not be read back: such a property keeps its full name.
        boolean ambiguous = underscore >= 0 && underscore < prefixed.indexOf(QName.NAMESPACE_PREFIX);
        String name = ambiguous ? property.toString() : prefixed.replace(QName.NAMESPACE_PREFIX, '_');
        names.put(property, name);
        return name;
    }

    public QName property(String name) {
        QName known = properties.get(name);
        if (known != null) {
            return known;
        }
        QName property = read(name);
        // A prefix that is unknown now may belong to a model that is deployed later.
        if (!NamespaceService.DEFAULT_URI.equals(property.getNamespaceURI())) {
            properties.put(name, property);
        }
        return property;
    }

    private QName read(String name) {
        if (name.charAt(0) == QName.NAMESPACE_BEGIN) {
            return QName.createQName(name);
        }
        String prefixed = name.indexOf(QName.NAMESPACE_PREFIX) >= 0 ? name : name.replaceFirst("_", String.valueOf(QName.NAMESPACE_PREFIX));
        if (prefixed.indexOf(QName.NAMESPACE_PREFIX) <= 0) {
            return QName.createQName(NamespaceService.DEFAULT_URI, name);
        }
        try {
            return QName.createQName(prefixed, prefixes);
        } catch (NamespaceException unknownPrefix) {
            return QName.createQName(NamespaceService.DEFAULT_URI, name);
        }
    }
}
