package org.alfresco.service.cmr.dictionary;

import java.util.Map;

/** What a value must satisfy. */
public interface Constraint {

    String getType();

    String getTitle();

    String getShortName();

    Map<String, Object> getParameters();

    void evaluate(Object value);
}
