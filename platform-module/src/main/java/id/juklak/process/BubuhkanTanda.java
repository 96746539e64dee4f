package id.juklak.process;

import java.util.Date;
import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.document.Dokumen;
import id.juklak.document.IsiBerkas;
import id.juklak.document.JuklakModel;
import id.juklak.document.Sidik;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.Tanda;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/** Paraf and signature as an act of an office on a document: at the step that asks for it, by who performs the step, on the content as it is. */
public class BubuhkanTanda {

    private final NodeService nodeService;
    private final LayananBerkas layananBerkas;
    private final Wewenang wewenang;
    private final Gerbang gerbang;
    private final IsiBerkas isiBerkas;
    private final BukuTanda bukuTanda;
    private final Sidik sidik;
    private final Dokumen dokumen;
    private final DokumenLangkah dokumenLangkah;
    private final Catatan catatan;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    BubuhkanTanda(NodeService nodeService, LayananBerkas layananBerkas, Wewenang wewenang, Gerbang gerbang, IsiBerkas isiBerkas, BukuTanda bukuTanda, Sidik sidik,
            Dokumen dokumen, DokumenLangkah dokumenLangkah, Catatan catatan, Sop sop) {
        this.nodeService = nodeService;
        this.layananBerkas = layananBerkas;
        this.wewenang = wewenang;
        this.gerbang = gerbang;
        this.isiBerkas = isiBerkas;
        this.bukuTanda = bukuTanda;
        this.sidik = sidik;
        this.dokumen = dokumen;
        this.dokumenLangkah = dokumenLangkah;
        this.catatan = catatan;
        this.sop = sop;
    }

    /** The case that a document lies in. @throws JuklakException 404 for what is no document, or none that the user may see */
    public Berkas berkasDari(NodeRef simpul) {
        if (!layananBerkas.bolehBaca(simpul) || isiBerkas.jenis(simpul) == null) {
            throw new JuklakException("web.tidakAda", 404);
        }
        NodeRef induk = nodeService.getPrimaryParent(simpul).getParentRef();
        if (!JuklakModel.TIPE_BERKAS.equals(nodeService.getType(induk))) {
            throw new JuklakException("tanda.bukanBerkas", 409);
        }
        return Berkas.baca(nodeService, induk);
    }

    /** The acts that the current user may do to a document now, the lightest first. */
    public List<Tindakan> boleh(Berkas berkas, NodeRef simpul) {
        if (!wewenang.pelaksanaKini(berkas)) {
            return List.of();
        }
        return gerbang.kurangTanda(berkas, sop.langkah(berkas.langkah()), simpul);
    }

    /**
     * @throws JuklakException 403 for someone who does not perform the step, 409 where the case no longer runs, the step asks for no such
     *         act on this document, or the office has done it already
     */
    public void bubuhkan(NodeRef simpul, Tindakan tindakan, String komentar) {
        Berkas berkas = berkasDari(simpul);
        if (!berkas.berjalan()) {
            throw new JuklakException("berkas.tidakBerjalan", 409);
        }
        Langkah langkah = sop.langkah(berkas.langkah());
        wewenang.wajibPelaksana(AuthenticationUtil.getFullyAuthenticatedUser(), berkas, langkah);
        if (!gerbang.kurangTanda(berkas, langkah, simpul).contains(tindakan)) {
            throw new JuklakException("tanda.tidakDiminta", 409, Integer.toString(langkah.no()));
        }
        String versi = (String) nodeService.getProperty(simpul, ContentModel.PROP_VERSION_LABEL);
        Tanda tanda = new Tanda(AuthenticationUtil.getFullyAuthenticatedUser(), langkah.pelaksana(), new Date(), versi, sidik.sha256(simpul));
        bukuTanda.tambah(simpul, tindakan, tanda);
        dokumen.catatVersi(simpul, dokumenLangkah.komentar(tindakan.id(), langkah));
        String nama = (String) nodeService.getProperty(simpul, ContentModel.PROP_NAME);
        catatan.catat(berkas.simpul(), Catatan.Peristiwa.oleh(tindakan.id(), langkah.id(), langkah.pelaksana(), null)
                .dengan(nama, komentar == null || komentar.isBlank() ? null : komentar.strip(), null));
    }
}
