package id.juklak.embedded.search;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition.SortType;
import org.alfresco.service.cmr.search.SearchService;

import id.juklak.embedded.search.afts.AftsQuery.Connective;
import id.juklak.embedded.search.model.SearchRequest;

/** ACS's search service, for AFTS. Whichever bean is called, only what the current user may read is found, as in ACS. */
final class SearchServiceImpl implements SearchService {

    private static final int ALL = -1;

    private final Searches searches;

    SearchServiceImpl(Searches searches) {
        this.searches = searches;
    }

    @Override
    public ResultSet query(SearchParameters parameters) {
        if (!LANGUAGE_FTS_ALFRESCO.equals(parameters.getLanguage())) {
            throw new AlfrescoRuntimeException("Unknown query language: " + parameters.getLanguage());
        }
        if (parameters.getStores().size() != 1) {
            throw new AlfrescoRuntimeException(
                    parameters.getStores().isEmpty() ? "Must specify a store to search" : "Only one store can be searched at a time");
        }
        List<SearchRequest.Order> order = new ArrayList<>();
        for (SearchParameters.SortDefinition sort : parameters.getSortDefinitions()) {
            if (sort.getSortType() == SortType.DOCUMENT) {
                throw new UnsupportedOperationException("Unsupported Ordering " + sort.getSortType());
            }
            order.add(new SearchRequest.Order(sort.getSortType() == SortType.SCORE ? null : sort.getField(), sort.isAscending()));
        }
        List<SearchRequest.FieldFacet> facets = parameters.getFieldFacets().stream()
                .map(facet -> new SearchRequest.FieldFacet(facet.getField(), facet.getField(), null, false, facet.getMinCount(), 0, ALL))
                .toList();
        int most = parameters.getMaxItems() >= 0
                ? parameters.getMaxItems()
                : parameters.getLimitBy() == LimitBy.FINAL_SIZE ? parameters.getLimit() : ALL;
        return new FoundNodes(searches.search(new SearchRequest(parameters.getStores().get(0), parameters.getQuery(),
                parameters.getFilterQueries(), Connective.OR, Connective.OR,
                parameters.getDefaultFieldName(), List.of(), order, parameters.getSkipCount(), most, parameters.getQueryConsistency(),
                facets, List.of(), highlight(parameters), ZoneOffset.UTC)));
    }

    /** Solr's defaults where nothing else is asked for, as in ACS's search API. */
    private static SearchRequest.Highlight highlight(SearchParameters parameters) {
        GeneralHighlightParameters asked = parameters.getHighlight();
        if (asked == null) {
            return null;
        }
        List<SearchRequest.Highlight.Field> fields = asked.getFields().stream()
                .map(field -> new SearchRequest.Highlight.Field(field.getField(), field.getPrefix(), field.getPostfix(),
                        field.getSnippetCount(), field.getFragmentSize()))
                .toList();
        return new SearchRequest.Highlight(fields, parameters.getSearchTerm(), asked.getPrefix() == null ? "<em>" : asked.getPrefix(),
                asked.getPostfix() == null ? "</em>" : asked.getPostfix(), asked.getSnippetCount() == null ? 1 : asked.getSnippetCount(),
                asked.getFragmentSize() == null ? 100 : asked.getFragmentSize());
    }
}
