package org.alfresco.repo.workflow;

import org.alfresco.service.cmr.repository.NodeRef;

/** Turns nodes into what the engine stores, and back. */
public interface WorkflowNodeConverter {

    Object convertNode(NodeRef node);

    Object convertNode(NodeRef value, boolean isMany);

    NodeRef convertToNode(Object toConvert);
}
