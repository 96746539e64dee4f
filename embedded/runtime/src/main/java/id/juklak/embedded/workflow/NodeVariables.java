package id.juklak.embedded.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.WorkflowNodeConverter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** Converts between node references and the variables that hold them; ACS's {@code activitiNodeConverter}. */
public final class NodeVariables implements WorkflowNodeConverter {

    private final NodeService nodeService;
    private final NamespacePrefixResolver prefixes;

    public NodeVariables(NodeService nodeService, NamespacePrefixResolver prefixes) {
        this.nodeService = nodeService;
        this.prefixes = prefixes;
    }

    /** How the engine stores such variables, and names: as text, where ACS serializes. */
    List<VariableType> types() {
        return List.of(new TextVariableType<>("qname", QName.class, QName::toString, QName::createQName),
                new TextVariableType<>("alfrescoScriptNode", NodeVariable.class, NodeVariable::toString,
                        text -> convertNode(new NodeRef(text))),
                new TextVariableType<>("alfrescoScriptNodeList", NodeVariableList.class,
                        nodes -> nodes.stream().map(NodeVariable::toString).collect(Collectors.joining("\n")),
                        text -> convertNodes(text.isEmpty() ? List.of() : Arrays.stream(text.split("\n")).map(NodeRef::new).toList())));
    }

    @Override
    public NodeVariable convertNode(NodeRef node) {
        return new NodeVariable(node, nodeService, prefixes);
    }

    @Override
    public Object convertNode(NodeRef node, boolean many) {
        return many ? convertNodes(List.of(node)) : convertNode(node);
    }

    public NodeVariableList convertNodes(Collection<NodeRef> nodes) {
        return new NodeVariableList(nodes.stream().map(this::convertNode).toList());
    }

    public Object convertNodes(Collection<NodeRef> nodes, boolean many) {
        if (many) {
            return convertNodes(nodes);
        }
        return nodes.isEmpty() ? null : convertNode(nodes.iterator().next());
    }

    public Object convertNodes(Object value, boolean many) {
        if (value instanceof NodeRef node) {
            return convertNode(node, many);
        }
        if (value instanceof Collection<?> nodes && nodes.stream().allMatch(NodeRef.class::isInstance)) {
            return convertNodes(nodes.stream().map(NodeRef.class::cast).toList(), many);
        }
        return value;
    }

    @Override
    public NodeRef convertToNode(Object variable) {
        return ((NodeVariable) variable).getNodeRef();
    }
}
