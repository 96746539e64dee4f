package id.juklak.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * The folder with a workflow's documents: one of the workflow's own, below {@code /sys:system/sys:workflow/cm:packages}, or a folder that
 * is lent to it, as a case's folder is.
 */
public final class WorkflowPackages {

    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName WORKFLOW = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "workflow");
    private static final QName PACKAGES = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "packages");

    private final NodeService nodes;
    private final PermissionService permissions;

    WorkflowPackages(NodeService nodes, PermissionService permissions) {
        this.nodes = nodes;
        this.permissions = permissions;
    }

    /**
     * @param container the folder to lend, null for one of the workflow's own
     * @throws WorkflowException when the folder serves a workflow already
     */
    public NodeRef create(NodeRef container) {
        NodeRef lent = container == null ? makeContainer() : container;
        if (nodes.hasAspect(lent, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            throw new WorkflowException("Container '" + lent + "' is already a workflow package.");
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, container == null);
        nodes.addAspect(lent, WorkflowModel.ASPECT_WORKFLOW_PACKAGE, properties);
        return lent;
    }

    private NodeRef makeContainer() {
        QName name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "pkg_" + UUID.randomUUID());
        NodeRef made = nodes.createNode(packagesFolder(), ContentModel.ASSOC_CONTAINS, name, WorkflowModel.TYPE_PACKAGE).getChildRef();
        permissions.setPermission(made, PermissionService.ALL_AUTHORITIES, PermissionService.ALL_PERMISSIONS, true);
        return made;
    }

    /** Made at the server's first start, before two users could make it at once. */
    NodeRef packagesFolder() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef workflow = child(child(root, SYSTEM, ContentModel.TYPE_CONTAINER), WORKFLOW, ContentModel.TYPE_CONTAINER);
        return child(workflow, PACKAGES, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private NodeRef child(NodeRef parent, QName name, QName type) {
        List<ChildAssociationRef> found = nodes.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name);
        return found.isEmpty()
                ? nodes.createNode(parent, ContentModel.ASSOC_CHILDREN, name, type).getChildRef()
                : found.get(0).getChildRef();
    }

    /** Notes on the package which workflow it belongs to. */
    void assign(WorkflowInstance instance) {
        NodeRef container = instance.getWorkflowPackage();
        if (container == null) {
            return;
        }
        Serializable owner = nodes.getProperty(container, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
        if (instance.getId().equals(owner)) {
            return;
        }
        if (owner != null) {
            throw new WorkflowException("Workflow package " + container + " cannot serve " + instance.getId() + ": it belongs to " + owner);
        }
        if (!nodes.hasAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            create(container);
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_ID, instance.getDefinition().getId());
        properties.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME, instance.getDefinition().getName());
        properties.put(WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, instance.getId());
        nodes.addProperties(container, properties);
    }

    /** A lent folder stays, without the aspect; one of the workflow's own goes. */
    void delete(NodeRef container) {
        if (container == null || !nodes.exists(container) || !nodes.hasAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            return;
        }
        if (Boolean.TRUE.equals(nodes.getProperty(container, WorkflowModel.PROP_IS_SYSTEM_PACKAGE))) {
            nodes.deleteNode(container);
        } else {
            nodes.removeAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
        }
    }
}
