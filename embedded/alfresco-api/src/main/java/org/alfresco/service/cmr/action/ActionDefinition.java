package org.alfresco.service.cmr.action;

/** What kind of action there is. */
public interface ActionDefinition extends ParameterizedItemDefinition {}
