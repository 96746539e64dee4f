package id.juklak.process;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;

import id.juklak.calendar.WaktuKerja;
import id.juklak.document.BulanBuku;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/** What the process does to its case: opens it, moves it from step to step, closes it. The only one who changes a case's properties. */
class PengelolaBerkas implements PenutupBerkas {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final OwnableService ownableService;
    private final Ruang ruang;
    private final NomorBerkas nomorBerkas;
    private final IzinLangkah izinLangkah;
    private final WaktuKerja waktuKerja;
    private final Sop sop;
    private final Izin izin;
    private final BulanBuku bulanBuku;
    private final PencatatKabar pencatatKabar;

    /** All services are the ones without permission checks: an official may start a case, but not write into the folder of all cases. */
    PengelolaBerkas(NodeService nodeService, FileFolderService fileFolderService, OwnableService ownableService, Ruang ruang,
            NomorBerkas nomorBerkas,
            IzinLangkah izinLangkah, WaktuKerja waktuKerja, Sop sop, Izin izin, BulanBuku bulanBuku, PencatatKabar pencatatKabar) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.ownableService = ownableService;
        this.ruang = ruang;
        this.nomorBerkas = nomorBerkas;
        this.izinLangkah = izinLangkah;
        this.waktuKerja = waktuKerja;
        this.sop = sop;
        this.izin = izin;
        this.bulanBuku = bulanBuku;
        this.pencatatKabar = pencatatKabar;
    }

    /** Makes the folder of a new case, with the next number of the year. */
    Berkas buka(Permohonan permohonan, String idProses) {
        nomorBerkas.tungguGiliran();
        Date kini = new Date();
        int tahun = LocalDate.ofInstant(kini.toInstant(), waktuKerja.zona()).getYear();
        NodeRef simpul = AuthenticationUtil.runAsSystem(() -> {
            NodeRef folderTahun = ruang.berkas(tahun);
            String nomor = nomorBerkas.berikutnya(folderTahun, tahun);
            NodeRef baru = fileFolderService.create(folderTahun, nomor, JuklakModel.TIPE_BERKAS).getNodeRef();
            Map<QName, Serializable> properti = new HashMap<>();
            properti.put(ContentModel.PROP_TITLE, permohonan.judul());
            properti.put(JuklakModel.NOMOR_BERKAS, nomor);
            properti.put(JuklakModel.JUDUL, permohonan.judul());
            properti.put(JuklakModel.BENTUK, permohonan.bentuk());
            properti.put(JuklakModel.ASAL, permohonan.asal());
            properti.put(JuklakModel.UNIT, permohonan.unit());
            properti.put(JuklakModel.TAHUN, tahun);
            properti.put(JuklakModel.STATUS, JuklakModel.BERJALAN);
            properti.put(JuklakModel.MULAI, kini);
            properti.put(JuklakModel.BULAN_BUKU, bulanBuku.dari(kini));
            properti.put(JuklakModel.ID_PROSES, idProses);
            properti.put(JuklakModel.KETERANGAN, permohonan.keterangan());
            izin.untuk(() -> nodeService.addProperties(baru, properti));
            // In ACS the owner may do everything with a node; a case belongs to nobody.
            ownableService.setOwner(baru, AuthenticationUtil.getSystemUserName());
            return baru;
        });
        Berkas berkas = Berkas.baca(nodeService, simpul);
        izinLangkah.buka(berkas);
        return berkas;
    }

    /** The case waits at a step from now on. */
    Date masuk(Berkas berkas, Langkah langkah, Date sejak) {
        Date tenggat = Date.from(waktuKerja.tenggat(sejak.toInstant(), langkah.norma()));
        ubah(berkas, Map.of(JuklakModel.LANGKAH, langkah.id(), JuklakModel.TENGGAT, tenggat));
        izinLangkah.beri(berkas, langkah);
        return tenggat;
    }

    /** When the case's current step is due. */
    Date tenggat(Berkas berkas) {
        return (Date) nodeService.getProperty(berkas.simpul(), JuklakModel.TENGGAT);
    }

    /** The step is done, one way or the other: its office may no longer change the case. */
    void keluar(Berkas berkas, Langkah langkah) {
        izinLangkah.cabut(berkas, langkah);
    }

    void putuskanPerMenko(Berkas berkas, boolean perlu) {
        ubah(berkas, Map.of(JuklakModel.PERLU_PERMENKO, perlu));
    }

    void hitungKembali(Berkas berkas) {
        ubah(berkas, Map.of(JuklakModel.JUMLAH_KEMBALI, berkas.jumlahKembali() + 1));
    }

    void batalkan(Berkas berkas, String alasan) {
        ubah(berkas, Map.of(JuklakModel.ALASAN_BATAL, alasan));
        tutup(berkas, JuklakModel.DIBATALKAN);
        kabarkan(Kabar.Macam.BATAL, berkas, alasan);
    }

    @Override
    public void selesaikan(Berkas berkas) {
        tutup(berkas, JuklakModel.STATUS_SELESAI);
        kabarkan(Kabar.Macam.SELESAI, berkas, null);
    }

    private void kabarkan(Kabar.Macam macam, Berkas berkas, String alasan) {
        pencatatKabar.catat(new Kabar(macam, berkas.simpul(), berkas.langkah(), null, AuthenticationUtil.getFullyAuthenticatedUser(),
                alasan, new Date()));
    }

    private void tutup(Berkas berkas, String status) {
        if (berkas.langkah() != null) {
            izinLangkah.cabut(berkas, sop.langkah(berkas.langkah()));
        }
        ubah(berkas, Map.of(JuklakModel.STATUS, status, JuklakModel.SELESAI, new Date()));
        izin.untuk(() -> {
            nodeService.removeProperty(berkas.simpul(), JuklakModel.LANGKAH);
            nodeService.removeProperty(berkas.simpul(), JuklakModel.TENGGAT);
        });
    }

    private void ubah(Berkas berkas, Map<QName, Serializable> properti) {
        izin.untuk(() -> nodeService.addProperties(berkas.simpul(), properti));
    }
}
