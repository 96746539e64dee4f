package id.juklak.signing;

import java.util.List;

import id.juklak.pengaturan.AlamatWeb;
import id.juklak.pengaturan.PengaturanTidakSahException;

/**
 * The office's settings for signing ({@code penandatanganan.json}).
 *
 * @param penyedia who signs where the request doesn't say: {@code sertifikat} or {@code bsre}
 * @param tanpaSertifikat whether a signature may also be an act without a certificate, recorded here and nowhere else
 * @param frasaSandiSalahMaks how many wrong passphrases lock a key
 * @param terkunciMenit for how long
 * @param alamatPublik where the public reaches the repository, with its context and no slash at the end; empty for what ACS says of itself
 * @param capWaktu URL of the time-stamp authority (RFC 3161), empty for none
 * @param caTepercaya name of the file beside the settings that holds the trusted issuers' certificates (PEM)
 */
public record SetelanTandaTangan(String keterangan, String penyedia, boolean tanpaSertifikat, int frasaSandiSalahMaks, int terkunciMenit,
        String alamatPublik,
        String caTepercaya, String capWaktu, Bsre bsre) {

    public static final String SERTIFIKAT = "sertifikat";
    public static final String BSRE = "bsre";
    public static final String TANPA_SERTIFIKAT = "tanpaSertifikat";

    /**
     * The eSign service of BSrE.
     *
     * @param alamat its URL, empty where the office doesn't use it
     * @param pengguna of the service; the secret is no setting but a property of the server
     * @param detik how long it may take to answer
     */
    public record Bsre(String alamat, String pengguna, int detik) {

        public Bsre {
            alamat = AlamatWeb.periksa("bsre.alamat", wajib("bsre.alamat", alamat));
            pengguna = wajib("bsre.pengguna", pengguna).strip();
            antara("bsre.detik", detik, 1, 120);
        }

        public boolean ada() {
            return !alamat.isEmpty();
        }
    }

    public SetelanTandaTangan {
        if (!List.of(SERTIFIKAT, BSRE).contains(wajib("penyedia", penyedia))) {
            throw salah("penyedia", penyedia);
        }
        antara("frasaSandiSalahMaks", frasaSandiSalahMaks, 1, 10);
        antara("terkunciMenit", terkunciMenit, 1, 1440);
        alamatPublik = AlamatWeb.periksa("alamatPublik", wajib("alamatPublik", alamatPublik)).replaceAll("/+$", "");
        caTepercaya = wajib("caTepercaya", caTepercaya).strip();
        capWaktu = AlamatWeb.periksa("capWaktu", wajib("capWaktu", capWaktu));
        if (bsre == null) {
            throw salah("bsre", "null");
        }
        if (penyedia.equals(BSRE) && !bsre.ada()) {
            throw salah("bsre.alamat", "");
        }
    }

    private static String wajib(String tempat, String nilai) {
        if (nilai == null) {
            throw salah(tempat, "null");
        }
        return nilai;
    }

    private static void antara(String tempat, int nilai, int dari, int sampai) {
        if (nilai < dari || nilai > sampai) {
            throw salah(tempat, Integer.toString(nilai));
        }
    }

    private static PengaturanTidakSahException salah(String tempat, String nilai) {
        return new PengaturanTidakSahException("pengaturan.nilai", tempat, "\"" + nilai + "\"");
    }
}
