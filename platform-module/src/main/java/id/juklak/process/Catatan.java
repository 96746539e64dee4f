package id.juklak.process;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;

import id.juklak.document.BulanBuku;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;

/** The case's record: who did what, when, in which office, with which outcome. Lines are only ever added. */
public class Catatan {

    private final NodeService nodeService;
    private final Izin izin;
    private final BulanBuku bulanBuku;

    /** @param nodeService the one without permission checks: who may act may not always write into the case */
    public Catatan(NodeService nodeService, Izin izin, BulanBuku bulanBuku) {
        this.nodeService = nodeService;
        this.izin = izin;
        this.bulanBuku = bulanBuku;
    }

    /**
     * One line of the record.
     *
     * @param jenis what happened, one of the model's list
     * @param langkah id of the step, or null
     * @param jabatan id of the office in which the person acted, or null
     * @param hasil outcome, or null
     * @param catatan what was written, or null
     * @param menitKerja working minutes that the step took, or null
     * @param tenggat when the step was due, or null
     * @param idTugas the engine's id of the task, or null
     */
    public record Peristiwa(String jenis, String langkah, String oleh, String jabatan, Date pada, String hasil, String catatan,
            Long menitKerja,
            Date tenggat, String idTugas) {

        public static Peristiwa oleh(String jenis, String langkah, String jabatan, String idTugas) {
            return new Peristiwa(jenis, langkah, AuthenticationUtil.getFullyAuthenticatedUser(), jabatan, new Date(), null, null, null,
                    null, idTugas);
        }

        public Peristiwa dengan(String hasil, String catatan, Long menitKerja) {
            return new Peristiwa(jenis, langkah, oleh, jabatan, pada, hasil, catatan, menitKerja, tenggat, idTugas);
        }

        public Peristiwa bertenggat(Date tenggat) {
            return new Peristiwa(jenis, langkah, oleh, jabatan, pada, hasil, catatan, menitKerja, tenggat, idTugas);
        }

        /** Whether a step was done after it was due. */
        public boolean terlambat() {
            return tenggat != null && pada.after(tenggat);
        }
    }

    public void catat(NodeRef berkas, Peristiwa peristiwa) {
        Map<QName, Serializable> properti = new HashMap<>();
        isi(properti, JuklakModel.JENIS_PERISTIWA, peristiwa.jenis());
        isi(properti, JuklakModel.PERISTIWA_LANGKAH, peristiwa.langkah());
        isi(properti, JuklakModel.OLEH, peristiwa.oleh());
        isi(properti, JuklakModel.JABATAN, peristiwa.jabatan());
        isi(properti, JuklakModel.PADA, peristiwa.pada());
        isi(properti, JuklakModel.HASIL, peristiwa.hasil());
        isi(properti, JuklakModel.CATATAN, peristiwa.catatan());
        isi(properti, JuklakModel.MENIT_KERJA, peristiwa.menitKerja());
        isi(properti, JuklakModel.TENGGAT_TUGAS, peristiwa.tenggat());
        isi(properti, JuklakModel.ID_TUGAS, peristiwa.idTugas());
        isi(properti, JuklakModel.BULAN_BUKU, bulanBuku.dari(peristiwa.pada()));
        izin.untuk(() -> nodeService.createNode(berkas, JuklakModel.RIWAYAT, JuklakModel.nama(GUID.generate()), JuklakModel.TIPE_PERISTIWA,
                properti));
    }

    private void isi(Map<QName, Serializable> properti, QName nama, Serializable nilai) {
        if (nilai != null) {
            properti.put(nama, nilai);
        }
    }

    /** The record of a case, in the order in which it was written. */
    public List<Peristiwa> riwayat(NodeRef berkas) {
        // Children come in the order of their making; the sort is stable, so lines of one millisecond keep it.
        return nodeService.getChildAssocs(berkas, JuklakModel.RIWAYAT, RegexQNamePattern.MATCH_ALL).stream()
                .map(anak -> peristiwa(nodeService.getProperties(anak.getChildRef())))
                .sorted((satu, dua) -> satu.pada().compareTo(dua.pada())).toList();
    }

    /** One line of a record, as it is stored. */
    public static Peristiwa peristiwa(Map<QName, Serializable> properti) {
        return new Peristiwa((String) properti.get(JuklakModel.JENIS_PERISTIWA), (String) properti.get(JuklakModel.PERISTIWA_LANGKAH),
                (String) properti.get(JuklakModel.OLEH), (String) properti.get(JuklakModel.JABATAN), (Date) properti.get(JuklakModel.PADA),
                (String) properti.get(JuklakModel.HASIL), (String) properti.get(JuklakModel.CATATAN),
                (Long) properti.get(JuklakModel.MENIT_KERJA),
                (Date) properti.get(JuklakModel.TENGGAT_TUGAS), (String) properti.get(JuklakModel.ID_TUGAS));
    }
}
