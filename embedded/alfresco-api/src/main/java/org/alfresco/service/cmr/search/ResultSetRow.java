package org.alfresco.service.cmr.search;

import org.alfresco.service.cmr.repository.NodeRef;

/** One row of what a search found. */
public interface ResultSetRow {

    NodeRef getNodeRef();

    float getScore();

    int getIndex();
}
