package id.juklak.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;
import id.juklak.TeksTersimpan;
import id.juklak.document.Dokumen;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.Catatan;
import id.juklak.process.Kelompok;
import id.juklak.process.Wewenang;
import id.juklak.signing.KodeVerifikasi;
import id.juklak.signing.KunciDokumen;
import id.juklak.signing.kripto.PeriksaPdf;
import id.juklak.sop.Isian;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * Records the Menko's decision on a published guideline: number and date on the guideline, the enacted text as an archived document beside
 * it, and a line in the case's record. All of it in the caller's transaction.
 */
public class CatatPenetapan {

    static final int NOMOR_MAKS = 100;
    private static final int PANJANG_HARI = "2026-12-31".length();
    private static final DateTimeFormatter HARI = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TERTULIS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id"));

    private final NodeService nodeService;
    private final ArsipBerkas arsipBerkas;
    private final Perihal perihal;
    private final PenaruhArsip penaruh;
    private final Dokumen dokumen;
    private final KodeVerifikasi kodeVerifikasi;
    private final KunciDokumen kunciDokumen;
    private final Kelompok kelompok;
    private final Wewenang wewenang;
    private final Catatan catatan;
    private final TeksTersimpan teks;
    private final Sop sop;
    private final PeriksaPdf periksaPdf = new PeriksaPdf();

    /** @param nodeService the one without permission checks */
    CatatPenetapan(NodeService nodeService, ArsipBerkas arsipBerkas, Perihal perihal, PenaruhArsip penaruh, Dokumen dokumen,
            KodeVerifikasi kodeVerifikasi,
            KunciDokumen kunciDokumen, Kelompok kelompok, Wewenang wewenang, Catatan catatan, TeksTersimpan teks, Sop sop) {
        this.nodeService = nodeService;
        this.arsipBerkas = arsipBerkas;
        this.perihal = perihal;
        this.penaruh = penaruh;
        this.dokumen = dokumen;
        this.kodeVerifikasi = kodeVerifikasi;
        this.kunciDokumen = kunciDokumen;
        this.kelompok = kelompok;
        this.wewenang = wewenang;
        this.catatan = catatan;
        this.teks = teks;
        this.sop = sop;
    }

    /**
     * What is recorded.
     *
     * @param nama of the file
     * @param file the enacted text, a PDF; null only where a correction leaves it as it is
     * @param alasan why what was recorded before is corrected; null for a first record
     */
    public record Penetapan(String nomor, String tanggal, String nama, Path file, String alasan) {}

    /** Whether the current user may record a decision on a document. */
    public boolean boleh(NodeRef pedoman) {
        return berwenang() && pedoman(pedoman) && !nodeService.hasAspect(pedoman, JuklakModel.ASPEK_DITARIK);
    }

    private boolean berwenang() {
        return kelompok.memegang(sop.arsip().penetap());
    }

    private boolean pedoman(NodeRef simpul) {
        return nodeService.getType(simpul).equals(JuklakModel.nama(sop.akhir().menjadi()));
    }

    /**
     * @throws JuklakException 400 for a missing, over-long or impossible value, 403 for someone whose office it is not, 404 for what is no
     * archived document that the user may see, 409 on a document that is no valid guideline, for a second record without a reason and for a
     * correction of nothing, 422 for a file that is no PDF
     */
    public void catat(NodeRef pedoman, Penetapan penetapan) {
        arsipBerkas.wajib(pedoman);
        if (!berwenang()) {
            throw new JuklakException("penetapan.ditolak", 403);
        }
        if (!pedoman(pedoman)) {
            throw new JuklakException("penetapan.bukanPedoman", 409);
        }
        LocalDate tanggal = periksa(pedoman, penetapan);
        kunciDokumen.ambil(pedoman);
        if (nodeService.hasAspect(pedoman, JuklakModel.ASPEK_DITARIK)) {
            throw new JuklakException("penetapan.tidakBerlaku", 409);
        }
        boolean sudah = nodeService.hasAspect(pedoman, JuklakModel.ASPEK_DITETAPKAN);
        Map<QName, Serializable> semula = nodeService.getProperties(pedoman);
        if (sudah && penetapan.alasan() == null) {
            throw new JuklakException("penetapan.sudah", 409, semula.get(JuklakModel.NOMOR_PENETAPAN));
        }
        if (!sudah && penetapan.alasan() != null) {
            throw new JuklakException("penetapan.belum", 409);
        }
        if (penetapan.file() == null && !sudah) {
            throw new JuklakException("web.berkasKosong", 400, penetapan.nama());
        }
        if (penetapan.file() != null && !periksaPdf.terbaca(penetapan.file())) {
            throw new JuklakException("penetapan.pdf", 422);
        }
        String oleh = AuthenticationUtil.getFullyAuthenticatedUser();
        AuthenticationUtil.runAsSystem(() -> {
            tulis(pedoman, penetapan, tanggal, oleh, (String) semula.get(JuklakModel.NASKAH_PENETAPAN_ID));
            return null;
        });
        String uraian = penetapan.alasan() == null
                ? teks.teks("juklak.penetapan.catatan", TERTULIS.format(tanggal))
                : teks.teks("juklak.penetapan.perbaikan", TERTULIS.format(tanggal), semula.get(JuklakModel.NOMOR_PENETAPAN),
                        TERTULIS.format(perihal.hari(semula.get(JuklakModel.TANGGAL_PENETAPAN))), penetapan.alasan());
        Berkas berkas = arsipBerkas.berkas(pedoman);
        if (berkas != null) {
            catatan.catat(berkas.simpul(), Catatan.Peristiwa.oleh("penetapan", null, wewenang.jabatan(sop.arsip().penetap()), null)
                    .dengan(penetapan.nomor(), uraian, null));
        }
    }

    private LocalDate periksa(NodeRef pedoman, Penetapan penetapan) {
        if (penetapan.nomor() == null) {
            throw new JuklakException("web.wajib", 400, "nomor");
        }
        if (penetapan.nomor().length() > NOMOR_MAKS) {
            throw new JuklakException("web.terlaluPanjang", 400, "nomor", Integer.toString(NOMOR_MAKS));
        }
        if (penetapan.nomor().chars().anyMatch(Character::isISOControl)) {
            throw new JuklakException("penetapan.nomor", 400);
        }
        if (penetapan.tanggal() == null) {
            throw new JuklakException("web.wajib", 400, "tanggal");
        }
        if (penetapan.alasan() != null && penetapan.alasan().length() > Isian.MAKS) {
            throw new JuklakException("web.terlaluPanjang", 400, "alasan", Integer.toString(Isian.MAKS));
        }
        LocalDate tanggal = hari(penetapan.tanggal());
        if (tanggal.isAfter(perihal.hariIni())) {
            throw new JuklakException("penetapan.nantiHari", 400, TERTULIS.format(tanggal));
        }
        Berkas berkas = arsipBerkas.berkas(pedoman);
        LocalDate buka = berkas == null ? null : perihal.hari(nodeService.getProperty(berkas.simpul(), JuklakModel.MULAI));
        if (buka != null && tanggal.isBefore(buka)) {
            throw new JuklakException("penetapan.terlaluAwal", 400, TERTULIS.format(tanggal), TERTULIS.format(buka));
        }
        return tanggal;
    }

    private static LocalDate hari(String teks) {
        try {
            if (teks.length() == PANJANG_HARI) {
                return LocalDate.parse(teks, HARI);
            }
        } catch (DateTimeParseException salah) {
            throw new JuklakException("penetapan.tanggal", 400, teks);
        }
        throw new JuklakException("penetapan.tanggal", 400, teks);
    }

    private void tulis(NodeRef pedoman, Penetapan penetapan, LocalDate tanggal, String oleh, String naskahLama) {
        Map<QName, Serializable> isi = new HashMap<>();
        isi.put(JuklakModel.NOMOR_PENETAPAN, penetapan.nomor());
        isi.put(JuklakModel.TANGGAL_PENETAPAN, perihal.saat(tanggal));
        isi.put(JuklakModel.DITETAPKAN_DICATAT_OLEH, oleh);
        isi.put(JuklakModel.DITETAPKAN_DICATAT_PADA, new Date());
        NodeRef lama = naskahLama == null ? null : new NodeRef(pedoman.getStoreRef(), naskahLama);
        NodeRef naskah = penetapan.file() == null ? lama : taruh(pedoman, penetapan, oleh);
        if (lama != null && !lama.equals(naskah)) {
            perihal.meskiTerkunci(lama, () -> dokumen.digantikan(lama, naskah));
        }
        Map<QName, Serializable> diNaskah = new HashMap<>(isi);
        diNaskah.put(JuklakModel.NOMOR, penetapan.nomor());
        diNaskah.put(JuklakModel.TANGGAL, perihal.saat(tanggal));
        tetapkan(naskah, diNaskah);
        isi.put(JuklakModel.NASKAH_PENETAPAN_ID, naskah.getId());
        tetapkan(pedoman, isi);
        arsipBerkas.sefolder(pedoman).forEach(satu -> perihal.ditetapkan(satu, tanggal));
    }

    /** The aspect with its properties; a correction finds it there already. */
    private void tetapkan(NodeRef simpul, Map<QName, Serializable> isi) {
        perihal.meskiTerkunci(simpul, () -> nodeService.addAspect(simpul, JuklakModel.ASPEK_DITETAPKAN, null));
        perihal.tulis(simpul, isi);
    }

    private NodeRef taruh(NodeRef pedoman, Penetapan penetapan, String oleh) {
        NodeRef folder = nodeService.getPrimaryParent(pedoman).getParentRef();
        Langkah terakhir = sop.langkah().get(sop.langkah().size() - 1);
        NodeRef naskah;
        try (InputStream isi = Files.newInputStream(penetapan.file())) {
            naskah = dokumen.buat(folder, dokumen.namaBebas(folder, penetapan.nama()), sop.arsip().naskahPenetapan(), terakhir,
                    teks.teks("juklak.versi.penetapan", oleh), isi);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
        Map<QName, Serializable> semula = nodeService.getProperties(pedoman);
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(ContentModel.PROP_TITLE, semula.get(ContentModel.PROP_TITLE));
        properti.put(JuklakModel.KEADAAN, JuklakModel.FINAL);
        for (QName sama : PenaruhArsip.ASAL) {
            properti.put(sama, semula.get(sama));
        }
        penaruh.taruh(naskah, properti);
        kodeVerifikasi.milik(naskah);
        return naskah;
    }
}
