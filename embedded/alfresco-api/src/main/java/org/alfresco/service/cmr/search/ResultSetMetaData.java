package org.alfresco.service.cmr.search;

/** How a search was done. */
public interface ResultSetMetaData {}
