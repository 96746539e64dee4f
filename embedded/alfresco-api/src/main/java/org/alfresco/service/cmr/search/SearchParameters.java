package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alfresco.service.cmr.repository.StoreRef;

/** What to search for, and how. */
public class SearchParameters {

    /** A field to sort by. */
    public static class SortDefinition {

        /** By what kind of thing. */
        public enum SortType {
            FIELD, DOCUMENT, SCORE
        }

        private final SortType sortType;
        private final String field;
        private final boolean ascending;

        public SortDefinition(SortType sortType, String field, boolean ascending) {
            this.sortType = sortType;
            this.field = field;
            this.ascending = ascending;
        }

        public boolean isAscending() {
            return ascending;
        }

        public String getField() {
            return field;
        }

        public SortType getSortType() {
            return sortType;
        }
    }

    /** A field whose values are counted. */
    public static class FieldFacet {

        private final String field;
        private int minCount;

        public FieldFacet(String field) {
            this.field = field;
        }

        public String getField() {
            return field;
        }

        public int getMinCount() {
            return minCount;
        }

        public void setMinCount(int minCount) {
            this.minCount = minCount;
        }
    }

    private String language;
    private String query;
    private final ArrayList<StoreRef> stores = new ArrayList<>();
    private final ArrayList<SortDefinition> sortDefinitions = new ArrayList<>();
    private final List<FieldFacet> fieldFacets = new ArrayList<>();
    private final List<String> filterQueries = new ArrayList<>();
    private final List<Locale> locales = new ArrayList<>();
    private QueryConsistency queryConsistency = QueryConsistency.DEFAULT;
    private GeneralHighlightParameters highlight;
    private String searchTerm;
    private int maxItems = -1;
    private int skipCount;
    private String defaultFieldName = "TEXT";
    private LimitBy limitBy = LimitBy.UNLIMITED;
    private int limit;

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLanguage() {
        return language;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getQuery() {
        return query;
    }

    public void addStore(StoreRef store) {
        stores.add(store);
    }

    public ArrayList<StoreRef> getStores() {
        return stores;
    }

    /** @param field such as {@code @jkl:mulai} or {@code cm:name} */
    public void addSort(String field, boolean ascending) {
        addSort(new SortDefinition(SortDefinition.SortType.FIELD, field, ascending));
    }

    public void addSort(SortDefinition sortDefinition) {
        sortDefinitions.add(sortDefinition);
    }

    public ArrayList<SortDefinition> getSortDefinitions() {
        return sortDefinitions;
    }

    public void addFieldFacet(FieldFacet fieldFacet) {
        fieldFacets.add(fieldFacet);
    }

    public List<FieldFacet> getFieldFacets() {
        return fieldFacets;
    }

    public List<String> getFilterQueries() {
        return filterQueries;
    }

    public void addLocale(Locale locale) {
        locales.add(locale);
    }

    public void setHighlight(GeneralHighlightParameters highlight) {
        this.highlight = highlight;
    }

    public GeneralHighlightParameters getHighlight() {
        return highlight;
    }

    /** The words that a person typed: what is marked. */
    public void setSearchTerm(String searchTerm) {
        this.searchTerm = searchTerm;
    }

    /** The whole query where no words were given. */
    public String getSearchTerm() {
        return searchTerm == null || searchTerm.isEmpty() ? query : searchTerm;
    }

    public void setQueryConsistency(QueryConsistency queryConsistency) {
        this.queryConsistency = queryConsistency;
    }

    public QueryConsistency getQueryConsistency() {
        return queryConsistency;
    }

    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getMaxItems() {
        return maxItems;
    }

    public void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public String getDefaultFieldName() {
        return defaultFieldName;
    }

    public LimitBy getLimitBy() {
        return limitBy;
    }

    public int getLimit() {
        return limit;
    }

    /** How many nodes a database query checks at most; -1 for the server's own limit. */
    public void setMaxPermissionChecks(int maxPermissionChecks) {}

    public void setMaxPermissionCheckTimeMillis(long maxPermissionCheckTimeMillis) {}
}
