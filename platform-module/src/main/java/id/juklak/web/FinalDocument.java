package id.juklak.web;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.SitePlaces;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;

/** Finds the published guideline of a case. */
class FinalDocument {

    /** A file in the repository. */
    record FileJson(String id, @JsonProperty("nama") String name) {}

    private final SitePlaces sitePlaces;
    private final NodeService nodeService;
    private final Sop sop;

    /** @param nodeService the one without permission checks: who may read a case may know what became of it */
    FinalDocument(SitePlaces sitePlaces, Unchecked<NodeService> nodeService, Sop sop) {
        this.sitePlaces = sitePlaces;
        this.nodeService = nodeService.service();
        this.sop = sop;
    }

    /** Null before there is one. */
    FileJson find(Berkas berkas) {
        NodeRef archiveFolder = JuklakModel.STATUS_FINISHED.equals(berkas.status())
                ? sitePlaces.findArchiveFolder(berkas.year(), berkas.number())
                : null;
        if (archiveFolder == null) {
            return null;
        }
        QName type = JuklakModel.contentQName(sop.finalKind().becomes());
        return nodeService.getChildAssocs(archiveFolder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(child -> type.equals(nodeService.getType(child))).findFirst()
                .map(child -> new FileJson(child.getId(), (String) nodeService.getProperty(child, ContentModel.PROP_NAME)))
                .orElse(null);
    }
}
