package id.juklak.embedded.search.model;

import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;

/**
 * A page of found nodes.
 *
 * @param found how many nodes the user may see among those that match, beyond the page too
 * @param indexed whether the index answered, and not the database
 * @param position the transaction that the index had reached
 * @param fieldFacets by label, in the order asked for
 * @param queryFacets by label
 */
public record SearchResult(List<Row> rows, long found, int skipped, boolean indexed, long position, Map<String, List<Count>> fieldFacets,
        Map<String, Integer> queryFacets) {

    /** @param highlights pieces of text by field, in the order asked for */
    public record Row(NodeRef node, float score, Map<String, List<String>> highlights) {}

    public record Count(String value, int count) {}
}
