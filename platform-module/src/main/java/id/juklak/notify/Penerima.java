package id.juklak.notify;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.pengaturan.Pengaturan;
import id.juklak.process.Berkas;
import id.juklak.process.Catatan;
import id.juklak.process.Kabar;
import id.juklak.process.Kelompok;
import id.juklak.sop.Sop;

/** Whom news concern, as it is when the mails are made: who came into an office over night reads of its tasks in the morning. */
class Penerima {

    /** Lines of a case's record whose authors took part in it. */
    private static final Set<String> IKUT = Set.of("mulai", "ambil", "selesai", "kembali", "paraf", "tandaTangan");

    private final Sop sop;
    private final Kelompok kelompok;
    private final Catatan catatan;
    private final BukuAlamat bukuAlamat;
    private final Pengaturan<SetelanPemberitahuan> setelan;
    private final TaskService taskService;
    private final NodeService nodeService;
    private final PermissionService permissionService;

    /** Both repository services without permission checks. */
    Penerima(Sop sop, Kelompok kelompok, Catatan catatan, BukuAlamat bukuAlamat, Pengaturan<SetelanPemberitahuan> setelan,
            TaskService taskService,
            NodeService nodeService, PermissionService permissionService) {
        this.sop = sop;
        this.kelompok = kelompok;
        this.catatan = catatan;
        this.bukuAlamat = bukuAlamat;
        this.setelan = setelan;
        this.taskService = taskService;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    /** Whether there is still something to tell: a task that has been done, or a case that is gone, concerns nobody any more. */
    boolean masihBerlaku(Kabar kabar) {
        return nodeService.exists(kabar.berkas()) && (kabar.tugas() == null || tugas(kabar) != null);
    }

    /** Whether it still concerns the one whose mail waits: a task that a colleague took meanwhile is no longer the whole pool's. */
    boolean masihBerlaku(Kabar kabar, String pengguna) {
        if (!masihBerlaku(kabar)) {
            return false;
        }
        String pemegang = kabar.tugas() == null || kabar.macam() == Kabar.Macam.ESKALASI ? null : tugas(kabar).getAssignee();
        return pemegang == null || pemegang.equals(pengguna);
    }

    /** People, each once and no two with the same address; of those who share one the first by user name. */
    List<Orang> untuk(Kabar kabar) {
        Map<String, Orang> menurutAlamat = new LinkedHashMap<>();
        for (String pengguna : new TreeSet<>(pengguna(kabar))) {
            Orang orang = bukuAlamat.cari(pengguna);
            if (orang != null) {
                menurutAlamat.putIfAbsent(orang.alamat().isEmpty() ? pengguna : orang.alamat().toLowerCase(BukuAlamat.INDONESIA), orang);
            }
        }
        return List.copyOf(menurutAlamat.values());
    }

    private Collection<String> pengguna(Kabar kabar) {
        Berkas berkas = Berkas.baca(nodeService, kabar.berkas());
        return switch (kabar.macam()) {
            case TUGAS, KEMBALI, SEGERA, LEWAT -> pelaksana(kabar, berkas);
            case ESKALASI -> atasan(kabar, berkas);
            case BATAL -> peserta(kabar, berkas, kabar.langkah() == null ? sop.peranUnit().id() : peran(kabar));
            case SELESAI -> peserta(kabar, berkas, sop.peranUnit().id());
        };
    }

    /** Who holds the task; while nobody does, whoever may take it. */
    private Collection<String> pelaksana(Kabar kabar, Berkas berkas) {
        String pemegang = tugas(kabar).getAssignee();
        return pemegang != null ? List.of(pemegang) : kelompok.anggota(kelompok.grup(peran(kabar), berkas.unit()));
    }

    private Collection<String> atasan(Kabar kabar, Berkas berkas) {
        String atasan = setelan.kini().atasan().get(peran(kabar));
        if (atasan == null) {
            return List.of();
        }
        Set<String> semua = new LinkedHashSet<>(kelompok.anggota(kelompok.grup(atasan, berkas.unit())));
        // A Plh. who also holds the lower office has been told already.
        semua.removeAll(pelaksana(kabar, berkas));
        return semua;
    }

    /** Those who took part, and an office; of them those who may see the case, without the one whose act it was. */
    private Collection<String> peserta(Kabar kabar, Berkas berkas, String peran) {
        Set<String> semua = new LinkedHashSet<>(kelompok.anggota(kelompok.grup(peran, berkas.unit())));
        catatan.riwayat(berkas.simpul()).stream().filter(satu -> IKUT.contains(satu.jenis())).map(Catatan.Peristiwa::oleh)
                .filter(Objects::nonNull).forEach(semua::add);
        semua.remove(kabar.oleh());
        semua.removeIf(satu -> bukuAlamat.cari(satu) == null || !bolehBaca(satu, berkas.simpul()));
        return semua;
    }

    private boolean bolehBaca(String pengguna, NodeRef simpul) {
        return AuthenticationUtil.runAs(() -> permissionService.hasPermission(simpul, PermissionService.READ) == AccessStatus.ALLOWED,
                pengguna);
    }

    private String peran(Kabar kabar) {
        return sop.langkah(kabar.langkah()).pelaksana();
    }

    private Task tugas(Kabar kabar) {
        return taskService.createTaskQuery().taskId(kabar.tugas()).processDefinitionKey(sop.proses()).singleResult();
    }
}
