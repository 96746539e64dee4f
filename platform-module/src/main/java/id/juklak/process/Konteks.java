package id.juklak.process;

import org.activiti.engine.delegate.VariableScope;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;

/** Finds the case of a process. */
public class Konteks {

    /** The variable that holds the case folder's node reference. */
    public static final String VARIABEL_BERKAS = "jklwf_berkas";
    static final String MESIN = "activiti$";

    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    public Konteks(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /**
     * The case of a process. A process variable can be changed through REST by those involved; so the case must name the process too.
     *
     * @throws JuklakException 409 when the two don't belong together
     */
    public Berkas berkas(VariableScope lingkup, String idProses) {
        Berkas berkas = baca(lingkup.getVariable(VARIABEL_BERKAS));
        if (berkas == null || !(MESIN + idProses).equals(berkas.idProses())) {
            throw new JuklakException("bukanBerkasnya", 409);
        }
        return berkas;
    }

    private Berkas baca(Object acuan) {
        if (!(acuan instanceof String teks) || !NodeRef.isNodeRef(teks)) {
            return null;
        }
        NodeRef simpul = new NodeRef(teks);
        return nodeService.exists(simpul) && nodeService.getType(simpul).equals(JuklakModel.TIPE_BERKAS)
                ? Berkas.baca(nodeService, simpul)
                : null;
    }
}
