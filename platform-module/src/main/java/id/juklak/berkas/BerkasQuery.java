package id.juklak.berkas;

import java.io.Serializable;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Checked;
import id.juklak.model.JuklakModel;
import id.juklak.model.Paging;
import id.juklak.time.DueDates;

/**
 * The cases that the user may read. What ACS's database can answer (exact values, order, page) it answers, so that a case is listed at once
 * and also without an index. What the database can't answer there, a part of a title and "overdue", is picked from those cases here.
 */
public class BerkasQuery {

    private static final String BERKAS_TYPE = "jkl:berkas";
    /** ACS stops counting at 1,000 nodes by default; a list that says how many there are has to count them all. */
    private static final int MAX_PERMISSION_CHECKS = 1_000_000;
    private static final long MAX_PERMISSION_CHECK_MS = 60_000;

    private final SearchService searchService;
    private final NodeService nodeService;

    /** @param searchService and nodeService the public ones, which show the user only what he or she may read */
    BerkasQuery(Checked<SearchService> searchService, Checked<NodeService> nodeService) {
        this.searchService = searchService.service();
        this.nodeService = nodeService.service();
    }

    /**
     * What is asked for.
     *
     * @param exactValues exact values by property name
     * @param searchText part of a title or number, or null
     * @param overdue only overdue cases (true), only others (false), or null
     * @param sortProperty property to sort by
     */
    public record Filter(Map<String, String> exactValues, String searchText, Boolean overdue, String sortProperty, boolean descending) {}

    public record Row(NodeRef node, Map<QName, Serializable> properties) {}

    public record Page(List<Row> rows, long total) {}

    public Page search(Filter filter, Paging paging, Instant now) {
        return filter.searchText() == null && filter.overdue() == null
                ? searchDatabase(filter, paging)
                : searchAndPick(filter, paging, now);
    }

    private Page searchDatabase(Filter filter, Paging paging) {
        SearchParameters parameters = makeSearchParameters(filter);
        parameters.setSkipCount(paging.skipCount());
        parameters.setMaxItems(paging.maxItems());
        parameters.addSort("@jkl:" + filter.sortProperty(), !filter.descending());
        if (!filter.sortProperty().equals("nomorBerkas")) {
            // So that pages neither repeat nor lose a case among equals.
            parameters.addSort("@jkl:nomorBerkas", true);
        }
        ResultSet results = searchService.query(parameters);
        try {
            return new Page(results.getNodeRefs().stream().map(this::readRow).toList(), results.getNumberFound());
        } finally {
            results.close();
        }
    }

    private Page searchAndPick(Filter filter, Paging paging, Instant now) {
        ResultSet results = searchService.query(makeSearchParameters(filter));
        List<Row> rows = new ArrayList<>();
        try {
            Predicate<Row> matching = containing(filter.searchText()).and(overdueIs(filter.overdue(), now));
            results.getNodeRefs().stream().map(this::readRow).filter(matching).forEach(rows::add);
        } finally {
            results.close();
        }
        rows.sort(makeComparator(filter));
        return new Page(paging.slice(rows), rows.size());
    }

    private SearchParameters makeSearchParameters(Filter filter) {
        StringBuilder query = new StringBuilder("TYPE:\"" + BERKAS_TYPE + "\"");
        filter.exactValues().forEach((name, value) -> query.append(" AND =jkl:").append(name).append(":\"").append(value).append('"'));
        if (Boolean.TRUE.equals(filter.overdue()) && !filter.exactValues().containsKey("status")) {
            query.append(" AND =jkl:status:\"" + JuklakModel.STATUS_RUNNING + '"');
        }
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQuery(query.toString());
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL_IF_POSSIBLE);
        parameters.setMaxPermissionChecks(MAX_PERMISSION_CHECKS);
        parameters.setMaxPermissionCheckTimeMillis(MAX_PERMISSION_CHECK_MS);
        return parameters;
    }

    private Row readRow(NodeRef node) {
        return new Row(node, nodeService.getProperties(node));
    }

    private Predicate<Row> containing(String searchText) {
        if (searchText == null) {
            return row -> true;
        }
        String sought = searchText.toLowerCase(Locale.ROOT);
        return row -> readLowerCase(row, "judul").contains(sought) || readLowerCase(row, "nomorBerkas").contains(sought);
    }

    private String readLowerCase(Row row, String name) {
        Serializable value = row.properties().get(JuklakModel.contentQName(name));
        return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
    }

    private Predicate<Row> overdueIs(Boolean requested, Instant now) {
        return row -> requested == null || requested == isOverdue(row.properties(), now);
    }

    /** Whether a case waits longer than its current step's norm. */
    public static boolean isOverdue(Map<QName, Serializable> properties, Instant now) {
        return JuklakModel.STATUS_RUNNING.equals(properties.get(JuklakModel.PROP_STATUS))
                && DueDates.isOverdue((Date) properties.get(JuklakModel.PROP_DUE_DATE), now);
    }

    private Comparator<Row> makeComparator(Filter filter) {
        Comparator<Object> byValue = filter.sortProperty().equals("judul")
                ? Collator.getInstance(Locale.forLanguageTag("id"))::compare
                : (left, right) -> left instanceof Date date ? date.compareTo((Date) right) : left.toString().compareTo(right.toString());
        Comparator<Row> ascending = Comparator.comparing(row -> row.properties().get(JuklakModel.contentQName(filter.sortProperty())),
                Comparator.nullsLast(byValue));
        return (filter.descending() ? ascending.reversed() : ascending).thenComparing(row -> readLowerCase(row, "nomorBerkas"));
    }
}
