package org.alfresco.repo.action;

import java.util.List;
import org.alfresco.service.cmr.action.ParameterDefinition;

/** Anything with parameters that an action service registers. */
public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {

    protected RuntimeActionService runtimeActionService;

    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    public void setRuntimeActionService(RuntimeActionService runtimeActionService) {
        this.runtimeActionService = runtimeActionService;
    }
}
