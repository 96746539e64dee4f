package id.juklak.settings;

import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;

/** Where the office's settings lie: {@code Data Dictionary/Juklak}. */
public class SettingsFolder {

    public static final String NAME = "Juklak";

    private static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
    private static final QName DICTIONARY = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");

    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    public SettingsFolder(Unchecked<NodeService> nodeService) {
        this.nodeService = nodeService.service();
    }

    /** The folder Data Dictionary, which an ACS always has. */
    public NodeRef dataDictionary() {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef companyHome = firstChild(nodeService.getChildAssocs(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME));
        return firstChild(nodeService.getChildAssocs(companyHome, ContentModel.ASSOC_CONTAINS, DICTIONARY));
    }

    /** The module's folder, or null before the module has made it. */
    public NodeRef find() {
        return nodeService.getChildByName(dataDictionary(), ContentModel.ASSOC_CONTAINS, NAME);
    }

    /** What lies in the module's folder under a name, or null. */
    public NodeRef findChild(String name) {
        NodeRef folder = find();
        return folder == null ? null : nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
    }

    private NodeRef firstChild(List<ChildAssociationRef> children) {
        return children.get(0).getChildRef();
    }
}
