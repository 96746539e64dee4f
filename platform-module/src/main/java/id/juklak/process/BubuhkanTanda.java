package id.juklak.process;

import java.util.Date;
import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.document.Dokumen;
import id.juklak.document.JuklakModel;
import id.juklak.document.Penomoran;
import id.juklak.document.Sidik;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.CaraTandaTangan;
import id.juklak.signing.KunciDokumen;
import id.juklak.signing.Tanda;
import id.juklak.signing.TandaTanganDokumen;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * Paraf and signature as an act of an office on a document: at the step that asks for it, by who performs the step, on the content as it
 * is.
 */
public class BubuhkanTanda {

    private final NodeService nodeService;
    private final LayananBerkas layananBerkas;
    private final Wewenang wewenang;
    private final Gerbang gerbang;
    private final TandaTanganDokumen tandaTanganDokumen;
    private final Penomoran penomoran;
    private final BukuTanda bukuTanda;
    private final KunciDokumen kunciDokumen;
    private final Sidik sidik;
    private final Dokumen dokumen;
    private final DokumenLangkah dokumenLangkah;
    private final Catatan catatan;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    BubuhkanTanda(NodeService nodeService, LayananBerkas layananBerkas, Wewenang wewenang, Gerbang gerbang,
            TandaTanganDokumen tandaTanganDokumen, Penomoran penomoran, BukuTanda bukuTanda,
            KunciDokumen kunciDokumen, Sidik sidik, Dokumen dokumen, DokumenLangkah dokumenLangkah, Catatan catatan, Sop sop) {
        this.nodeService = nodeService;
        this.layananBerkas = layananBerkas;
        this.wewenang = wewenang;
        this.gerbang = gerbang;
        this.tandaTanganDokumen = tandaTanganDokumen;
        this.penomoran = penomoran;
        this.bukuTanda = bukuTanda;
        this.kunciDokumen = kunciDokumen;
        this.sidik = sidik;
        this.dokumen = dokumen;
        this.dokumenLangkah = dokumenLangkah;
        this.catatan = catatan;
        this.sop = sop;
    }

    /** The case that a document lies in. @throws JuklakException 404 for what is no document, or none that the user may see */
    public Berkas berkasDari(NodeRef simpul) {
        layananBerkas.wajibDokumen(simpul);
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
        Langkah langkah = sop.langkah(berkas.langkah());
        List<Tindakan> kurang = gerbang.kurangTanda(berkas, langkah, simpul);
        return kurang.isEmpty() || !gerbang.mendahului(berkas, langkah, simpul).isEmpty() ? List.of() : kurang;
    }

    /**
     * Puts the current user's paraf on a document.
     *
     * @throws JuklakException 403 for someone who does not perform the step, 409 where the case no longer runs, the step asks for no paraf
     * on this document, the office has given it already, or one that comes before it has not
     */
    public void paraf(NodeRef simpul, String komentar) {
        Perbuatan perbuatan = mulai(simpul, Tindakan.PARAF);
        String versi = (String) nodeService.getProperty(simpul, ContentModel.PROP_VERSION_LABEL);
        Sidik.Isi isi = sidik.baca(simpul);
        bukuTanda.tambah(simpul,
                Tanda.paraf(pengguna(), perbuatan.langkah().pelaksana(), perbuatan.pada(), versi, isi.seluruhnya(), isi.panjang()));
        catat(perbuatan, Tindakan.PARAF, komentar);
    }

    /**
     * Puts the current user's signature on a document.
     *
     * @throws JuklakException as {@link #paraf}, and what the signing itself finds wrong
     */
    public void tandaTangani(NodeRef simpul, String komentar, CaraTandaTangan cara) {
        Perbuatan perbuatan = mulai(simpul, Tindakan.TANDA_TANGAN);
        tandaTanganDokumen.periksa(pengguna(), cara);
        penomoran.beri(simpul, perbuatan.pada());
        bukuTanda.tambah(simpul,
                tandaTanganDokumen.tandatangani(simpul, pengguna(), perbuatan.langkah().pelaksana(), perbuatan.pada(), cara));
        catat(perbuatan, Tindakan.TANDA_TANGAN, komentar);
    }

    /** An act that may be done: where, at which step, at what time. */
    private record Perbuatan(NodeRef dokumen, Berkas berkas, Langkah langkah, Date pada) {}

    private Perbuatan mulai(NodeRef simpul, Tindakan tindakan) {
        kunciDokumen.ambil(simpul);
        Berkas berkas = berkasDari(simpul);
        if (!berkas.berjalan()) {
            throw new JuklakException("berkas.tidakBerjalan", 409);
        }
        Langkah langkah = sop.langkah(berkas.langkah());
        wewenang.wajibPelaksana(pengguna(), berkas, langkah);
        if (!gerbang.kurangTanda(berkas, langkah, simpul).contains(tindakan)) {
            throw new JuklakException("tanda.tidakDiminta", 409, Integer.toString(langkah.no()));
        }
        List<String> mendahului = gerbang.mendahului(berkas, langkah, simpul);
        if (!mendahului.isEmpty()) {
            throw new JuklakException("tanda.urutan", 409, mendahului, String.join(" ", mendahului));
        }
        Date kini = new Date();
        Date terakhir = bukuTanda.semua(simpul).stream().map(Tanda::pada).max(Date::compareTo).orElse(kini);
        if (terakhir.after(kini)) {
            throw new JuklakException("tanda.jamMundur", 409);
        }
        return new Perbuatan(simpul, berkas, langkah, kini);
    }

    private void catat(Perbuatan perbuatan, Tindakan tindakan, String komentar) {
        dokumen.catatVersi(perbuatan.dokumen(), dokumenLangkah.komentar(tindakan.id(), perbuatan.langkah()));
        String nama = (String) nodeService.getProperty(perbuatan.dokumen(), ContentModel.PROP_NAME);
        catatan.catat(perbuatan.berkas().simpul(),
                Catatan.Peristiwa.oleh(tindakan.id(), perbuatan.langkah().id(), perbuatan.langkah().pelaksana(), null)
                        .dengan(nama, komentar == null || komentar.isBlank() ? null : komentar.strip(), null));
    }

    private static String pengguna() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
