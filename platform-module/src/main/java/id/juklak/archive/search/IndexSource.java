package id.juklak.archive.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.util.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.acs.Checked;
import id.juklak.time.WorkingTime;

/** The archive as the index has it: the words of texts, pieces of the texts around them, and counts. */
public class IndexSource {

    /** Marks around found words: no text of an office holds them. */
    public static final String HIGHLIGHT_START = "\uE000";
    public static final String HIGHLIGHT_END = "\uE001";

    private static final Logger log = LoggerFactory.getLogger(IndexSource.class);
    private static final Locale INDONESIA = Locale.forLanguageTag("id");
    /** A beginning of fewer letters would be that of half of all words. */
    private static final int MIN_PREFIX_LENGTH = 3;
    private static final int SNIPPET_COUNT = 3;
    private static final int SNIPPET_LENGTH = 160;
    private static final String CONTENT_FIELD = "cm:content";

    private final SearchService searchService;
    private final WorkingTime workingTime;

    /** @param searchService the public one, which finds only what the user may read */
    IndexSource(Checked<SearchService> searchService, WorkingTime workingTime) {
        this.searchService = searchService.service();
        this.workingTime = workingTime;
    }

    /** @param highlights what was found, in order, with the pieces of each */
    record Hits(Map<NodeRef, List<String>> highlights, long total, Map<String, Map<String, Integer>> facet) {}

    /** Which of some documents hold the words, whatever else is asked for; null where no index answers. */
    Hits searchAmong(ArchiveQuery query, Set<NodeRef> nodes) {
        if (nodes.isEmpty() || !query.hasWords()) {
            return new Hits(Map.of(), 0, Map.of());
        }
        SearchParameters parameters = makeParameters(DatabaseSource.ALL_ARCHIVED + makeWordConditions(query) + " AND ("
                + nodes.stream().map(IndexSource::id).collect(Collectors.joining(" OR ")) + ")");
        parameters.setMaxItems(nodes.size());
        requestHighlights(parameters, query);
        return run(parameters);
    }

    /** Which other documents are what is looked for; null where no index answers. */
    Hits searchExcept(ArchiveQuery query, Set<NodeRef> excluded, int skipCount, int maxItems) {
        if (query.filter().number() != null) {
            // The database gave every document that bears the number.
            return new Hits(Map.of(), 0, Map.of());
        }
        SearchParameters parameters = makeParameters(
                DatabaseSource.ALL_ARCHIVED + makeWordConditions(query) + makeFilterConditions(query.filter())
                        + excluded.stream().map(node -> " AND NOT " + id(node)).collect(Collectors.joining()));
        parameters.setSkipCount(skipCount);
        parameters.setMaxItems(maxItems);
        if (query.sortBy().property() != null) {
            parameters.addSort('@' + ArchiveFilter.fieldName(query.sortBy().property()), !query.descending());
        }
        ArchiveFilter.FACETS.forEach(counted -> {
            SearchParameters.FieldFacet facet = new SearchParameters.FieldFacet(ArchiveFilter.fieldName(counted.property()));
            facet.setMinCount(1);
            parameters.addFieldFacet(facet);
        });
        requestHighlights(parameters, query);
        return run(parameters);
    }

    /** Whether an index answers and knows of the archive at all. */
    boolean holdsAny() {
        SearchParameters parameters = makeParameters(DatabaseSource.ALL_ARCHIVED);
        parameters.setMaxItems(1);
        Hits hits = run(parameters);
        return hits != null && hits.total() > 0;
    }

    private static SearchParameters makeParameters(String queryText) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQueryConsistency(QueryConsistency.EVENTUAL);
        parameters.addLocale(INDONESIA);
        parameters.setQuery(queryText);
        return parameters;
    }

    private static void requestHighlights(SearchParameters parameters, ArchiveQuery query) {
        if (query.hasWords()) {
            // Between quotation marks, since this is read as a query too, in which "or" would be no word.
            parameters.setSearchTerm(query.allWords().stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ")));
            parameters.setHighlight(
                    new GeneralHighlightParameters(SNIPPET_COUNT, SNIPPET_LENGTH, null, HIGHLIGHT_START, HIGHLIGHT_END, null, true,
                            List.of(new FieldHighlightParameters(CONTENT_FIELD, null, null, null, null, null))));
        }
    }

    /** Of what a person typed only letters and digits come here, and these between quotation marks or as the beginning of a word. */
    private static String makeWordConditions(ArchiveQuery query) {
        Stream<String> wordConditions = query.words().stream().map(word -> {
            List<String> alternatives = new ArrayList<>(
                    List.of(CONTENT_FIELD + quote(word), "jkl:judulArsip" + quote(word), "cm:name" + quote(word),
                            "=jkl:kataArsip" + quote(word), "=jkl:kataArsip" + quote(IndonesianStems.stem(word))));
            if (word.length() >= MIN_PREFIX_LENGTH && word.chars().noneMatch(character -> Character.isSurrogate((char) character))) {
                alternatives.addAll(List.of(CONTENT_FIELD + ':' + word + '*', "jkl:kataArsip:" + word + '*'));
            }
            return " AND (" + String.join(" OR ", alternatives) + ")";
        });
        Stream<String> phraseConditions = query.phrases().stream().map(phraseWords -> String.join(" ", phraseWords))
                .map(phrase -> " AND (" + CONTENT_FIELD + quote(phrase) + " OR jkl:judulArsip" + quote(phrase) + " OR cm:name"
                        + quote(phrase) + ")");
        return Stream.concat(wordConditions, phraseConditions).collect(Collectors.joining());
    }

    private static String quote(String word) {
        return ":\"" + word + '"';
    }

    private String makeFilterConditions(ArchiveQuery.Filter filter) {
        return ArchiveFilter.ALL.stream().map(archiveFilter -> archiveFilter.indexCondition(filter, workingTime.zone()))
                .collect(Collectors.joining());
    }

    private static String id(NodeRef node) {
        return "ID:\"" + node + '"';
    }

    /** Null where no index answers: an ACS without Solr, or whose Solr is down, says so in many ways. */
    private Hits run(SearchParameters parameters) {
        ResultSet results;
        try {
            results = searchService.query(parameters);
        } catch (RuntimeException failure) {
            // ACS itself logs where its Solr is down, and a server without one says so in the answer.
            log.debug("The index does not answer; the archive is searched without the words of the texts", failure);
            return null;
        }
        try {
            Map<NodeRef, List<String>> highlights = new LinkedHashMap<>();
            Map<NodeRef, List<Pair<String, List<String>>>> snippets = parameters.getHighlight() == null
                    ? Map.of()
                    : results.getHighlighting();
            results.getNodeRefs().forEach(node -> highlights.put(node,
                    snippets.getOrDefault(node, List.of()).stream().map(Pair::getSecond).flatMap(Collection::stream).toList()));
            Map<String, Map<String, Integer>> facet = new LinkedHashMap<>();
            if (!parameters.getFieldFacets().isEmpty()) {
                ArchiveFilter.FACETS.forEach(counted -> facet.put(counted.name(),
                        results.getFieldFacet(ArchiveFilter.fieldName(counted.property())).stream().filter(bucket -> bucket.getSecond() > 0)
                                .collect(Collectors.toMap(Pair::getFirst, Pair::getSecond, Integer::sum))));
            }
            return new Hits(highlights, results.getNumberFound(), facet);
        } finally {
            results.close();
        }
    }
}
