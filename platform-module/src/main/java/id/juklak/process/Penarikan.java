package id.juklak.process;

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

import id.juklak.JuklakException;
import id.juklak.document.IsiBerkas;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.signing.BukuTanda;
import id.juklak.sop.Isian;

/**
 * An administrator's retraction of a signed or archived document: it is kept as it is, counts no longer, and whoever sees or verifies it is
 * told so. The document in the case and its copy in the archive are one document here.
 */
public class Penarikan {

    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final LayananBerkas layananBerkas;
    private final IsiBerkas isiBerkas;
    private final BukuTanda bukuTanda;
    private final Wewenang wewenang;
    private final Ruang ruang;
    private final Catatan catatan;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    Penarikan(NodeService nodeService, BehaviourFilter behaviourFilter, LayananBerkas layananBerkas, IsiBerkas isiBerkas,
            BukuTanda bukuTanda, Wewenang wewenang,
            Ruang ruang, Catatan catatan, Izin izin) {
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
        this.layananBerkas = layananBerkas;
        this.isiBerkas = isiBerkas;
        this.bukuTanda = bukuTanda;
        this.wewenang = wewenang;
        this.ruang = ruang;
        this.catatan = catatan;
        this.izin = izin;
    }

    /**
     * @return the case to which the document belongs
     * @throws JuklakException 400 without a reason, 403 for someone who is no administrator, 404 for what is no document that the user may
     * see, 409 for one that is neither signed nor archived, or retracted already
     */
    public Berkas tarik(NodeRef simpul, String alasan) {
        if (!layananBerkas.bolehBaca(simpul) || isiBerkas.jenis(simpul) == null) {
            throw new JuklakException("web.tidakAda", 404);
        }
        if (!wewenang.administrator()) {
            throw new JuklakException("tarik.ditolak", 403);
        }
        if (alasan == null || alasan.isBlank()) {
            throw new JuklakException("tarik.alasan", 400);
        }
        if (alasan.length() > Isian.MAKS) {
            throw new JuklakException("web.terlaluPanjang", 400, "alasan", Integer.toString(Isian.MAKS));
        }
        if (!bukuTanda.ditandatangani(simpul) && !nodeService.hasAspect(simpul, JuklakModel.ASPEK_DIARSIPKAN)) {
            throw new JuklakException("tarik.belum", 409);
        }
        if (nodeService.hasAspect(simpul, JuklakModel.ASPEK_DITARIK)) {
            throw new JuklakException("tarik.sudah", 409);
        }
        Berkas berkas = berkasDari(simpul);
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.DITARIK_OLEH, AuthenticationUtil.getFullyAuthenticatedUser());
        properti.put(JuklakModel.DITARIK_PADA, new Date());
        properti.put(JuklakModel.ALASAN_TARIK, alasan.strip());
        semua(berkas, simpul).forEach(satu -> tandai(satu, properti));
        String nama = (String) nodeService.getProperty(simpul, ContentModel.PROP_NAME);
        catatan.catat(berkas.simpul(),
                Catatan.Peristiwa.oleh("tarik", berkas.langkah(), wewenang.jabatanAlih(), null).dengan(nama, alasan.strip(), null));
        return berkas;
    }

    private void tandai(NodeRef dokumen, Map<QName, Serializable> properti) {
        // What lies in the archive is locked for everyone.
        behaviourFilter.disableBehaviour(dokumen, ContentModel.ASPECT_LOCKABLE);
        try {
            izin.untuk(() -> nodeService.addAspect(dokumen, JuklakModel.ASPEK_DITARIK, properti));
        } finally {
            behaviourFilter.enableBehaviour(dokumen, ContentModel.ASPECT_LOCKABLE);
        }
    }

    /** The case of a document that lies in it or in the archive. */
    private Berkas berkasDari(NodeRef dokumen) {
        NodeRef folder = nodeService.getPrimaryParent(dokumen).getParentRef();
        if (!JuklakModel.TIPE_BERKAS.equals(nodeService.getType(folder))) {
            Map<QName, Serializable> properti = nodeService.getProperties(dokumen);
            folder = properti.get(JuklakModel.TAHUN_ARSIP) instanceof Integer tahun
                    ? ruang.berkasAda(tahun, (String) properti.get(JuklakModel.NOMOR_BERKAS_ASAL))
                    : null;
        }
        if (folder == null) {
            throw new JuklakException("tanda.bukanBerkas", 409);
        }
        return Berkas.baca(nodeService, folder);
    }

    private List<NodeRef> semua(Berkas berkas, NodeRef dokumen) {
        List<NodeRef> semua = new ArrayList<>(List.of(dokumen));
        Serializable kode = nodeService.getProperty(dokumen, JuklakModel.KODE_VERIFIKASI);
        NodeRef arsip = ruang.arsipAda(berkas.tahun(), berkas.nomor());
        if (kode != null) {
            List<NodeRef> folder = arsip == null ? List.of(berkas.simpul()) : List.of(berkas.simpul(), arsip);
            folder.stream()
                    .flatMap(satu -> nodeService.getChildAssocs(satu, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream())
                    .map(ChildAssociationRef::getChildRef)
                    .filter(anak -> !anak.equals(dokumen) && !nodeService.hasAspect(anak, JuklakModel.ASPEK_DITARIK))
                    .filter(anak -> Objects.equals(kode, nodeService.getProperty(anak, JuklakModel.KODE_VERIFIKASI))).forEach(semua::add);
        }
        return semua;
    }
}
