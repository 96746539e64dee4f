package org.alfresco.service.cmr.search;

import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.Pair;

/** What a search found. */
public interface ResultSetSPI<ROW extends ResultSetRow, MD> extends Iterable<ROW> {

    /** The number of rows here. */
    int length();

    /** The number of rows that the whole search found, as far as it was counted. */
    long getNumberFound();

    NodeRef getNodeRef(int n);

    float getScore(int n);

    ROW getRow(int i);

    List<NodeRef> getNodeRefs();

    /** How many of the found nodes have each value of a field, which the search asked to be counted. */
    List<Pair<String, Integer>> getFieldFacet(String field);

    /** Pieces of text around the found words, by node and field. */
    Map<NodeRef, List<Pair<String, List<String>>>> getHighlighting();

    void close();
}
