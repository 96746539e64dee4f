package id.juklak.embedded.rest.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.rest.NodeJson;
import id.juklak.embedded.rest.Routes;
import id.juklak.embedded.search.Searches;

/** The search part of the API. */
@Configuration
public class SearchRoutesConfiguration {

    @Bean
    public Routes searchRoutes(Searches searches, NodeJson json) {
        return new SearchRoutes(searches, json);
    }
}
