package id.juklak.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;

/**
 * A node as the value of a process variable ({@code bpm_package}, {@code initiator}, {@code companyhome}). Expressions of a process read it
 * as they read ACS's script nodes: {@code ${initiator.properties.userName}}, {@code ${bpm_package.nodeRef}}. Only the reference is stored;
 * the properties are those of the moment in which they are asked for.
 */
public final class NodeVariable {

    private final NodeRef nodeRef;
    private final NodeService nodeService;
    private final NamespacePrefixResolver prefixes;

    NodeVariable(NodeRef nodeRef, NodeService nodeService, NamespacePrefixResolver prefixes) {
        this.nodeRef = nodeRef;
        this.nodeService = nodeService;
        this.prefixes = prefixes;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public boolean exists() {
        return nodeService.exists(nodeRef);
    }

    /** The node's properties by prefixed name ({@code cm:userName}); those of {@code cm} also by their local name. */
    public Map<String, Serializable> getProperties() {
        Map<String, Serializable> named = new HashMap<>();
        nodeService.getProperties(nodeRef).forEach((property, value) -> {
            named.put(property.toPrefixString(prefixes), value);
            if (NamespaceService.CONTENT_MODEL_1_0_URI.equals(property.getNamespaceURI())) {
                named.put(property.getLocalName(), value);
            }
        });
        return named;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeVariable variable && variable.nodeRef.equals(nodeRef);
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }

    @Override
    public String toString() {
        return nodeRef.toString();
    }
}
