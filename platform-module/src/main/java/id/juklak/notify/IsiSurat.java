package id.juklak.notify;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.util.UrlUtil;

import id.juklak.Label;
import id.juklak.PabrikLabel;
import id.juklak.calendar.Norma;
import id.juklak.calendar.WaktuKerja;
import id.juklak.document.JuklakModel;
import id.juklak.pengaturan.Pengaturan;
import id.juklak.process.Berkas;
import id.juklak.process.Kabar;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * What the templates can name: texts in the reader's language, always all of them, empty where there is nothing. {@code bahasa};
 * {@code penerima.nama}; {@code berkas.nomor, judul, bentuk, unit, tautan}; {@code langkah.no, nama, petunjuk, pelaksana};
 * {@code tugas.tautan, tenggat,
 * waktu, pemegang} (waktu: the working time until the due date, or since it); {@code pelaku.nama}; {@code catatan}; {@code rincian}, a list
 * of {@code nama,
 * isi}.
 */
class IsiSurat {

    /** Below Share's address. */
    private static final String HALAMAN_PAPAN = "/page/juklak";
    private static final Norma SEHARI = new Norma(1, Norma.Satuan.HARI);
    private static final int SEJAM = 60;

    private final Sop sop;
    private final PabrikLabel pabrikLabel;
    private final WaktuKerja waktuKerja;
    private final Pengaturan<SetelanPemberitahuan> setelan;
    private final SysAdminParams alamatServer;
    private final TaskService taskService;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    IsiSurat(Sop sop, PabrikLabel pabrikLabel, WaktuKerja waktuKerja, Pengaturan<SetelanPemberitahuan> setelan, SysAdminParams alamatServer,
            TaskService taskService,
            NodeService nodeService) {
        this.sop = sop;
        this.pabrikLabel = pabrikLabel;
        this.waktuKerja = waktuKerja;
        this.setelan = setelan;
        this.alamatServer = alamatServer;
        this.taskService = taskService;
        this.nodeService = nodeService;
    }

    Map<String, Object> susun(Kabar kabar, Orang penerima) {
        Label label = pabrikLabel.dalam(penerima.bahasa());
        Berkas berkas = Berkas.baca(nodeService, kabar.berkas());
        Langkah langkah = kabar.langkah() == null ? null : sop.langkah(kabar.langkah());
        Task tugas = kabar.tugas() == null ? null : taskService.createTaskQuery().taskId(kabar.tugas()).singleResult();
        Date tenggat = tugas == null ? null : (Date) nodeService.getProperty(berkas.simpul(), JuklakModel.TENGGAT);
        Isi isi = new Isi();
        isi.bahasa = penerima.bahasa();
        isi.penerima = label.orang(penerima.pengguna());
        isi.nomor = berkas.nomor();
        isi.judul = berkas.judul();
        isi.bentuk = label.teks("bentuk", berkas.bentuk());
        isi.unit = label.unit(berkas.unit());
        isi.tautanBerkas = papan() + "#/berkas/" + berkas.simpul().getId();
        if (langkah != null) {
            isi.no = Integer.toString(langkah.no());
            isi.langkah = label.langkah(langkah.id());
            isi.petunjuk = label.petunjuk(langkah.id());
            isi.pelaksana = label.teks("peran", langkah.pelaksana());
        }
        if (tugas != null) {
            isi.tautanTugas = papan() + "#/tugas/" + tugas.getId();
            isi.pemegang = label.orang(tugas.getAssignee());
        }
        if (tenggat != null) {
            isi.tenggat = saat(tenggat.toInstant(), label);
            isi.waktu = lama(Math.abs(waktuKerja.sisaMenit(Instant.now(), tenggat.toInstant())), label);
        }
        isi.pelaku = label.orang(kabar.oleh());
        isi.catatan = kabar.catatan();
        return isi.peta(label);
    }

    /** The board's address, without a slash at the end. */
    private String papan() {
        String papan = setelan.kini().alamatPapan();
        return papan.isEmpty() ? UrlUtil.getShareUrl(alamatServer) + HALAMAN_PAPAN : papan;
    }

    private String saat(Instant saat, Label label) {
        return DateTimeFormatter.ofPattern(label.pesan("juklak.surel.saat"), label.bahasa()).format(saat.atZone(waktuKerja.zona()));
    }

    /** Working time in words, in the coarsest unit that says something. */
    private String lama(long menit, Label label) {
        long sehari = waktuKerja.menitNorma(SEHARI);
        if (menit == 0) {
            return "";
        }
        if (menit >= sehari) {
            return label.pesan("juklak.surel.hari", Long.toString(menit / sehari));
        }
        if (menit < SEJAM) {
            return label.pesan("juklak.surel.menit", Long.toString(menit));
        }
        String jam = Long.toString(menit / SEJAM);
        return menit % SEJAM == 0
                ? label.pesan("juklak.surel.jam", jam)
                : label.pesan("juklak.surel.jamMenit", jam, Long.toString(menit % SEJAM));
    }

    /**
     * Made-up cases for trying a template: one with everything, in which every text could be markup, and one with as little as there can
     * be.
     */
    static List<Map<String, Object>> contoh(Locale bahasa) {
        Isi penuh = new Isi();
        penuh.bahasa = bahasa;
        penuh.penerima = penuh.judul = penuh.bentuk = penuh.unit = penuh.langkah = penuh.petunjuk = penuh.pelaksana = penuh.tenggat = penuh.waktu = penuh.pemegang = penuh.pelaku = penuh.catatan = "<Contoh> & \"contoh\"";
        penuh.nomor = "JUKLAK-2026-0001";
        penuh.no = "1";
        penuh.tautanBerkas = penuh.tautanTugas = "https://contoh.go.id/";
        Isi hampa = new Isi();
        hampa.bahasa = bahasa;
        hampa.penerima = hampa.judul = "Contoh";
        hampa.nomor = "JUKLAK-2026-0001";
        return List.of(penuh.peta(null), hampa.peta(null));
    }

    /** The texts before they are put into maps; null and absent are the same. */
    private static final class Isi {

        private Locale bahasa;
        private String penerima;
        private String nomor;
        private String judul;
        private String bentuk;
        private String unit;
        private String tautanBerkas;
        private String no;
        private String langkah;
        private String petunjuk;
        private String pelaksana;
        private String tautanTugas;
        private String tenggat;
        private String waktu;
        private String pemegang;
        private String pelaku;
        private String catatan;

        /** @param label null for the keys themselves */
        private Map<String, Object> peta(Label label) {
            Map<String, Object> peta = new LinkedHashMap<>();
            peta.put("bahasa", bahasa.getLanguage());
            peta.put("penerima", Map.of("nama", ada(penerima)));
            peta.put("berkas", Map.of("nomor", ada(nomor), "judul", ada(judul), "bentuk", ada(bentuk), "unit", ada(unit), "tautan",
                    ada(tautanBerkas)));
            peta.put("langkah", Map.of("no", ada(no), "nama", ada(langkah), "petunjuk", ada(petunjuk), "pelaksana", ada(pelaksana)));
            peta.put("tugas", Map.of("tautan", ada(tautanTugas), "tenggat", ada(tenggat), "waktu", ada(waktu), "pemegang", ada(pemegang)));
            peta.put("pelaku", Map.of("nama", ada(pelaku)));
            peta.put("catatan", ada(catatan));
            List<Map<String, String>> rincian = new ArrayList<>();
            baris(rincian, label, "nomor", nomor);
            baris(rincian, label, "judul", judul);
            baris(rincian, label, "bentuk", bentuk);
            baris(rincian, label, "unit", unit);
            baris(rincian, label, "tenggat", tenggat);
            peta.put("rincian", rincian);
            return peta;
        }

        private static void baris(List<Map<String, String>> rincian, Label label, String kunci, String isi) {
            if (isi != null && !isi.isEmpty()) {
                rincian.add(Map.of("nama", label == null ? kunci : label.pesan("juklak.surel." + kunci), "isi", isi));
            }
        }

        private static String ada(String teks) {
            return teks == null ? "" : teks;
        }
    }
}
