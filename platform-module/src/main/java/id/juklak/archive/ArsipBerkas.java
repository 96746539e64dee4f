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

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.LayananBerkas;
import id.juklak.process.Ruang;

/** An archived document, its neighbours, and the case from which it came. */
public class ArsipBerkas {

    private final NodeService nodeService;
    private final LayananBerkas layananBerkas;
    private final Ruang ruang;

    /** @param nodeService the one without permission checks; so it is asked who may read */
    ArsipBerkas(NodeService nodeService, LayananBerkas layananBerkas, Ruang ruang) {
        this.nodeService = nodeService;
        this.layananBerkas = layananBerkas;
        this.ruang = ruang;
    }

    /** @throws JuklakException 404 for what is no archived document, or none that the user may see */
    public void wajib(NodeRef simpul) {
        if (!layananBerkas.bolehBaca(simpul) || !diarsipkan(simpul)) {
            throw new JuklakException("web.tidakAda", 404);
        }
    }

    boolean diarsipkan(NodeRef simpul) {
        return nodeService.hasAspect(simpul, JuklakModel.ASPEK_DIARSIPKAN)
                && nodeService.getProperty(simpul, JuklakModel.JENIS_ARSIP) != null;
    }

    /** The case's folder, whoever may see it; null where a document came otherwise. */
    public NodeRef simpulBerkas(Map<QName, Serializable> properti) {
        return properti.get(JuklakModel.TAHUN_ARSIP) instanceof Integer tahun
                && properti.get(JuklakModel.NOMOR_BERKAS_ASAL) instanceof String nomor
                        ? ruang.berkasAda(tahun, nomor)
                        : null;
    }

    /** Null where a document came into the archive otherwise. */
    Berkas berkas(NodeRef dokumen) {
        NodeRef simpul = simpulBerkas(nodeService.getProperties(dokumen));
        return simpul == null ? null : Berkas.baca(nodeService, simpul);
    }

    /** The archived documents in the folder of one, itself included. */
    List<NodeRef> sefolder(NodeRef dokumen) {
        NodeRef folder = nodeService.getPrimaryParent(dokumen).getParentRef();
        return nodeService.getChildAssocs(folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(this::diarsipkan).toList();
    }
}
