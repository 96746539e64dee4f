package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A folder holds a file or folder of that name already. */
public class FileExistsException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;
    private final String name;

    public FileExistsException(NodeRef parentNodeRef, String name) {
        super("file_folder_service.file_exists_message", new Object[]{ name });
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
