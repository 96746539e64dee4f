package id.juklak.archive;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;
import id.juklak.TeksTersimpan;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.Catatan;
import id.juklak.process.Kelompok;
import id.juklak.process.Wewenang;
import id.juklak.signing.KunciDokumen;
import id.juklak.sop.Sop;

/** Archivists' notes on an archived document: changed by those whose office it is, and told in the case's record. */
public class CatatanArsip {

    /** What a classification code or the name of a shelf holds at most. */
    public static final int TEKS_MAKS = 200;

    private final NodeService nodeService;
    private final ArsipBerkas arsipBerkas;
    private final Perihal perihal;
    private final KunciDokumen kunciDokumen;
    private final Kelompok kelompok;
    private final Wewenang wewenang;
    private final Catatan catatan;
    private final TeksTersimpan teks;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    CatatanArsip(NodeService nodeService, ArsipBerkas arsipBerkas, Perihal perihal, KunciDokumen kunciDokumen, Kelompok kelompok,
            Wewenang wewenang, Catatan catatan,
            TeksTersimpan teks, Sop sop) {
        this.nodeService = nodeService;
        this.arsipBerkas = arsipBerkas;
        this.perihal = perihal;
        this.kunciDokumen = kunciDokumen;
        this.kelompok = kelompok;
        this.wewenang = wewenang;
        this.catatan = catatan;
        this.teks = teks;
        this.sop = sop;
    }

    /**
     * What is to be changed; null leaves a note as it is.
     *
     * @param perubahan the count of changes that the user saw; null for whatever holds now
     */
    public record Ubahan(String klasifikasi, Integer retensiAktif, Integer retensiInaktif, String nasibAkhir, String lokasiFisik,
            Integer perubahan) {

        private Map<QName, Serializable> nilai() {
            Map<QName, Serializable> semua = new HashMap<>();
            semua.put(JuklakModel.KLASIFIKASI, klasifikasi);
            semua.put(JuklakModel.RETENSI_AKTIF, retensiAktif);
            semua.put(JuklakModel.RETENSI_INAKTIF, retensiInaktif);
            semua.put(JuklakModel.NASIB_AKHIR, nasibAkhir);
            semua.put(JuklakModel.LOKASI_FISIK, lokasiFisik);
            semua.values().removeIf(Objects::isNull);
            return semua;
        }
    }

    /** Whether the current user writes such notes. */
    public boolean boleh() {
        return kelompok.memegang(sop.arsip().pengelola());
    }

    /** @throws JuklakException 403 unless the current user keeps the archive */
    public void wajibPengelola() {
        if (!boleh()) {
            throw new JuklakException("arsip.ditolak", 403);
        }
    }

    /**
     * @throws JuklakException 400 for a value that cannot be, 403 for someone whose office it is not, 404 for what is no archived document
     * that the user may see, 409 where someone else changed the notes since
     */
    public void ubah(NodeRef dokumen, Ubahan ubahan) {
        arsipBerkas.wajib(dokumen);
        wajibPengelola();
        periksa(ubahan);
        kunciDokumen.ambil(dokumen);
        Map<QName, Serializable> ada = nodeService.getProperties(dokumen);
        int perubahan = ada.get(JuklakModel.PERUBAHAN_ARSIP) instanceof Integer kali ? kali : 0;
        if (ubahan.perubahan() != null && ubahan.perubahan() != perubahan) {
            throw new JuklakException("arsip.lain", 409);
        }
        Map<QName, Serializable> baru = ubahan.nilai();
        baru.entrySet().removeIf(satu -> satu.getValue().equals(Objects.requireNonNullElse(ada.get(satu.getKey()), "")));
        if (baru.isEmpty()) {
            return;
        }
        String uraian = uraian(ada, baru);
        baru.put(JuklakModel.DICATAT_OLEH, AuthenticationUtil.getFullyAuthenticatedUser());
        baru.put(JuklakModel.DICATAT_PADA, new Date());
        baru.put(JuklakModel.PERUBAHAN_ARSIP, perubahan + 1);
        AuthenticationUtil.runAsSystem(() -> {
            perihal.tulis(dokumen, baru);
            return null;
        });
        Berkas berkas = arsipBerkas.berkas(dokumen);
        if (berkas != null) {
            String jenis = teks.teks("juklak.jenis." + ada.get(JuklakModel.JENIS_ARSIP));
            catatan.catat(berkas.simpul(),
                    Catatan.Peristiwa.oleh("arsip", null, wewenang.jabatan(sop.arsip().pengelola()), null).dengan(jenis, uraian, null));
        }
    }

    private static void periksa(Ubahan ubahan) {
        teks("klasifikasi", ubahan.klasifikasi());
        if (ubahan.klasifikasi() != null && ubahan.klasifikasi().isEmpty()) {
            throw new JuklakException("web.wajib", 400, "klasifikasi");
        }
        teks("lokasiFisik", ubahan.lokasiFisik());
        tahun("retensiAktif", ubahan.retensiAktif());
        tahun("retensiInaktif", ubahan.retensiInaktif());
        if (ubahan.nasibAkhir() != null && !Retensi.NASIB_AKHIR.contains(ubahan.nasibAkhir())) {
            throw new JuklakException("web.nilai", 400, "nasibAkhir", ubahan.nasibAkhir());
        }
    }

    private static void teks(String nama, String nilai) {
        if (nilai != null && nilai.length() > TEKS_MAKS) {
            throw new JuklakException("web.terlaluPanjang", 400, nama, Integer.toString(TEKS_MAKS));
        }
    }

    private static void tahun(String nama, Integer nilai) {
        if (nilai != null && (nilai < 0 || nilai > Retensi.TAHUN_MAKS)) {
            throw new JuklakException("arsip.tahun", 400, nama, Integer.toString(Retensi.TAHUN_MAKS));
        }
    }

    private String uraian(Map<QName, Serializable> ada, Map<QName, Serializable> baru) {
        List<String> bagian = new ArrayList<>();
        for (QName nama : List.of(JuklakModel.KLASIFIKASI, JuklakModel.RETENSI_AKTIF, JuklakModel.RETENSI_INAKTIF, JuklakModel.NASIB_AKHIR,
                JuklakModel.LOKASI_FISIK)) {
            if (baru.containsKey(nama)) {
                bagian.add(teks.teks("juklak.arsip.perubahan", teks.teks("juklak.arsip." + nama.getLocalName()), nilai(nama, ada.get(nama)),
                        nilai(nama, baru.get(nama))));
            }
        }
        return String.join("; ", bagian);
    }

    private String nilai(QName nama, Serializable nilai) {
        if (nilai == null || nilai.toString().isEmpty()) {
            return teks.teks("juklak.arsip.kosong");
        }
        return nama.equals(JuklakModel.NASIB_AKHIR) ? teks.teks("juklak.nasibAkhir." + nilai) : nilai.toString();
    }
}
