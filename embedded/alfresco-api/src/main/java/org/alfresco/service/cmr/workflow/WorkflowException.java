package org.alfresco.service.cmr.workflow;

import org.alfresco.error.AlfrescoRuntimeException;

/** The workflow engine could not do what it was asked to. */
public class WorkflowException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkflowException(String msg) {
        super(msg);
    }

    public WorkflowException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
