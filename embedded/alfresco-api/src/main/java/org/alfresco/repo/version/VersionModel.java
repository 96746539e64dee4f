package org.alfresco.repo.version;

/** Names of version properties. */
public interface VersionModel {

    String PROP_VERSION_TYPE = "versionType";
    String PROP_DESCRIPTION = "description";
}
