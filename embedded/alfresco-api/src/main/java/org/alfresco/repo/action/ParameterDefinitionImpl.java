package org.alfresco.repo.action;

import java.io.Serializable;

import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.namespace.QName;

/** A parameter of an action, by name and type. */
public class ParameterDefinitionImpl implements ParameterDefinition, Serializable {

    private static final long serialVersionUID = 1L;
    private final String name;

    public ParameterDefinitionImpl(String name, QName type, boolean isMandatory, String displayLabel) {
        this.name = name;
    }
}
