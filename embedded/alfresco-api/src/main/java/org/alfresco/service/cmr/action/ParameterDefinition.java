package org.alfresco.service.cmr.action;

/** A parameter of an action. */
public interface ParameterDefinition {}
