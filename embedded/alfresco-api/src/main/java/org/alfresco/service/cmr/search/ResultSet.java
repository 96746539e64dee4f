package org.alfresco.service.cmr.search;

/** What a search found. */
public interface ResultSet extends ResultSetSPI<ResultSetRow, ResultSetMetaData> {}
