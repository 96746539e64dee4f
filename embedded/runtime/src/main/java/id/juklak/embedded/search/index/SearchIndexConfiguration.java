package id.juklak.embedded.search.index;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

import org.alfresco.service.cmr.repository.ContentService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.search.model.Fields;
import id.juklak.embedded.search.model.SearchRequest;
import id.juklak.embedded.search.model.SearchResult;
import id.juklak.embedded.security.Readable;
import id.juklak.embedded.startup.DataFolder;
import id.juklak.embedded.startup.FirstStart;
import id.juklak.embedded.transaction.DatabaseTransactions;

/** The index, and what keeps it up with the database. */
@Configuration
public class SearchIndexConfiguration {

    /** Part of the index's identity: another form of entries asks for another index. */
    private static final String FORM = "1";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int AFTER_MODULES = 1_000;

    @Bean(destroyMethod = "close")
    public SearchIndex searchIndex(DataFolder data, JdbcTemplate database) {
        String repository = database.queryForObject("select id::text from repository", String.class);
        return new SearchIndex(data.path().resolve("index"), repository + "/" + FORM);
    }

    @Bean(destroyMethod = "close")
    public IndexFollower indexFollower(SearchIndex index, NodeServiceImpl nodes, @Qualifier("contentService") ContentService contents,
            Fields fields, JdbcTemplate database,
            DatabaseTransactions transactions) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return new IndexFollower(index, new EntryReader(nodes, contents, fields, new TextExtractor(), reading), database, PAUSE);
    }

    @Bean
    public Function<SearchRequest, SearchResult> indexEngine(SearchIndex index, Fields fields, JdbcTemplate database, NodeServiceImpl nodes,
            Readable readable) {
        return new IndexEngine(index, fields, new DatabaseTree(database, nodes), readable, Clock.systemUTC())::search;
    }

    @Bean
    public FirstStart followTheDatabase(IndexFollower follower) {
        return new FirstStart() {

            @Override
            public int order() {
                return AFTER_MODULES;
            }

            @Override
            public void prepare() {
                follower.start();
            }
        };
    }
}
