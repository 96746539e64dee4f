package org.alfresco.service.cmr.search;

/** From which engine a query is answered. */
public enum QueryConsistency {
    EVENTUAL, TRANSACTIONAL, DEFAULT, TRANSACTIONAL_IF_POSSIBLE, HYBRID
}
