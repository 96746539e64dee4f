package org.alfresco.repo.action;

import java.util.List;

import org.alfresco.service.cmr.action.ParameterDefinition;
import org.springframework.extensions.surf.util.I18NUtil;

/** Anything with parameters that an action service registers. */
public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {

    protected RuntimeActionService runtimeActionService;

    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    /** What a parameter is called, from the bundles under {@code <bean name>.<parameter>.display-label}. */
    protected String getParamDisplayLabel(String paramName) {
        return I18NUtil.getMessage(name + "." + paramName + ".display-label");
    }

    public void setRuntimeActionService(RuntimeActionService runtimeActionService) {
        this.runtimeActionService = runtimeActionService;
    }
}
