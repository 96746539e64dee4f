package org.alfresco.service.cmr.dictionary;

/** What a value must satisfy. */
public interface Constraint {

    String getShortName();

    void evaluate(Object value);
}
