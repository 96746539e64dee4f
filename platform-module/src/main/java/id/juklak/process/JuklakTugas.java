package id.juklak.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.JuklakException;
import id.juklak.TeksTersimpan;
import id.juklak.calendar.WaktuKerja;
import id.juklak.document.JuklakModel;
import id.juklak.sop.Isian;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * Bean {@code juklakTugas} of the process: what happens when a task of the SOP comes, is taken and is completed. All ways of completing a
 * task in ACS pass here, so this is where the gate stands.
 */
public class JuklakTugas implements TaskListener {

    static final String HASIL = "jklwf_hasil";
    static final String PERLU_PERMENKO = "jklwf_perluPerMenko";
    static final String KOMENTAR = "bpm_comment";
    static final String AWALAN = "jklwf_";
    private static final long serialVersionUID = 1L;
    private static final String PERISTIWA_KEMBALI = "kembali";
    private static final String KEPUTUSAN_PERMENKO = "perluPerMenko";

    private final transient Sop sop;
    private final transient Konteks konteks;
    private final transient Wewenang wewenang;
    private final transient Gerbang gerbang;
    private final transient PengelolaBerkas pengelola;
    private final transient DokumenLangkah dokumenLangkah;
    private final transient Catatan catatan;
    private final transient Pengambilan pengambilan;
    private final transient Penolakan penolakan;
    private final transient WaktuKerja waktuKerja;
    private final transient PencatatKabar pencatatKabar;
    private final transient TeksTersimpan teks;

    JuklakTugas(Sop sop, Konteks konteks, Wewenang wewenang, Gerbang gerbang, PengelolaBerkas pengelola, DokumenLangkah dokumenLangkah,
            Catatan catatan,
            Pengambilan pengambilan, Penolakan penolakan, WaktuKerja waktuKerja, PencatatKabar pencatatKabar, TeksTersimpan teks) {
        this.sop = sop;
        this.konteks = konteks;
        this.wewenang = wewenang;
        this.gerbang = gerbang;
        this.pengelola = pengelola;
        this.dokumenLangkah = dokumenLangkah;
        this.catatan = catatan;
        this.pengambilan = pengambilan;
        this.penolakan = penolakan;
        this.waktuKerja = waktuKerja;
        this.pencatatKabar = pencatatKabar;
        this.teks = teks;
    }

    @Override
    public void notify(DelegateTask tugas) {
        Berkas berkas = konteks.berkas(tugas, tugas.getProcessInstanceId());
        Langkah langkah = sop.langkah(tugas.getTaskDefinitionKey());
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            datang(tugas, berkas, langkah);
            return;
        }
        try {
            if (EVENTNAME_ASSIGNMENT.equals(tugas.getEventName())) {
                diambil(tugas, berkas, langkah);
            } else {
                selesaikan(tugas, berkas, langkah);
            }
        } catch (JuklakException ditolak) {
            penolakan.catat(berkas.simpul(),
                    Catatan.Peristiwa.oleh("tolak", langkah.id(), null, tugas.getId()).dengan(ditolak.kode(), ditolak.getMessage(), null));
            throw ditolak;
        }
    }

    private void datang(DelegateTask tugas, Berkas berkas, Langkah langkah) {
        Date tenggat = pengelola.masuk(berkas, langkah, tugas.getCreateTime());
        tugas.setDueDate(tenggat);
        // Share's task list shows this, and nothing else that would tell one case from another.
        tugas.setDescription(teks.teks("juklak.tugas.uraian", berkas.nomor(), berkas.judul(), Integer.toString(langkah.no()),
                teks.teks("juklak.langkah." + langkah.id() + ".nama")));
        // What the step before came to is still in the process: a case that comes back is told of otherwise than a new task.
        boolean kembali = JuklakModel.HASIL_KEMBALI.equals(tugas.getExecution().getVariable(HASIL));
        Catatan.Peristiwa sebab = kembali
                ? catatan.riwayat(berkas.simpul()).stream().filter(satu -> satu.jenis().equals(PERISTIWA_KEMBALI))
                        .reduce((satu, dua) -> dua).orElse(null)
                : null;
        pencatatKabar.catat(new Kabar(kembali ? Kabar.Macam.KEMBALI : Kabar.Macam.TUGAS, berkas.simpul(), langkah.id(), tugas.getId(),
                AuthenticationUtil.getFullyAuthenticatedUser(), sebab == null ? null : sebab.catatan(), tugas.getCreateTime()));
    }

    private void diambil(DelegateTask tugas, Berkas berkas, Langkah langkah) {
        String pemegang = tugas.getAssignee();
        if (pemegang == null || pemegang.isEmpty()) {
            return;
        }
        wewenang.wajibPelaksana(pemegang, berkas, langkah);
        boolean sendiri = pemegang.equals(AuthenticationUtil.getFullyAuthenticatedUser());
        if (sendiri) {
            pengambilan.catat(berkas.simpul(), Catatan.Peristiwa.oleh("ambil", langkah.id(), langkah.pelaksana(), tugas.getId()));
        } else {
            catatan.catat(berkas.simpul(),
                    Catatan.Peristiwa.oleh("alih", langkah.id(), wewenang.jabatanAlih(), tugas.getId()).dengan(null, pemegang, null));
            pencatatKabar.catat(new Kabar(Kabar.Macam.TUGAS, berkas.simpul(), langkah.id(), tugas.getId(),
                    AuthenticationUtil.getFullyAuthenticatedUser(), null, new Date()));
        }
    }

    private void selesaikan(DelegateTask tugas, Berkas berkas, Langkah langkah) {
        if (!berkas.berjalan() || !langkah.id().equals(berkas.langkah())) {
            throw new JuklakException("tugas.bukanLangkahnya", 409);
        }
        wewenang.wajibPelaksana(AuthenticationUtil.getFullyAuthenticatedUser(), berkas, langkah);
        String komentar = teksTugas(tugas, KOMENTAR, I18NUtil.getMessage("juklak.isian.catatan"));
        String hasil = Objects.toString(tugas.getVariableLocal(HASIL), JuklakModel.HASIL_LANJUT);
        long menit = waktuKerja.menitKerja(tugas.getCreateTime().toInstant(), Instant.now());
        if (hasil.equals(JuklakModel.HASIL_KEMBALI)) {
            kembalikan(berkas, langkah, komentar);
        } else if (hasil.equals(JuklakModel.HASIL_LANJUT)) {
            lanjutkan(tugas, berkas, langkah);
        } else {
            throw new JuklakException("hasil.tidakDikenal", 400, hasil);
        }
        // The engine's gateway reads it from the process, where a client's own value must not count.
        tugas.getExecution().setVariable(HASIL, hasil);
        // Not the task's own due date, which a client of ACS's API can move.
        Date tenggat = pengelola.tenggat(berkas);
        pengelola.keluar(berkas, langkah);
        pengambilan.batal(tugas.getId());
        String jenis = hasil.equals(JuklakModel.HASIL_KEMBALI) ? PERISTIWA_KEMBALI : "selesai";
        catatan.catat(berkas.simpul(), Catatan.Peristiwa.oleh(jenis, langkah.id(), langkah.pelaksana(), tugas.getId())
                .dengan(hasil, komentar.isEmpty() ? null : komentar, menit).bertenggat(tenggat));
    }

    private void kembalikan(Berkas berkas, Langkah langkah, String komentar) {
        if (langkah.kembali() == null) {
            throw new JuklakException("kembali.tidakAda", 409, Integer.toString(langkah.no()));
        }
        if (komentar.isEmpty()) {
            throw new JuklakException("kembali.catatan", 400);
        }
        pengelola.hitungKembali(berkas);
    }

    private void lanjutkan(DelegateTask tugas, Berkas berkas, Langkah langkah) {
        Map<Isian, String> isian = new HashMap<>();
        List<String> kosong = new ArrayList<>();
        for (Isian satu : langkah.isian()) {
            String label = I18NUtil.getMessage("juklak.isian." + satu.nama());
            String isi = teksTugas(tugas, AWALAN + satu.nama(), label);
            isian.put(satu, isi);
            if (isi.isEmpty()) {
                kosong.add(I18NUtil.getMessage("juklak.galat.isian.kosong", label));
            }
        }
        if (!kosong.isEmpty()) {
            throw new JuklakException("isian.wajib", 400, kosong, String.join(" ", kosong));
        }
        boolean memutuskan = langkah.keputusan().contains(KEPUTUSAN_PERMENKO);
        boolean perlu = memutuskan ? benar(tugas.getVariableLocal(PERLU_PERMENKO)) : berkas.perluPerMenko();
        List<String> kurang = gerbang.periksa(berkas, langkah, perlu).stream().map(Gerbang.Syarat::kurang).filter(Objects::nonNull)
                .toList();
        if (!kurang.isEmpty()) {
            throw new JuklakException("gerbang", 422, kurang, String.join(" ", kurang));
        }
        if (memutuskan) {
            pengelola.putuskanPerMenko(berkas, perlu);
            tugas.getExecution().setVariable(PERLU_PERMENKO, perlu);
        }
        langkah.isian().forEach(satu -> dokumenLangkah.dariIsian(berkas, langkah, satu, isian.get(satu)));
    }

    /** A text of the task, without surrounding blanks; empty where there is none. */
    private String teksTugas(DelegateTask tugas, String variabel, String label) {
        Object nilai = tugas.getVariableLocal(variabel);
        String isi = nilai == null ? "" : nilai.toString().strip();
        if (isi.length() > Isian.MAKS) {
            throw new JuklakException("web.terlaluPanjang", 400, label, Integer.toString(Isian.MAKS));
        }
        return isi;
    }

    /** A client may send a boolean as a text. */
    private boolean benar(Object nilai) {
        return Boolean.TRUE.equals(nilai) || "true".equals(nilai);
    }
}
