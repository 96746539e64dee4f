package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Versions of nodes. */
public interface VersionService {

    boolean isVersioned(NodeRef nodeRef);

    Version createVersion(NodeRef nodeRef, Map<String,Serializable> versionProperties);

    Collection<Version> createVersion(NodeRef nodeRef, Map<String,Serializable> versionProperties, boolean versionChildren);

    Collection<Version> createVersion(Collection<NodeRef> nodeRefs, Map<String,Serializable> versionProperties);

    VersionHistory getVersionHistory(NodeRef nodeRef);

    Optional<VersionHistory> getVersionHistory(NodeRef nodeRef, int skipVersions, int maxVersions);

    Version getCurrentVersion(NodeRef nodeRef);

    void revert(NodeRef nodeRef);

    void revert(NodeRef nodeRef, boolean deep);

    void revert(NodeRef nodeRef, Version version);

    void revert(NodeRef nodeRef, Version version, boolean deep);

    void ensureVersioningEnabled(NodeRef nodeRef, Map<QName,Serializable> versionProperties);
}
