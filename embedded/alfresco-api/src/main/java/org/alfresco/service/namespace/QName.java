package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Objects;

/**
 * A qualified name: a namespace URI and a local name, such as {@code {http://juklak.id/model/content/1.0}berkas}. Prefixes do not take part
 * in equality.
 */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {

    private static final long serialVersionUID = 1L;

    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';

    private final String namespaceURI;
    private final String localName;
    private final String prefix;

    private QName(String namespaceURI, String localName, String prefix) {
        this.namespaceURI = namespaceURI == null ? NamespaceService.DEFAULT_URI : namespaceURI;
        this.localName = localName;
        this.prefix = prefix;
    }

    /** @throws InvalidQNameException if the local name is empty */
    public static QName createQName(String namespaceURI, String localName) throws InvalidQNameException {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A QName must consist of a local name");
        }
        return new QName(namespaceURI, localName, null);
    }

    /** @throws NamespaceException if the prefix is not registered */
    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A QName must consist of a local name");
        }
        String known = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(known);
        if (uri == null) {
            throw new NamespaceException("Namespace prefix " + known + " is not mapped to a namespace URI");
        }
        return new QName(uri, localName, known);
    }

    /** From {@code prefix:localName}. */
    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver) throws InvalidQNameException, NamespaceException {
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        return colon < 0
                ? createQName(NamespaceService.DEFAULT_PREFIX, qname, prefixResolver)
                : createQName(qname.substring(0, colon), qname.substring(colon + 1), prefixResolver);
    }

    /** From {@code {uri}localName}. */
    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("Argument qname is mandatory");
        }
        int end = qname.indexOf(NAMESPACE_END);
        if (qname.charAt(0) != NAMESPACE_BEGIN || end < 0) {
            throw new InvalidQNameException("QName '" + qname + "' must begin with a namespace in braces");
        }
        return createQName(qname.substring(1, end), qname.substring(end + 1));
    }

    /** Cuts a local name to the 100 characters that the database takes, and escapes nothing else. */
    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("Local name cannot be null or empty.");
        }
        return name.length() > 100 ? name.substring(0, 100).trim() : name;
    }

    /** Either of {@code {uri}localName} and {@code prefix:localName}. */
    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        return str.charAt(0) == NAMESPACE_BEGIN ? createQName(str) : createQName(str, prefixResolver);
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return namespaceURI;
    }

    public String toPrefixString() {
        return prefix == null ? localName : prefixed(prefix);
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        return prefixResolver.getPrefixes(namespaceURI).stream().findFirst().map(this::prefixed)
                .orElseThrow(() -> new NamespaceException("A namespace prefix is not registered for uri " + namespaceURI));
    }

    private String prefixed(String known) {
        return known.isEmpty() ? localName : known + NAMESPACE_PREFIX + localName;
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof QName other && localName.equals(other.localName) && namespaceURI.equals(other.namespaceURI);
    }

    @Override
    public int hashCode() {
        return Objects.hash(localName, namespaceURI);
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + namespaceURI + NAMESPACE_END + localName;
    }

    @Override
    public int compareTo(QName other) {
        int byUri = namespaceURI.compareTo(other.namespaceURI);
        return byUri != 0 ? byUri : localName.compareTo(other.localName);
    }
}
