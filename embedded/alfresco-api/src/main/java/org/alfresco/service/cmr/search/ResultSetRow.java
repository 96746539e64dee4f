package org.alfresco.service.cmr.search;

/** One row of what a search found. */
public interface ResultSetRow {}
