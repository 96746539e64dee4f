package id.juklak.templat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.Label;
import id.juklak.PabrikLabel;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.Kelompok;
import id.juklak.signing.DaftarPegawai;
import id.juklak.signing.Pegawai;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Langkah;
import id.juklak.sop.Perlu;
import id.juklak.sop.Sop;

/** What the fields of a template say of a case. Everything that can be known is filled in; the rest is dots, to be written by hand. */
public class NilaiBerkas {

    /** Stands where nobody has said yet what belongs there. */
    public static final String TITIK = "....................";

    private final Sop sop;
    private final PabrikLabel pabrikLabel;
    private final DaftarPegawai daftarPegawai;
    private final Kelompok kelompok;
    private final NodeService nodeService;
    private final TulisWaktu waktu;
    private final DaftarTemplat daftarTemplat;

    /** @param nodeService the one without permission checks */
    public NilaiBerkas(Sop sop, PabrikLabel pabrikLabel, DaftarPegawai daftarPegawai, Kelompok kelompok, NodeService nodeService,
            TulisWaktu waktu,
            DaftarTemplat daftarTemplat) {
        this.sop = sop;
        this.pabrikLabel = pabrikLabel;
        this.daftarPegawai = daftarPegawai;
        this.kelompok = kelompok;
        this.nodeService = nodeService;
        this.waktu = waktu;
        this.daftarTemplat = daftarTemplat;
    }

    /** The fields about the case itself, which every template has. */
    public Map<String, Object> dasar(Berkas berkas) {
        Label label = pabrikLabel.naskah();
        ZonedDateTime kini = waktu.zona(Instant.now());
        Map<String, Object> nilai = new LinkedHashMap<>();
        String bentuk = label.teks("bentuk", berkas.bentuk());
        nilai.put("sop.kode", sop.kode());
        nilai.put("berkas.nomor", berkas.nomor());
        nilai.put("berkas.judul", berkas.judul());
        nilai.put("berkas.judulKapital", berkas.judul().toUpperCase(Locale.ROOT));
        nilai.put("berkas.bentuk", bentuk.toLowerCase(Locale.ROOT));
        nilai.put("berkas.bentukKapital", bentuk.toUpperCase(Locale.ROOT));
        nilai.put("berkas.asal", label.teks("asal", berkas.asal()));
        nilai.put("berkas.unit", label.unit(berkas.unit()));
        nilai.put("berkas.tahun", Integer.toString(berkas.tahun()));
        nilai.put("berkas.keterangan", kosong((String) nodeService.getProperty(berkas.simpul(), JuklakModel.KETERANGAN)));
        nilai.put("berkas.mulai", titik(waktu.tanggal((Date) nodeService.getProperty(berkas.simpul(), JuklakModel.MULAI))));
        nilai.put("hari", waktu.hari(kini));
        nilai.put("tanggal", waktu.tanggal(kini));
        nilai.put("tahun", Integer.toString(kini.getYear()));
        sop.peran().forEach(peran -> nilai.put("jabatan." + peran.id(), jabatan(label, peran.id(), berkas)));
        return nilai;
    }

    /**
     * The fields of a document that is made at a step.
     *
     * @param jenis the document's kind
     * @param isi what was typed in the step's form; empty where nothing was
     */
    public Map<String, Object> naskah(Berkas berkas, Langkah langkah, String jenis, String isi) {
        Label label = pabrikLabel.naskah();
        Map<String, Object> nilai = dasar(berkas);
        nilai.put("langkah.no", Integer.toString(langkah.no()));
        nilai.put("langkah.nama", label.langkah(langkah.id()));
        nilai.put("isi", isi);
        nilai.put("naskah.jenis", label.teks("jenis", jenis));
        // The number is given when the document is signed, and stands in the signature.
        nilai.put("naskah.nomor", sop.jenis(jenis).orElseThrow().nomor() ? label.pesan("juklak.templat.nomor") : TITIK);
        Langkah berikut = sop.langkah().get(Math.min(langkah.no(), sop.langkah().size() - 1));
        nilai.put("tujuan.jabatan", jabatan(label, berikut.pelaksana(), berkas));
        String pembuat = AuthenticationUtil.getFullyAuthenticatedUser();
        orang(nilai, "pembuat", label, langkah.pelaksana(), berkas, pembuat);
        String penandaTangan = penandaTangan(jenis, langkah);
        orang(nilai, "penandatangan", label, penandaTangan, berkas,
                penandaTangan.equals(langkah.pelaksana()) ? pembuat : satuSatunya(penandaTangan, berkas));
        rapat(nilai, berkas);
        nilai.put("peserta", peserta(label, berkas));
        return nilai;
    }

    /** All fields of a document, of a case that there is not: what a template is tried with. */
    public Map<String, Object> contoh() {
        Langkah pertama = sop.langkah().get(0);
        Map<String, Object> nilai = naskah(berkasContoh(), pertama, sop.jenis().get(0).id(), TITIK);
        nilai.put("peserta", List.of(Map.of("no", "1", "nama", TITIK, "jabatan", TITIK)));
        return nilai;
    }

    /** It lies nowhere; the folder of the templates stands for it. */
    public Berkas berkasContoh() {
        return new Berkas(daftarTemplat.folder(), TITIK, TITIK, sop.asal().get(0).id(), sop.asal().get(0).id(), TITIK, 0,
                JuklakModel.BERJALAN, sop.langkah().get(0).id(), TITIK, false, 0);
    }

    private void rapat(Map<String, Object> nilai, Berkas berkas) {
        Rapat rapat = Rapat.baca(nodeService, berkas.simpul());
        ZonedDateTime mulai = rapat.mulai() == null ? null : waktu.zona(rapat.mulai().toInstant());
        nilai.put("rapat.hari", mulai == null ? TITIK : waktu.hari(mulai));
        nilai.put("rapat.tanggal", mulai == null ? TITIK : waktu.tanggal(mulai));
        nilai.put("rapat.waktu", mulai == null ? TITIK : waktu.jam(mulai));
        nilai.put("rapat.tempat", titik(rapat.tempat()));
        nilai.put("rapat.pimpinan", titik(rapat.pimpinan()));
    }

    private List<Map<String, String>> peserta(Label label, Berkas berkas) {
        List<Map<String, String>> baris = new ArrayList<>();
        for (String peran : daftarTemplat.setelan().peserta()) {
            for (String pengguna : kelompok.pemegang(kelompok.grup(peran, berkas.unit()))) {
                baris.add(Map.of("no", Integer.toString(baris.size() + 1), "nama", label.orang(pengguna), "jabatan",
                        jabatan(label, peran, berkas)));
            }
        }
        return baris;
    }

    /** The office that the SOP has sign a kind; for a kind that nobody signs the one that makes it. */
    private String penandaTangan(String jenis, Langkah langkah) {
        return sop.langkah().stream().flatMap(satu -> satu.perlu().stream())
                .filter(perlu -> perlu.jenis().equals(jenis) && perlu.tindakan().contains(Tindakan.TANDA_TANGAN.id())).map(Perlu::oleh)
                .findFirst().orElse(langkah.pelaksana());
    }

    /** Who holds an office, where it is one person; null where several do, of whom nobody knows yet who will sign. */
    private String satuSatunya(String peran, Berkas berkas) {
        List<String> pemegang = kelompok.pemegang(kelompok.grup(peran, berkas.unit()));
        return pemegang.size() == 1 ? pemegang.get(0) : null;
    }

    private void orang(Map<String, Object> nilai, String awalan, Label label, String peran, Berkas berkas, String pengguna) {
        Pegawai pegawai = pengguna == null ? null : daftarPegawai.cari(pengguna);
        nilai.put(awalan + ".jabatan", jabatan(label, peran, berkas));
        nilai.put(awalan + ".nama", pegawai == null ? TITIK : pegawai.nama());
        nilai.put(awalan + ".nip", titik(pegawai == null ? null : pegawai.nip()));
    }

    /** An office as a letter names it: for the initiating unit its own name. */
    private String jabatan(Label label, String peran, Berkas berkas) {
        return sop.peran(peran).perUnit() == null ? label.teks("peran", peran) : label.unit(berkas.unit());
    }

    private static String titik(String teks) {
        return teks == null || teks.isBlank() ? TITIK : teks;
    }

    private static String kosong(String teks) {
        return teks == null ? "" : teks;
    }
}
