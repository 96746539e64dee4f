package org.alfresco.service.cmr.search;

/** Searches the repository. */
public interface SearchService {
    String LANGUAGE_FTS_ALFRESCO = "fts-alfresco";

    ResultSet query(SearchParameters searchParameters);
}
