package id.juklak.signing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.settings.InvalidSettingException;
import id.juklak.settings.WebAddress;

/**
 * The office's settings for signing ({@code penandatanganan.json}).
 *
 * @param provider who signs where the request doesn't say: {@code sertifikat} or {@code bsre}
 * @param withoutCertificateAllowed whether a signature may also be an act without a certificate, recorded here and nowhere else
 * @param maxWrongPassphrases how many wrong passphrases lock a key
 * @param lockedMinutes for how long
 * @param publicAddress where the public reaches the repository, with its context and no slash at the end; empty for what ACS says of itself
 * @param timeStampAddress URL of the time-stamp authority (RFC 3161), empty for none
 * @param trustedAuthoritiesFile name of the file beside the settings that holds the trusted issuers' certificates (PEM)
 */
public record SigningSettings(@JsonProperty("keterangan") String description, @JsonProperty("penyedia") String provider,
        @JsonProperty("tanpaSertifikat") boolean withoutCertificateAllowed, @JsonProperty("frasaSandiSalahMaks") int maxWrongPassphrases,
        @JsonProperty("terkunciMenit") int lockedMinutes,
        @JsonProperty("alamatPublik") String publicAddress,
        @JsonProperty("caTepercaya") String trustedAuthoritiesFile, @JsonProperty("capWaktu") String timeStampAddress, Bsre bsre) {

    public static final String CERTIFICATE = "sertifikat";
    public static final String BSRE = "bsre";
    public static final String WITHOUT_CERTIFICATE = "tanpaSertifikat";

    /**
     * The eSign service of BSrE.
     *
     * @param address its URL, empty where the office doesn't use it
     * @param user of the service; the secret is no setting but a property of the server
     * @param seconds how long it may take to answer
     */
    public record Bsre(@JsonProperty("alamat") String address, @JsonProperty("pengguna") String user, @JsonProperty("detik") int seconds) {

        public Bsre {
            address = WebAddress.check("bsre.alamat", requireValue("bsre.alamat", address));
            user = requireValue("bsre.pengguna", user).strip();
            requireBetween("bsre.detik", seconds, 1, 120);
        }

        public boolean hasAddress() {
            return !address.isEmpty();
        }
    }

    public SigningSettings {
        if (!List.of(CERTIFICATE, BSRE).contains(requireValue("penyedia", provider))) {
            throw invalidValue("penyedia", provider);
        }
        requireBetween("frasaSandiSalahMaks", maxWrongPassphrases, 1, 10);
        requireBetween("terkunciMenit", lockedMinutes, 1, 1440);
        publicAddress = WebAddress.check("alamatPublik", requireValue("alamatPublik", publicAddress)).replaceAll("/+$", "");
        trustedAuthoritiesFile = requireValue("caTepercaya", trustedAuthoritiesFile).strip();
        timeStampAddress = WebAddress.check("capWaktu", requireValue("capWaktu", timeStampAddress));
        if (bsre == null) {
            throw invalidValue("bsre", "null");
        }
        if (provider.equals(BSRE) && !bsre.hasAddress()) {
            throw invalidValue("bsre.alamat", "");
        }
    }

    private static String requireValue(String place, String value) {
        if (value == null) {
            throw invalidValue(place, "null");
        }
        return value;
    }

    private static void requireBetween(String place, int value, int min, int max) {
        if (value < min || value > max) {
            throw invalidValue(place, Integer.toString(value));
        }
    }

    private static InvalidSettingException invalidValue(String place, String value) {
        return new InvalidSettingException("pengaturan.nilai", place, "\"" + value + "\"");
    }
}
