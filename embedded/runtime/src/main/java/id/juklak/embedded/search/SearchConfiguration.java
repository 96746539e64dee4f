package id.juklak.embedded.search;

import id.juklak.embedded.node.NodeTable;
import id.juklak.embedded.search.database.DatabaseEngine;
import java.time.Clock;
import java.util.function.Function;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Search under ACS's bean names. */
@Configuration
public class SearchConfiguration {

    @Bean
    public Fields searchFields(DictionaryService dictionaryService, NamespaceService namespaceService) {
        return new Fields(dictionaryService, namespaceService);
    }

    @Bean
    public Searches searches(JdbcTemplate database, NodeTable table, Fields fields, Readable readable,
            @Qualifier("indexEngine") Function<SearchRequest, SearchResult> indexEngine) {
        return new Searches(new DatabaseEngine(database, table, fields, readable, Clock.systemUTC()), indexEngine);
    }

    @Bean({"searchService", "SearchService"})
    public SearchService searchService(Searches searches) {
        return new SearchServiceImpl(searches);
    }
}
