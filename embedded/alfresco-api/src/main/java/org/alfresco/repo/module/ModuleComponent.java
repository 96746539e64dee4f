package org.alfresco.repo.module;

import java.util.List;

/** A piece of a module that runs once per version, or at every start. */
public interface ModuleComponent {

    String getModuleId();

    String getName();

    List<ModuleComponent> getDependsOn();

    boolean isExecuteOnceOnly();

    void execute();
}
