package id.juklak.signing;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The keys of the public page: 99 random bits in letters and digits that are read and typed without doubt. */
public class KodeVerifikasi {

    private static final String HURUF = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int PANJANG = 20;
    private static final Pattern BENTUK = Pattern.compile("[0-9a-z]{20}");

    private final SecureRandom acak = new SecureRandom();

    public String baru() {
        StringBuilder kode = new StringBuilder(PANJANG);
        for (int ke = 0; ke < PANJANG; ke++) {
            kode.append(HURUF.charAt(acak.nextInt(HURUF.length())));
        }
        return kode.toString();
    }

    /** Whether a text can be one at all. */
    public static boolean mungkin(String kode) {
        return BENTUK.matcher(kode).matches();
    }
}
