package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/** Matches qualified names by regular expressions over namespace and local name. */
public class RegexQNamePattern implements QNamePattern {

    /** Matches every name. */
    public static final QNamePattern MATCH_ALL = qname -> true;

    private final Pattern namespace;
    private final Pattern localName;

    public RegexQNamePattern(String namespaceUri, String localNamePattern) {
        namespace = Pattern.compile(Pattern.quote(namespaceUri));
        localName = Pattern.compile(localNamePattern);
    }

    @Override
    public boolean isMatch(QName qname) {
        return namespace.matcher(qname.getNamespaceURI()).matches() && localName.matcher(qname.getLocalName()).matches();
    }
}
