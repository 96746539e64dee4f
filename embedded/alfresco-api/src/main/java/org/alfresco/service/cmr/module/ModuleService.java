package org.alfresco.service.cmr.module;

import java.util.List;

import org.alfresco.repo.module.ModuleComponent;

/** The modules of the repository. */
public interface ModuleService {

    void registerComponent(ModuleComponent component);

    ModuleDetails getModule(String moduleId);

    List<ModuleDetails> getAllModules();

    void startModules();
}
