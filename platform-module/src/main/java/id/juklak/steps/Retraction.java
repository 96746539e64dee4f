package id.juklak.steps;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanRights;
import id.juklak.model.JuklakModel;
import id.juklak.model.LockedWrite;
import id.juklak.signing.Marks;
import id.juklak.sop.FormText;
import id.juklak.text.RefusalException;

/**
 * An administrator's retraction of a signed or archived document: it is kept as it is, counts no longer, and whoever sees or verifies it is
 * told so. The document in the case and its copy in the archive are one document here.
 */
public class Retraction {

    private final NodeService nodeService;
    private final LockedWrite lockedWrite;
    private final BerkasAccess berkasAccess;
    private final DocumentCopies documentCopies;
    private final Marks marks;
    private final JabatanRights jabatanRights;
    private final BerkasLog berkasLog;

    /** @param nodeService the one without permission checks */
    Retraction(Unchecked<NodeService> nodeService, LockedWrite lockedWrite, BerkasAccess berkasAccess, DocumentCopies documentCopies,
            Marks marks, JabatanRights jabatanRights, BerkasLog berkasLog) {
        this.nodeService = nodeService.service();
        this.lockedWrite = lockedWrite;
        this.berkasAccess = berkasAccess;
        this.documentCopies = documentCopies;
        this.marks = marks;
        this.jabatanRights = jabatanRights;
        this.berkasLog = berkasLog;
    }

    /**
     * @return the case to which the document belongs
     * @throws RefusalException 400 without a reason, 403 for someone who is no administrator, 404 for what is no document that the user may
     * see, 409 for one that is neither signed nor archived, or retracted already
     */
    public Berkas retract(NodeRef node, String reason) {
        berkasAccess.requireDocument(node);
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
        Berkas berkas = documentCopies.findBerkas(node);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_RETRACTED_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        properties.put(JuklakModel.PROP_RETRACTED_AT, new Date());
        properties.put(JuklakModel.PROP_RETRACTION_REASON, reason.strip());
        // What lies in the archive is locked for everyone.
        documentCopies.findAll(berkas, node).forEach(document -> lockedWrite.run(document,
                () -> nodeService.addAspect(document, JuklakModel.ASPECT_RETRACTED, properties)));
        String name = (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
        berkasLog.record(berkas.node(),
                BerkasLog.Event.byCurrentUser(EventKind.RETRACTED, berkas.stepId(), jabatanRights.reassigningJabatan(), null).with(name,
                        reason.strip(),
                        null));
        return berkas;
    }
}
