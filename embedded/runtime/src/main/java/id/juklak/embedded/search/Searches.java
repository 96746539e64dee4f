package id.juklak.embedded.search;

import java.util.function.Function;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.embedded.search.database.NotInDatabaseException;
import id.juklak.embedded.search.model.SearchRequest;
import id.juklak.embedded.search.model.SearchResult;

/**
 * Chooses the engine as ACS does: what the database can answer it answers, at once and with what the current transaction has written; the
 * rest, and all that counts facets, is answered by the index, which comes after.
 */
public final class Searches {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private final Function<SearchRequest, SearchResult> database;
    private final Function<SearchRequest, SearchResult> index;

    /** @param database throws {@link NotInDatabaseException} for what only the index can answer */
    public Searches(Function<SearchRequest, SearchResult> database, Function<SearchRequest, SearchResult> index) {
        this.database = database;
        this.index = index;
    }

    /**
     * The nodes that match and that the current user may read.
     *
     * @throws id.juklak.embedded.search.afts.AftsSyntaxException when the query is malformed
     * @throws NotInDatabaseException when the database alone must answer ({@link QueryConsistency#TRANSACTIONAL}) and cannot
     */
    public SearchResult search(SearchRequest request) {
        return switch (request.consistency()) {
            case EVENTUAL -> index.apply(request);
            case TRANSACTIONAL -> database.apply(request);
            case HYBRID -> throw new AlfrescoRuntimeException("Hybrid query is disabled.");
            case DEFAULT, TRANSACTIONAL_IF_POSSIBLE -> ifPossible(request);
        };
    }

    private SearchResult ifPossible(SearchRequest request) {
        if (!request.hasFacets()) {
            try {
                return database.apply(request);
            } catch (NotInDatabaseException e) {
                LOG.debug("Asking the index: {}", e.getMessage());
            }
        }
        return index.apply(request);
    }
}
