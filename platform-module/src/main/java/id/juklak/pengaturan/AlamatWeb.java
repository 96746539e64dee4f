package id.juklak.pengaturan;

import java.net.URI;
import java.net.URISyntaxException;

/** A setting that is a web address, or empty. */
public final class AlamatWeb {

    private AlamatWeb() {}

    /**
     * @param tempat where the setting stands in its file
     * @return the address without blanks around it
     * @throws PengaturanTidakSahException for anything but an http or https address or nothing
     */
    public static String periksa(String tempat, String nilai) {
        String alamat = nilai.strip();
        try {
            URI uri = new URI(alamat);
            boolean bisa = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
            if (alamat.isEmpty() || bisa) {
                return alamat;
            }
        } catch (URISyntaxException salah) {
            // Told below.
        }
        throw new PengaturanTidakSahException("pengaturan.nilai", tempat, "\"" + alamat + "\"");
    }
}
