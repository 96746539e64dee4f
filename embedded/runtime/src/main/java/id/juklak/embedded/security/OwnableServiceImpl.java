package id.juklak.embedded.security;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;

/** Owners: the one who is set, else the creator. */
final class OwnableServiceImpl implements OwnableService {

    private final NodeService nodes;

    OwnableServiceImpl(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    public String getOwner(NodeRef nodeRef) {
        Object owner = nodes.getProperty(nodeRef, ContentModel.PROP_OWNER);
        return (String) (owner == null ? nodes.getProperty(nodeRef, ContentModel.PROP_CREATOR) : owner);
    }

    @Override
    public void setOwner(NodeRef nodeRef, String userName) {
        nodes.setProperty(nodeRef, ContentModel.PROP_OWNER, userName);
    }
}
