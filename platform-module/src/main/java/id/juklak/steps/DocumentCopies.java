package id.juklak.steps;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import id.juklak.text.RefusalException;

/** The document in a case and its copy in the archive, which are one document. */
class DocumentCopies {

    private final NodeService nodeService;
    private final SitePlaces sitePlaces;

    /** @param nodeService the one without permission checks */
    DocumentCopies(Unchecked<NodeService> nodeService, SitePlaces sitePlaces) {
        this.nodeService = nodeService.service();
        this.sitePlaces = sitePlaces;
    }

    /**
     * The case of a document that lies in it or in the archive.
     *
     * @throws RefusalException 409 for one that lies elsewhere
     */
    Berkas findBerkas(NodeRef document) {
        NodeRef folder = nodeService.getPrimaryParent(document).getParentRef();
        if (!JuklakModel.TYPE_BERKAS.equals(nodeService.getType(folder))) {
            Map<QName, Serializable> properties = nodeService.getProperties(document);
            folder = properties.get(JuklakModel.PROP_ARCHIVE_YEAR) instanceof Integer year
                    ? sitePlaces.findBerkasFolder(year, (String) properties.get(JuklakModel.PROP_SOURCE_BERKAS_NUMBER))
                    : null;
        }
        if (folder == null) {
            throw new RefusalException("tanda.bukanBerkas", 409);
        }
        return Berkas.read(nodeService, folder);
    }

    /** A document and its copies, without those that have been retracted. */
    List<NodeRef> findAll(Berkas berkas, NodeRef document) {
        List<NodeRef> documents = new ArrayList<>(List.of(document));
        Serializable verificationCode = nodeService.getProperty(document, JuklakModel.PROP_VERIFICATION_CODE);
        NodeRef archiveFolder = sitePlaces.findArchiveFolder(berkas.year(), berkas.number());
        if (verificationCode != null) {
            List<NodeRef> folders = archiveFolder == null ? List.of(berkas.node()) : List.of(berkas.node(), archiveFolder);
            folders.stream()
                    .flatMap(
                            parent -> nodeService.getChildAssocs(parent, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream())
                    .map(ChildAssociationRef::getChildRef)
                    .filter(child -> !child.equals(document) && !nodeService.hasAspect(child, JuklakModel.ASPECT_RETRACTED))
                    .filter(child -> Objects.equals(verificationCode, nodeService.getProperty(child, JuklakModel.PROP_VERIFICATION_CODE)))
                    .forEach(documents::add);
        }
        return documents;
    }
}
