package org.alfresco.service.cmr.search;

/** What limits the number of results. */
public enum LimitBy {
    UNLIMITED, FINAL_SIZE, NUMBER_OF_PERMISSION_EVALUATIONS
}
