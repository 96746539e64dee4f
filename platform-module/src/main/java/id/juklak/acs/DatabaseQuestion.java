package id.juklak.acs;

import java.time.Duration;

import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;

/**
 * A question of exact values, types and aspects, as ACS answers it from its database: at once and without an index. The answer is complete:
 * ACS stops looking at 1,000 nodes by default, or after a few seconds, and a list that leaves something out is none.
 */
public final class DatabaseQuestion {

    private static final int MAX_PERMISSION_CHECKS = 1_000_000;
    /** What a person waits for at most. */
    public static final Duration LIST = Duration.ofMinutes(1);
    /** What a whole book may take. */
    public static final Duration BOOK = Duration.ofMinutes(5);

    private DatabaseQuestion() {}

    /**
     * The question, of which the caller may still say which part of the answer he wants and in what order.
     *
     * @param condition in the language of ACS's full text search
     * @param consistency whether only the database may answer, or also an index what the database cannot
     * @param timeLimit how long ACS looks who may read what it found
     */
    public static SearchParameters ask(String condition, QueryConsistency consistency, Duration timeLimit) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQuery(condition);
        parameters.setQueryConsistency(consistency);
        parameters.setMaxPermissionChecks(MAX_PERMISSION_CHECKS);
        parameters.setMaxPermissionCheckTimeMillis(timeLimit.toMillis());
        return parameters;
    }
}
