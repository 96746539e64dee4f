package org.alfresco.service.cmr.model;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Nodes seen as files and folders. */
public interface FileFolderService {

    List<FileInfo> list(NodeRef contextNodeRef);

    NodeRef searchSimple(NodeRef contextNodeRef, String name);

    FileInfo rename(NodeRef fileFolderRef, String newName) throws FileNotFoundException;

    FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileNotFoundException;

    FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileNotFoundException;

    FileInfo create(NodeRef parentNodeRef, String name, QName typeQName);

    void delete(NodeRef nodeRef);

    FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements) throws FileNotFoundException;

    FileInfo getFileInfo(NodeRef nodeRef);
}
