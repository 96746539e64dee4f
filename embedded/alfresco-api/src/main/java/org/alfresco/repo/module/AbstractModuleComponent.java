package org.alfresco.repo.module;

import java.util.ArrayList;
import java.util.List;

import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;

/** The base of a module component: {@link #executeInternal} runs as the system user, in a transaction. */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {

    private ModuleService moduleService;
    private String moduleId;
    private String name;
    private String sinceVersion;
    private boolean executeOnceOnly = true;
    private List<ModuleComponent> dependsOn = new ArrayList<>();
    private boolean executed;

    /** Registers the component; a Spring init method. */
    public void init() {
        moduleService.registerComponent(this);
    }

    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    @Override
    public void setBeanName(String name) {
        if (this.name == null) {
            this.name = name;
        }
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setDescription(String description) {}

    public void setSinceVersion(String version) {
        sinceVersion = version;
    }

    public void setAppliesFromVersion(String version) {}

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    @Override
    public List<ModuleComponent> getDependsOn() {
        return dependsOn;
    }

    /** Throws if a mandatory setting is missing. */
    protected void checkProperties() {
        if (moduleService == null || moduleId == null || name == null || sinceVersion == null) {
            throw new IllegalStateException("moduleService, moduleId, name and sinceVersion are mandatory");
        }
    }

    protected abstract void executeInternal() throws Throwable;

    @Override
    public final synchronized void execute() {
        if (executed) {
            return;
        }
        checkProperties();
        try {
            executeInternal();
            executed = true;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A module component failed: " + name, e);
        }
    }
}
