package id.juklak.process;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/**
 * A case as it stands when it is read.
 *
 * @param unit code of the initiating unit
 * @param langkah id of the current step, null when the case no longer runs
 * @param idProses ACS's id of the process instance, with the engine's prefix
 */
public record Berkas(NodeRef simpul, String nomor, String judul, String bentuk, String asal, String unit, int tahun, String status,
        String langkah,
        String idProses, boolean perluPerMenko, int jumlahKembali) {

    public static Berkas baca(NodeService nodeService, NodeRef simpul) {
        Map<QName, Serializable> properti = nodeService.getProperties(simpul);
        return new Berkas(simpul, teks(properti, JuklakModel.NOMOR_BERKAS), teks(properti, JuklakModel.JUDUL),
                teks(properti, JuklakModel.BENTUK),
                teks(properti, JuklakModel.ASAL), teks(properti, JuklakModel.UNIT), bilangan(properti, JuklakModel.TAHUN),
                teks(properti, JuklakModel.STATUS), teks(properti, JuklakModel.LANGKAH), teks(properti, JuklakModel.ID_PROSES),
                Boolean.TRUE.equals(properti.get(JuklakModel.PERLU_PERMENKO)), bilangan(properti, JuklakModel.JUMLAH_KEMBALI));
    }

    public boolean berjalan() {
        return JuklakModel.BERJALAN.equals(status);
    }

    private static String teks(Map<QName, Serializable> properti, QName nama) {
        return (String) properti.get(nama);
    }

    private static int bilangan(Map<QName, Serializable> properti, QName nama) {
        return properti.get(nama) instanceof Integer nilai ? nilai : 0;
    }
}
