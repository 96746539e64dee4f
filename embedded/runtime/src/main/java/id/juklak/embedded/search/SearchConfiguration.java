package id.juklak.embedded.search;

import java.time.Clock;
import java.util.function.Function;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.node.NodeTable;
import id.juklak.embedded.search.database.DatabaseEngine;
import id.juklak.embedded.search.model.Fields;
import id.juklak.embedded.search.model.SearchRequest;
import id.juklak.embedded.search.model.SearchResult;
import id.juklak.embedded.security.Readable;

/** Search under ACS's bean names. */
@Configuration
public class SearchConfiguration {

    @Bean
    public Fields searchFields(DictionaryService dictionaryService, NamespaceService namespaceService) {
        return new Fields(dictionaryService, namespaceService);
    }

    /** @param subsystem ACS's own setting: with {@code noindex} there is nobody to ask for what only an index knows */
    @Bean
    public Searches searches(JdbcTemplate database, NodeTable table, Fields fields, Readable readable,
            @Qualifier("indexEngine") Function<SearchRequest, SearchResult> indexEngine,
            @Value("${index.subsystem.name:solr6}") String subsystem) {
        Function<SearchRequest, SearchResult> none = request -> {
            throw new AlfrescoRuntimeException("There is no index to execute the query");
        };
        return new Searches(new DatabaseEngine(database, table, fields, readable, Clock.systemUTC()),
                subsystem.equals("noindex") ? none : indexEngine);
    }

    @Bean({ "searchService", "SearchService" })
    public SearchService searchService(Searches searches) {
        return new SearchServiceImpl(searches);
    }
}
