package id.juklak.steps;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.SitePlaces;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.signing.Marks;
import id.juklak.sop.FormText;
import id.juklak.text.RefusalException;

/**
 * An administrator's retraction of a signed or archived document: it is kept as it is, counts no longer, and whoever sees or verifies it is
 * told so. The document in the case and its copy in the archive are one document here.
 */
public class Retraction {

    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final BerkasService berkasService;
    private final BerkasDocuments berkasDocuments;
    private final Marks marks;
    private final JabatanRights jabatanRights;
    private final SitePlaces sitePlaces;
    private final BerkasLog berkasLog;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    Retraction(Unchecked<NodeService> nodeService, BehaviourFilter behaviourFilter, BerkasService berkasService,
            BerkasDocuments berkasDocuments,
            Marks marks, JabatanRights jabatanRights,
            SitePlaces sitePlaces, BerkasLog berkasLog, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.behaviourFilter = behaviourFilter;
        this.berkasService = berkasService;
        this.berkasDocuments = berkasDocuments;
        this.marks = marks;
        this.jabatanRights = jabatanRights;
        this.sitePlaces = sitePlaces;
        this.berkasLog = berkasLog;
        this.guardedWrite = guardedWrite;
    }

    /**
     * @return the case to which the document belongs
     * @throws RefusalException 400 without a reason, 403 for someone who is no administrator, 404 for what is no document that the user may
     * see, 409 for one that is neither signed nor archived, or retracted already
     */
    public Berkas retract(NodeRef node, String reason) {
        if (!berkasService.mayRead(node) || berkasDocuments.kindOf(node) == null) {
            throw new RefusalException("web.tidakAda", 404);
        }
        if (!jabatanRights.isAdministrator()) {
            throw new RefusalException("tarik.ditolak", 403);
        }
        if (reason == null || reason.isBlank()) {
            throw new RefusalException("tarik.alasan", 400);
        }
        if (reason.length() > FormText.MAX_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, "alasan", Integer.toString(FormText.MAX_LENGTH));
        }
        if (!marks.isSigned(node) && !nodeService.hasAspect(node, JuklakModel.ASPECT_ARCHIVED)) {
            throw new RefusalException("tarik.belum", 409);
        }
        if (nodeService.hasAspect(node, JuklakModel.ASPECT_RETRACTED)) {
            throw new RefusalException("tarik.sudah", 409);
        }
        Berkas berkas = findBerkas(node);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_RETRACTED_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        properties.put(JuklakModel.PROP_RETRACTED_AT, new Date());
        properties.put(JuklakModel.PROP_RETRACTION_REASON, reason.strip());
        findWithCopies(berkas, node).forEach(document -> addRetractedAspect(document, properties));
        String name = (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
        berkasLog.record(berkas.node(),
                BerkasLog.Event.byCurrentUser("tarik", berkas.stepId(), jabatanRights.reassigningJabatan(), null).with(name, reason.strip(),
                        null));
        return berkas;
    }

    private void addRetractedAspect(NodeRef document, Map<QName, Serializable> properties) {
        // What lies in the archive is locked for everyone.
        behaviourFilter.disableBehaviour(document, ContentModel.ASPECT_LOCKABLE);
        try {
            guardedWrite.run(() -> nodeService.addAspect(document, JuklakModel.ASPECT_RETRACTED, properties));
        } finally {
            behaviourFilter.enableBehaviour(document, ContentModel.ASPECT_LOCKABLE);
        }
    }

    /** The case of a document that lies in it or in the archive. */
    private Berkas findBerkas(NodeRef document) {
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

    private List<NodeRef> findWithCopies(Berkas berkas, NodeRef document) {
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
