package org.alfresco.service.cmr.action;

/** What kind of parameterised thing there is. */
public interface ParameterizedItemDefinition {

    String getName();
}
