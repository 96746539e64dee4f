package org.alfresco.service.namespace;

/** Patterns of qualified names. */
public class RegexQNamePattern {

    /** Matches every name. */
    public static final QNamePattern MATCH_ALL = qname -> true;

    private RegexQNamePattern() {}
}
