package id.juklak.notify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.TeksTersimpan;
import id.juklak.document.JuklakModel;
import id.juklak.notify.Surel.Keadaan;
import id.juklak.notify.TemplatSurel.Cetakan;
import id.juklak.pengaturan.Pengaturan;
import id.juklak.process.Kabar;
import id.juklak.process.Kabar.Macam;

/**
 * The job that sends. One server of a cluster at a time does it ({@link JobLockService}), step by step, each in a transaction of its own:
 * <ol> <li>what lies in {@link Laci#DIKIRIM} was being sent when a server died: nobody knows whether it left, and so it isn't sent again
 * but shown to the administrator; <li>tasks that are due soon or overdue become news; <li>news become mails, one for each person; <li>each
 * mail is written, moved to {@link Laci#DIKIRIM} and committed, <em>then</em> sent, then put where it belongs. So a crash at any moment
 * leaves it either unsent and waiting, or in that drawer. </ol>
 */
public class KirimPemberitahuan {

    private static final Logger log = LoggerFactory.getLogger(KirimPemberitahuan.class);
    private static final QName KUNCI = JuklakModel.nama("kirimPemberitahuan");
    /** Longer than a mail server may take to answer; renewed before each mail. */
    private static final long PALING_LAMA_MS = 600_000;
    /** So many refusals one after the other, and the mail server is taken to be down: the others wait untried. */
    private static final int GAGAL_BERTURUT = 3;
    private static final int BUANG_SEKALI = 200;

    private final TransactionService transactionService;
    private final JobLockService jobLockService;
    private final KotakSurat kotak;
    private final JendelaKirim jendela;
    private final Pengingat pengingat;
    private final Penerima penerima;
    private final BukuAlamat bukuAlamat;
    private final IsiSurat isiSurat;
    private final TemplatSurel templat;
    private final PengirimSurel pengirim;
    private final Pengaturan<SetelanPemberitahuan> setelan;
    private final TeksTersimpan teks;

    KirimPemberitahuan(TransactionService transactionService, JobLockService jobLockService, KotakSurat kotak, JendelaKirim jendela,
            Pengingat pengingat, Penerima penerima,
            BukuAlamat bukuAlamat, IsiSurat isiSurat, TemplatSurel templat, PengirimSurel pengirim,
            Pengaturan<SetelanPemberitahuan> setelan, TeksTersimpan teks) {
        this.transactionService = transactionService;
        this.jobLockService = jobLockService;
        this.kotak = kotak;
        this.jendela = jendela;
        this.pengingat = pengingat;
        this.penerima = penerima;
        this.bukuAlamat = bukuAlamat;
        this.isiSurat = isiSurat;
        this.templat = templat;
        this.pengirim = pengirim;
        this.setelan = setelan;
        this.teks = teks;
    }

    /** What the scheduler calls. */
    public void jalankan() {
        jalankan(false);
    }

    /**
     * @param segera whether mails that wait for another try are tried now
     * @return false where another server is at it
     */
    public boolean jalankan(boolean segera) {
        AuthenticationUtil.pushAuthentication();
        try {
            // As whom it runs is also whose address ACS's mail action would write from; the system has none, and the configured one is taken.
            AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getSystemUserName());
            return sendirian(segera);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private boolean sendirian(boolean segera) {
        if (transactionService.isReadOnly()) {
            return false;
        }
        String tanda;
        try {
            tanda = jobLockService.getLock(KUNCI, PALING_LAMA_MS);
        } catch (LockAcquisitionException sibuk) {
            return false;
        }
        try {
            nyatakanTakPasti();
            if (tulis(() -> kotak.aktif() && jendela.terbuka(Instant.now()))) {
                ingatkan(tanda);
                sebarkan(tanda);
                kirim(tanda, segera);
            }
            bersihkan();
        } catch (LockAcquisitionException hilang) {
            log.warn("Another server took over the sending of mail", hilang);
        } finally {
            jobLockService.releaseLockVerify(tanda, KUNCI);
        }
        return true;
    }

    private void nyatakanTakPasti() {
        for (NodeRef simpul : tulis(() -> kotak.isi(Laci.DIKIRIM))) {
            tulis(() -> {
                Surel surel = kotak.baca(simpul);
                log.warn("Whether the mail \"{}\" to {} was sent before this server or another ended is not known", surel.perihal(),
                        surel.alamat());
                simpan(surel.menjadi(Keadaan.TAK_PASTI, teks.teks("juklak.surel.alasan.takPasti")), Laci.PERIKSA);
                return null;
            });
        }
    }

    private void ingatkan(String tanda) {
        for (String tugas : tulis(pengingat::tugas)) {
            jobLockService.refreshLock(tanda, KUNCI, PALING_LAMA_MS);
            try {
                tulis(() -> {
                    pengingat.periksa(tugas);
                    return null;
                });
            } catch (RuntimeException salah) {
                log.error("Nobody was reminded of task {}", tugas, salah);
            }
        }
    }

    private void sebarkan(String tanda) {
        // Whoever is given a task over night that was in the pool before reads of it once.
        Set<String> sudah = new HashSet<>();
        for (NodeRef simpul : tulis(() -> kotak.isi(Laci.KABAR))) {
            jobLockService.refreshLock(tanda, KUNCI, PALING_LAMA_MS);
            try {
                sudah.addAll(tulis(() -> sebarkan(simpul, sudah)));
            } catch (RuntimeException salah) {
                log.error("Nobody was told of {}", simpul, salah);
                periksa(simpul, salah);
            }
        }
    }

    /** @return who was told of which task */
    private Set<String> sebarkan(NodeRef simpul, Set<String> sudah) {
        Surel surel = kotak.baca(simpul);
        Set<String> baru = new HashSet<>();
        if (surel == null) {
            return baru;
        }
        Kabar kabar = surel.kabar();
        if (setelan.kini().memberitahukan(kabar.macam()) && penerima.masihBerlaku(kabar)) {
            List<Orang> semua = penerima.untuk(kabar);
            if (semua.isEmpty() && kabar.tugas() != null && kabar.macam() != Macam.ESKALASI) {
                simpan(surel.menjadi(Keadaan.GAGAL, teks.teks("juklak.surel.alasan.tanpaPenerima")), Laci.PERIKSA);
                return baru;
            }
            for (Orang orang : semua) {
                String tanda = kabar.tugas() + " " + orang.pengguna();
                boolean tugasDatang = kabar.macam() == Macam.TUGAS || kabar.macam() == Macam.KEMBALI;
                if (!tugasDatang || !sudah.contains(tanda)) {
                    antrekan(kabar, orang);
                }
                if (tugasDatang) {
                    baru.add(tanda);
                }
            }
        }
        kotak.buang(simpul);
        return baru;
    }

    private void antrekan(Kabar kabar, Orang orang) {
        Surel surel = Surel.baru(kabar, orang.pengguna(), orang.alamat());
        String halangan = halangan(orang);
        if (halangan == null) {
            kotak.masukkan(surel, Laci.ANTRE, new Date());
        } else {
            kotak.masukkan(surel.menjadi(Keadaan.DILEWATI, halangan), Laci.SELESAI, new Date());
        }
    }

    /** Why nothing can be sent to a person, a sentence; null where it can. */
    private String halangan(Orang orang) {
        if (orang == null || !orang.aktif()) {
            return teks.teks("juklak.surel.alasan.nonaktif");
        }
        if (orang.alamat().isEmpty()) {
            return teks.teks("juklak.surel.alasan.tanpaAlamat");
        }
        return AlamatSurel.sah(orang.alamat()) ? null : teks.teks("juklak.surel.alasan.alamatSalah");
    }

    private void kirim(String tanda, boolean segera) {
        Cetakan cetakan = templat.cetakan();
        int paling = tulis(() -> setelan.kini().sekaliKirim());
        int berturut = 0;
        for (NodeRef simpul : tulis(() -> segera ? kotak.isi(Laci.ANTRE) : kotak.isi(Laci.ANTRE, new Date())).stream().limit(paling)
                .toList()) {
            jobLockService.refreshLock(tanda, KUNCI, PALING_LAMA_MS);
            Tulisan tulisan;
            try {
                tulisan = tulis(() -> klaim(simpul, cetakan));
            } catch (RuntimeException salah) {
                log.error("The mail {} could not be written", simpul, salah);
                periksa(simpul, salah);
                continue;
            }
            if (tulisan != null) {
                String sebab = kirim(tulisan);
                tulis(() -> {
                    selesai(tulisan.surel(), sebab);
                    return null;
                });
                berturut = sebab == null ? 0 : berturut + 1;
                if (berturut == GAGAL_BERTURUT) {
                    log.warn("{} mails in a row were not taken; the others wait", berturut);
                    return;
                }
            }
        }
    }

    private record Tulisan(Surel surel, Surat surat) {}

    /** Writes a mail and says that it is being sent; null where there is nothing (more) to send. */
    private Tulisan klaim(NodeRef simpul, Cetakan cetakan) {
        Surel surel = kotak.baca(simpul);
        if (surel == null || !kotak.di(Laci.ANTRE, simpul)) {
            return null;
        }
        if (!penerima.masihBerlaku(surel.kabar(), surel.penerima())) {
            simpan(surel.menjadi(Keadaan.DILEWATI, teks.teks("juklak.surel.alasan.basi")), Laci.SELESAI);
            return null;
        }
        Orang orang = bukuAlamat.cari(surel.penerima());
        String halangan = halangan(orang);
        if (halangan != null) {
            simpan(surel.menjadi(Keadaan.DILEWATI, halangan), Laci.SELESAI);
            return null;
        }
        try {
            Surat surat = cetakan.cetak(surel.kabar().macam(), orang.bahasa(), isiSurat.susun(surel.kabar(), orang));
            Surel kini = new Surel(simpul, surel.kabar(), surel.penerima(), orang.alamat(), surat.perihal(), Keadaan.DIKIRIM,
                    surel.percobaan() + 1, new Date(), null);
            simpan(kini, Laci.DIKIRIM);
            return new Tulisan(kini, surat);
        } catch (TemplatRusakException rusak) {
            log.error("The template {} is unusable: {}", rusak.templat(), rusak.getMessage());
            simpan(surel.menjadi(Keadaan.GAGAL, teks.teks("juklak.surel.alasan.templat", rusak.templat(), rusak.getMessage())),
                    Laci.PERIKSA);
            return null;
        }
    }

    /** @return why it was not taken; null where it was */
    private String kirim(Tulisan tulisan) {
        AtomicBoolean dicoba = new AtomicBoolean();
        try {
            tulis(() -> {
                // ACS tries a transaction again that meets another; a mail that has left must not leave again.
                if (!dicoba.getAndSet(true)) {
                    pengirim.kirim(tulisan.surel().alamat(), tulisan.surat());
                }
                return null;
            });
            return null;
        } catch (RuntimeException gagal) {
            log.warn("The mail \"{}\" to {} was not taken", tulisan.surel().perihal(), tulisan.surel().alamat(), gagal);
            return teks.teks("juklak.surel.alasan.server", sebab(gagal));
        }
    }

    private void selesai(Surel surel, String sebab) {
        if (kotak.baca(surel.simpul()) == null) {
            return;
        }
        if (sebab == null) {
            simpan(surel.menjadi(Keadaan.TERKIRIM, null), Laci.SELESAI);
        } else if (surel.percobaan() >= setelan.kini().percobaan()) {
            simpan(surel.menjadi(Keadaan.GAGAL, sebab), Laci.PERIKSA);
        } else {
            kotak.pindahkan(surel.menjadi(Keadaan.MENUNGGU, sebab), Laci.ANTRE, KotakSurat.lain(surel.percobaan(), Instant.now()));
        }
    }

    /** Puts what could not be worked on before the administrator, so that it doesn't come up again and again. */
    private void periksa(NodeRef simpul, RuntimeException salah) {
        try {
            tulis(() -> {
                Surel surel = kotak.baca(simpul);
                if (surel != null) {
                    simpan(surel.menjadi(Keadaan.GAGAL, teks.teks("juklak.surel.alasan.galat", sebab(salah))), Laci.PERIKSA);
                }
                return null;
            });
        } catch (RuntimeException lagi) {
            log.error("{} stays where it is", simpul, lagi);
        }
    }

    private void bersihkan() {
        tulis(() -> {
            Date sebelum = Date.from(Instant.now().minus(setelan.kini().simpanHari(), ChronoUnit.DAYS));
            kotak.kedaluwarsa(sebelum, BUANG_SEKALI).forEach(kotak::buang);
            return null;
        });
    }

    private void simpan(Surel surel, Laci laci) {
        kotak.pindahkan(surel, laci, surel.saat());
    }

    private static String sebab(Throwable salah) {
        Throwable dasar = salah;
        while (dasar.getCause() != null && dasar.getCause() != dasar) {
            dasar = dasar.getCause();
        }
        return dasar.getMessage() == null ? dasar.getClass().getSimpleName() : dasar.getMessage();
    }

    private <T> T tulis(Callable<T> kerja) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(kerja::call, false, true);
    }
}
