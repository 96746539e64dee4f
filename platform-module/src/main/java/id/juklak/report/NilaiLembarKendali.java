package id.juklak.report;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.juklak.Label;
import id.juklak.PabrikLabel;
import id.juklak.process.Catatan.Peristiwa;
import id.juklak.process.JejakLangkah;
import id.juklak.report.LembarKendali.Baris;
import id.juklak.report.LembarKendali.Batal;
import id.juklak.report.LembarKendali.Bubuhan;
import id.juklak.report.LembarKendali.Kembali;
import id.juklak.report.LembarKendali.Naskah;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;
import id.juklak.templat.NilaiBerkas;
import id.juklak.templat.TulisWaktu;

/** What the fields of the control sheet's template say: those of the case, and the sheet's own. */
class NilaiLembarKendali {

    private static final String TIADA = "–";

    private final NilaiBerkas nilaiBerkas;
    private final PabrikLabel pabrikLabel;
    private final TulisWaktu waktu;
    private final Sop sop;

    NilaiLembarKendali(NilaiBerkas nilaiBerkas, PabrikLabel pabrikLabel, TulisWaktu waktu, Sop sop) {
        this.nilaiBerkas = nilaiBerkas;
        this.pabrikLabel = pabrikLabel;
        this.waktu = waktu;
        this.sop = sop;
    }

    Map<String, Object> dari(LembarKendali lembar) {
        Label label = pabrikLabel.naskah();
        Map<String, Object> nilai = nilaiBerkas.dasar(lembar.berkas());
        nilai.put("lembar.status", label.teks("status", lembar.berkas().status()));
        nilai.put("lembar.mulai", saat(lembar.mulai()));
        nilai.put("lembar.selesai", saat(lembar.selesai()));
        nilai.put("lembar.tenggat", saat(lembar.tenggat()));
        nilai.put("lembar.disusun", saat(lembar.disusun()));
        nilai.put("lembar.norma", waktu.lama(lembar.normaMenit()));
        nilai.put("lembar.kerja", waktu.lama(lembar.menitKerja()));
        nilai.put("lembar.terlambat", Integer.toString(lembar.kaliTerlambat()));
        nilai.put("lembar.batalPada", lembar.batal() == null ? TIADA : saat(lembar.batal().pada()));
        nilai.put("lembar.batalOleh", lembar.batal() == null ? TIADA : orang(label, lembar.batal().oleh(), lembar.batal().jabatan()));
        nilai.put("lembar.alasanBatal", lembar.batal() == null ? TIADA : lembar.batal().alasan());
        nilai.put("dibatalkan", lembar.batal() != null);
        nilai.put("dikembalikan", !lembar.kembali().isEmpty());
        nilai.put("langkahan", lembar.langkah().stream().map(satu -> langkah(label, satu)).toList());
        nilai.put("pengembalian", bernomor(lembar.kembali().stream().map(satu -> kembali(label, satu)).toList()));
        nilai.put("dokumen", bernomor(lembar.dokumen().stream().map(satu -> dokumen(label, satu)).toList()));
        return nilai;
    }

    /** All fields, of a case that there is not and that had everything: what the template is tried with. */
    Map<String, Object> contoh() {
        Date kini = new Date();
        Langkah pertama = sop.langkah().get(0);
        return dari(new LembarKendali(nilaiBerkas.berkasContoh(), TIADA, kini, kini, kini, kini,
                List.of(new Baris(new JejakLangkah(pertama, JejakLangkah.AKAN_DATANG, kini, List.of()), 0, 0, true)),
                List.of(new Kembali(pertama, pertama, TIADA, pertama.pelaksana(), kini, TIADA)),
                new Batal(TIADA, pertama.pelaksana(), kini, TIADA),
                List.of(new Naskah(nilaiBerkas.berkasContoh().simpul(), sop.kendali(), TIADA, TIADA, TIADA, TIADA, kini, "berlaku",
                        List.of(new Bubuhan(Tindakan.PARAF, TIADA, pertama.pelaksana(), kini, true))))));
    }

    private Map<String, String> langkah(Label label, Baris baris) {
        JejakLangkah jejak = baris.jejak();
        Peristiwa terakhir = jejak.terakhir();
        boolean pernah = jejak.kali() > 0 || jejak.keadaan().equals(JejakLangkah.BERJALAN);
        Map<String, String> isi = new HashMap<>();
        isi.put("no", Integer.toString(baris.langkah().no()));
        isi.put("nama", label.langkah(baris.langkah().id()));
        isi.put("pelaksana", label.teks("peran", baris.langkah().pelaksana()));
        isi.put("oleh", terakhir == null ? TIADA : label.orang(terakhir.oleh()));
        isi.put("mulai", saat(jejak.mulai()));
        isi.put("selesai", jejak.tuntas() ? saat(terakhir.pada()) : TIADA);
        isi.put("norma", waktu.norma(baris.langkah().norma()));
        isi.put("kerja", pernah ? waktu.lama(baris.menitKerja()) : TIADA);
        isi.put("keterangan", keterangan(label, baris, jejak));
        return isi;
    }

    private String keterangan(Label label, Baris baris, JejakLangkah jejak) {
        return Stream.of(jejak.keadaan().equals(JejakLangkah.BERJALAN) ? label.pesan("juklak.templat.berjalan") : null,
                baris.terlambat() ? label.pesan("juklak.templat.terlambat") : null,
                jejak.kali() > 1 ? label.pesan("juklak.templat.kali", Integer.toString(jejak.kali())) : null)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private Map<String, String> kembali(Label label, Kembali satu) {
        Map<String, String> isi = new HashMap<>();
        isi.put("pada", saat(satu.pada()));
        isi.put("dari", Integer.toString(satu.dari().no()));
        isi.put("ke", Integer.toString(satu.ke().no()));
        isi.put("oleh", orang(label, satu.oleh(), satu.jabatan()));
        isi.put("catatan", satu.catatan() == null ? TIADA : satu.catatan());
        return isi;
    }

    private Map<String, String> dokumen(Label label, Naskah satu) {
        Map<String, String> isi = new HashMap<>();
        isi.put("jenis", label.teks("jenis", satu.jenis()));
        isi.put("nama", label.pesan("juklak.templat.versi", satu.nama(), satu.versi())
                + (satu.berlaku().equals("berlaku") ? "" : " (" + label.teks("keadaanNomor", satu.berlaku()) + ")"));
        isi.put("nomor", satu.nomor() == null ? TIADA : satu.nomor());
        isi.put("tanggal", satu.tanggal() == null ? TIADA : waktu.tanggal(satu.tanggal()));
        isi.put("tanda",
                satu.tanda().isEmpty() ? TIADA : satu.tanda().stream().map(tanda -> tanda(label, tanda)).collect(Collectors.joining("\n")));
        return isi;
    }

    private String tanda(Label label, Bubuhan tanda) {
        String kalimat = label.pesan("juklak.templat.tanda", label.teks("tindakan", tanda.tindakan().id()),
                orang(label, tanda.oleh(), tanda.jabatan()), saat(tanda.pada()));
        return tanda.sah() ? kalimat : kalimat + " " + label.pesan("juklak.templat.tidakSah");
    }

    private static String orang(Label label, String pengguna, String jabatan) {
        String nama = label.orang(pengguna);
        String peran = label.teks("peran", jabatan);
        return peran == null || peran.equals(nama) ? nama : nama + ", " + peran;
    }

    private String saat(Date saat) {
        return saat == null ? TIADA : waktu.saat(saat);
    }

    private static List<Map<String, String>> bernomor(List<Map<String, String>> baris) {
        List<Map<String, String>> hasil = new ArrayList<>();
        for (Map<String, String> satu : baris) {
            satu.put("no", Integer.toString(hasil.size() + 1));
            hasil.add(satu);
        }
        return hasil;
    }
}
