package id.juklak.archive;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.SitePlaces;
import id.juklak.model.JuklakModel;
import id.juklak.steps.BerkasAccess;
import id.juklak.text.RefusalException;

/** An archived document, its neighbours, and the case from which it came. */
public class ArchivedBerkas {

    private final NodeService nodeService;
    private final BerkasAccess berkasAccess;
    private final SitePlaces sitePlaces;

    /** @param nodeService the one without permission checks; so it is asked who may read */
    ArchivedBerkas(Unchecked<NodeService> nodeService, BerkasAccess berkasAccess, SitePlaces sitePlaces) {
        this.nodeService = nodeService.service();
        this.berkasAccess = berkasAccess;
        this.sitePlaces = sitePlaces;
    }

    /** @throws RefusalException 404 for what is no archived document, or none that the user may see */
    public void requireArchived(NodeRef node) {
        if (!berkasAccess.mayRead(node) || !isArchived(node)) {
            throw new RefusalException("web.tidakAda", 404);
        }
    }

    boolean isArchived(NodeRef node) {
        return nodeService.hasAspect(node, JuklakModel.ASPECT_ARCHIVED)
                && nodeService.getProperty(node, JuklakModel.PROP_ARCHIVE_KIND) != null;
    }

    /** The case's folder, whoever may see it; null where a document came otherwise. */
    public NodeRef findBerkasNode(Map<QName, Serializable> properties) {
        return properties.get(JuklakModel.PROP_ARCHIVE_YEAR) instanceof Integer year
                && properties.get(JuklakModel.PROP_SOURCE_BERKAS_NUMBER) instanceof String number
                        ? sitePlaces.findBerkasFolder(year, number)
                        : null;
    }

    /** Null where a document came into the archive otherwise. */
    Berkas findBerkas(NodeRef document) {
        NodeRef berkasNode = findBerkasNode(nodeService.getProperties(document));
        return berkasNode == null ? null : Berkas.read(nodeService, berkasNode);
    }

    /** The archived documents in the folder of one, itself included. */
    List<NodeRef> findInSameFolder(NodeRef document) {
        NodeRef folder = nodeService.getPrimaryParent(document).getParentRef();
        return nodeService.getChildAssocs(folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(this::isArchived).toList();
    }
}
