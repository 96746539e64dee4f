package org.alfresco.service.cmr.module;

import org.alfresco.repo.module.ModuleComponent;

/** The modules of the repository. */
public interface ModuleService {

    void registerComponent(ModuleComponent component);

    void startModules();
}
