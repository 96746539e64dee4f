package org.alfresco.service.namespace;

import java.util.Collection;

/** Turns prefixes into namespace URIs and back. */
public interface NamespacePrefixResolver {

    String getNamespaceURI(String prefix);

    Collection<String> getPrefixes(String namespaceURI);

    Collection<String> getPrefixes();
}
