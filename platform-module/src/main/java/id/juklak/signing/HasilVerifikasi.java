package id.juklak.signing;

import java.util.Date;
import java.util.List;

/**
 * What an examination of a document found.
 *
 * @param sah whether it is signed, and all its signatures hold for the content as it is
 * @param sha256 of the whole content, in hexadecimal
 * @param temuan what the reader has to know besides, whole sentences in the user's language
 */
public record HasilVerifikasi(boolean sah, String sha256, List<Satu> tandaTangan, List<String> temuan) {

    public HasilVerifikasi {
        tandaTangan = List.copyOf(tandaTangan);
        temuan = List.copyOf(temuan);
    }

    /**
     * One signature.
     *
     * @param penandatangan full name
     * @param jabatan id of the office; null where only the certificate is known
     * @param pada when it was made, as far as that is known
     * @param alasan why it doesn't hold, a whole sentence in the user's language; null where it does
     * @param sertifikat subject and serial number; null without one
     * @param capWaktu time by a time-stamp authority, null without one
     * @param mencakupSeluruhnya whether it covers the content to its end; an earlier of several signatures doesn't
     */
    public record Satu(String penandatangan, String jabatan, Date pada, boolean sah, String alasan, String sertifikat, Date capWaktu,
            boolean mencakupSeluruhnya) {}
}
