package org.alfresco.service.namespace;

/** What a qualified name may be matched against. */
public interface QNamePattern {

    boolean isMatch(QName qname);
}
