package org.alfresco.service.cmr.version;

/** How much a version changes. */
public enum VersionType {
    MAJOR, MINOR
}
