package id.juklak.process;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.TeksTersimpan;
import id.juklak.document.Dokumen;
import id.juklak.document.IsiBerkas;
import id.juklak.document.JuklakModel;
import id.juklak.signing.BukuTanda;
import id.juklak.sop.Isian;
import id.juklak.sop.Jenis;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;
import id.juklak.templat.NaskahTemplat;

/** The documents that come into a case at a step: typed in the step's form, uploaded, attached at the start, or laid into its folder. */
public class DokumenLangkah {

    private final Sop sop;
    private final IsiBerkas isiBerkas;
    private final Dokumen dokumen;
    private final Wewenang wewenang;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final BukuTanda bukuTanda;
    private final Catatan catatan;
    private final NaskahTemplat naskahTemplat;
    private final TeksTersimpan teks;

    /**
     * @param nodeService the one without permission checks
     * @param contentService the public one: what is copied into a case must be readable to the one who brings it
     */
    DokumenLangkah(Sop sop, IsiBerkas isiBerkas, Dokumen dokumen, Wewenang wewenang, NodeService nodeService, ContentService contentService,
            BukuTanda bukuTanda,
            Catatan catatan, NaskahTemplat naskahTemplat, TeksTersimpan teks) {
        this.sop = sop;
        this.isiBerkas = isiBerkas;
        this.dokumen = dokumen;
        this.wewenang = wewenang;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.bukuTanda = bukuTanda;
        this.catatan = catatan;
        this.naskahTemplat = naskahTemplat;
        this.teks = teks;
    }

    /** Makes the document that a text of the step's form becomes, from the template for it. */
    void dariIsian(Berkas berkas, Langkah langkah, Isian isian, String isi) {
        byte[] naskah = naskahTemplat.susunIsian(isian.menjadi(), berkas, langkah, isi);
        String nama = dokumen.namaBebas(berkas.simpul(),
                teks.teks("juklak.jenis." + isian.menjadi()) + " langkah %02d.docx".formatted(langkah.no()));
        dokumen.buat(berkas.simpul(), nama, isian.menjadi(), langkah, komentar("isian", langkah), new ByteArrayInputStream(naskah));
    }

    /** @throws JuklakException 409 where a document stands where one of this kind and name would go; a signed one gives way */
    void wajibBelumAda(Berkas berkas, String jenis, String nama) {
        NodeRef sejenis = sop.jenis(jenis).orElseThrow().berulang() ? null : isiBerkas.satu(berkas.simpul(), jenis);
        NodeRef senama = nodeService.getChildByName(berkas.simpul(), ContentModel.ASSOC_CONTAINS, nama);
        for (NodeRef ada : new NodeRef[]{ sejenis, senama }) {
            if (ada != null && !bukuTanda.ditandatangani(ada)) {
                throw new JuklakException("templat.sudahAda", 409, (String) nodeService.getProperty(ada, ContentModel.PROP_NAME));
            }
        }
    }

    /** Adds a document that was made from a template; a signed one of its kind is replaced by it. */
    NodeRef dariTemplat(Berkas berkas, Langkah langkah, String jenis, String nama, byte[] isi) {
        NodeRef lama = sop.jenis(jenis).orElseThrow().berulang() ? null : isiBerkas.satu(berkas.simpul(), jenis);
        NodeRef baru = dokumen.buat(berkas.simpul(), dokumen.namaBebas(berkas.simpul(), nama), jenis, langkah, komentar("templat", langkah),
                new ByteArrayInputStream(isi));
        if (lama != null) {
            gantikan(berkas, langkah, jenis, lama, baru);
        }
        return baru;
    }

    /** Copies a file that the starter of a process attached, as a document of the kind that its name and the step suggest. */
    void salin(Berkas berkas, Langkah langkah, NodeRef file) {
        ContentReader pembaca = contentService.getReader(file, ContentModel.PROP_CONTENT);
        if (pembaca != null && pembaca.exists()) {
            String nama = (String) nodeService.getProperty(file, ContentModel.PROP_NAME);
            dokumen.buat(berkas.simpul(), nama, isiBerkas.tebak(berkas.simpul(), langkah, nama), langkah, komentar("unggah", langkah),
                    pembaca.getContentInputStream());
        }
    }

    /** Puts a proposal into the new case that it opens. */
    void terimaUsulan(Berkas berkas, String jenis, String nama, InputStream isi) {
        Langkah pertama = sop.langkah().get(0);
        dokumen.buat(berkas.simpul(), nama, jenis, pertama, komentar("unggah", pertama), isi);
    }

    /**
     * Takes a proposal into the new case that it opened.
     *
     * @param file a file that the user laid into the in-tray; it moves
     */
    void ambilUsulan(Berkas berkas, NodeRef file, String jenis) {
        Langkah pertama = sop.langkah().get(0);
        dokumen.jadikan(file, jenis, pertama.id());
        dokumen.pindahkan(file, berkas.simpul());
    }

    /**
     * Makes a file that someone laid into a case's folder a document of the case. One that comes with a kind already, as a client of ACS's
     * API can send it, must be of a kind that the step takes; it belongs to the case like any other.
     *
     * @throws JuklakException 403 for someone who does not perform the step, 409 where the step does not take the kind or the case has it
     */
    void jadikanDokumen(Berkas berkas, NodeRef file) {
        if (nodeService.getProperty(file, JuklakModel.LANGKAH_DOKUMEN) != null) {
            return;
        }
        Langkah langkah = langkahKini(berkas);
        String jenis = isiBerkas.jenis(file);
        if (jenis == null) {
            String nama = (String) nodeService.getProperty(file, ContentModel.PROP_NAME);
            dokumen.jadikan(file, isiBerkas.tebak(berkas.simpul(), langkah, nama), langkah.id());
            return;
        }
        wajibDiterima(langkah, jenis);
        dokumen.tetapkan(file, langkah.id());
        if (!sop.jenis(jenis).orElseThrow().berulang()) {
            isiBerkas.dokumen(berkas.simpul(), jenis).stream().filter(lain -> !lain.equals(file))
                    .forEach(lain -> gantikan(berkas, langkah, jenis, lain, file));
        }
    }

    /** Only a signed document gives way to a new one; of any other there is a new version. */
    private void gantikan(Berkas berkas, Langkah langkah, String jenis, NodeRef lama, NodeRef baru) {
        if (!bukuTanda.ditandatangani(lama)) {
            throw new JuklakException("dokumen.sudahAda", 409, teks.teks("juklak.jenis." + jenis));
        }
        dokumen.digantikan(lama, baru);
        String nama = (String) nodeService.getProperty(lama, ContentModel.PROP_NAME);
        catatan.catat(berkas.simpul(), Catatan.Peristiwa.oleh("ganti", langkah.id(), langkah.pelaksana(), null).dengan(null, nama, null));
    }

    private void wajibDiterima(Langkah langkah, String jenis) {
        if (!IsiBerkas.bolehDiunggah(langkah, jenis)) {
            throw new JuklakException("dokumen.bukanLangkahnya", 409, teks.teks("juklak.jenis." + jenis), Integer.toString(langkah.no()));
        }
    }

    /**
     * Adds a document, or a version of one: of a kind that a case holds once an upload is always the next version, of other kinds it is
     * where the name is there already. What is signed has no next version: a new document takes its place.
     *
     * @throws JuklakException 400 for an unknown kind, 403 for someone who does not perform the step, 409 where the step does not take the
     * kind, the name belongs to a document of another kind, or the case no longer runs
     */
    public NodeRef unggah(Berkas berkas, String jenis, String nama, InputStream isi) {
        Jenis kenal = sop.jenis(jenis).orElseThrow(() -> new JuklakException("dokumen.jenis", 400, jenis));
        Langkah langkah = langkahKini(berkas);
        wajibDiterima(langkah, jenis);
        NodeRef senama = nodeService.getChildByName(berkas.simpul(), ContentModel.ASSOC_CONTAINS, nama);
        NodeRef lama = kenal.berulang() ? senama : isiBerkas.satu(berkas.simpul(), jenis);
        if (senama != null && !jenis.equals(isiBerkas.jenis(senama))
                || senama != null && !senama.equals(lama) && !bukuTanda.ditandatangani(senama)) {
            throw new JuklakException("dokumen.namaAda", 409, nama);
        }
        // What is signed keeps its name.
        boolean namaTerpakai = senama != null && bukuTanda.ditandatangani(senama);
        if (lama != null && !bukuTanda.ditandatangani(lama)) {
            String namaVersi = namaTerpakai ? (String) nodeService.getProperty(lama, ContentModel.PROP_NAME) : nama;
            dokumen.perbarui(lama, namaVersi, langkah, komentar("unggah", langkah), isi);
            return lama;
        }
        String namaBaru = namaTerpakai ? dokumen.namaBebas(berkas.simpul(), nama) : nama;
        NodeRef baru = dokumen.buat(berkas.simpul(), namaBaru, jenis, langkah, komentar("unggah", langkah), isi);
        if (lama != null && isiBerkas.berlaku(lama)) {
            gantikan(berkas, langkah, jenis, lama, baru);
        }
        return baru;
    }

    /**
     * The step at which a case stands, for its performer, who brings a document of a kind.
     *
     * @throws JuklakException 403 for someone else, 409 where the case no longer runs or the step does not take the kind
     */
    Langkah langkahPenerima(Berkas berkas, String jenis) {
        Langkah langkah = langkahKini(berkas);
        wajibDiterima(langkah, jenis);
        return langkah;
    }

    private Langkah langkahKini(Berkas berkas) {
        if (!berkas.berjalan()) {
            throw new JuklakException("berkas.tidakBerjalan", 409);
        }
        Langkah langkah = sop.langkah(berkas.langkah());
        wewenang.wajibPelaksana(AuthenticationUtil.getFullyAuthenticatedUser(), berkas, langkah);
        return langkah;
    }

    /** The note of a version: step, person, and what was done. */
    String komentar(String apa, Langkah langkah) {
        return teks.teks("juklak.versi." + apa, Integer.toString(langkah.no()), AuthenticationUtil.getFullyAuthenticatedUser());
    }
}
