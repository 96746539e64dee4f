package org.alfresco.service.cmr.module;

/** One module. */
public interface ModuleDetails {

    String getId();

    String getTitle();

    String getDescription();
}
