package id.juklak.signing;

import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.util.UrlUtil;

import id.juklak.pengaturan.Pengaturan;

/** Where the public reaches the pages of this server: what the office set, or else what ACS says of itself. */
public class AlamatPublik {

    private static final String JALUR = "/s/juklak/verifikasi/";

    private final Pengaturan<SetelanTandaTangan> setelan;
    private final SysAdminParams alamatServer;

    public AlamatPublik(Pengaturan<SetelanTandaTangan> setelan, SysAdminParams alamatServer) {
        this.setelan = setelan;
        this.alamatServer = alamatServer;
    }

    /** The page that verifies a document; what a QR code holds. */
    String verifikasi(String kode) {
        String publik = setelan.kini().alamatPublik();
        return (publik.isEmpty() ? UrlUtil.getAlfrescoUrl(alamatServer) : publik) + JALUR + kode;
    }
}
