package id.juklak.signing;

import id.juklak.pengaturan.Pengaturan;

/** Where the public reaches the pages of this server. */
public class AlamatPublik {

    private final Pengaturan<SetelanTandaTangan> setelan;

    public AlamatPublik(Pengaturan<SetelanTandaTangan> setelan) {
        this.setelan = setelan;
    }

    /** The page that verifies a document; what a QR code holds. */
    String verifikasi(String kode) {
        return setelan.kini().alamatPublik() + "/alfresco/s/juklak/verifikasi/" + kode;
    }
}
