package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** Reads and writes the content of nodes. */
public interface ContentService {

    ContentReader getReader(NodeRef nodeRef, QName propertyQName);

    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update);

    /** For content of no node, which nobody keeps. */
    ContentWriter getTempWriter();
}
