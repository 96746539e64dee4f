package id.juklak.templat;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/**
 * The meeting of a case, kept on the case so that letters, attendance list, minutes and report agree. What nobody has said yet is null.
 *
 * @param pimpinan who chairs it
 */
public record Rapat(Date mulai, String tempat, String pimpinan) {

    public static final Rapat KOSONG = new Rapat(null, null, null);

    public static Rapat baca(NodeService nodeService, NodeRef berkas) {
        Map<QName, Serializable> properti = nodeService.getProperties(berkas);
        return new Rapat((Date) properti.get(JuklakModel.RAPAT_MULAI), (String) properti.get(JuklakModel.RAPAT_TEMPAT),
                (String) properti.get(JuklakModel.RAPAT_PIMPINAN));
    }

    /** What is said now, and of what is not said now what was said before. */
    public Rapat atau(Rapat sebelumnya) {
        return new Rapat(mulai == null ? sebelumnya.mulai : mulai, tempat == null ? sebelumnya.tempat : tempat,
                pimpinan == null ? sebelumnya.pimpinan : pimpinan);
    }

    public Map<QName, Serializable> properti() {
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.RAPAT_MULAI, mulai);
        properti.put(JuklakModel.RAPAT_TEMPAT, tempat);
        properti.put(JuklakModel.RAPAT_PIMPINAN, pimpinan);
        return properti;
    }
}
