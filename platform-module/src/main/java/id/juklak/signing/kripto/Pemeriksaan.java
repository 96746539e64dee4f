package id.juklak.signing.kripto;

import java.time.Instant;
import java.util.List;

/**
 * What the verification of a file found.
 *
 * @param tanda its signatures, in the order of their making
 * @param temuan what is wrong with the file as a whole; codes below {@code juklak.temuan}
 */
public record Pemeriksaan(List<SatuTanda> tanda, List<String> temuan) {

    public Pemeriksaan {
        tanda = List.copyOf(tanda);
        temuan = List.copyOf(temuan);
    }

    /** Whether there is a signature, all are valid, and nothing was changed behind them. */
    public boolean sah() {
        return temuan.isEmpty() && !tanda.isEmpty() && tanda.stream().allMatch(SatuTanda::sah);
    }

    /**
     * One signature.
     *
     * @param nama of the signer, as the certificate says
     * @param jabatan office, as the PDF says, or null
     * @param pada its time: that of the time-stamp authority where there is one, otherwise the signer's own clock
     * @param capWaktu whether a time-stamp authority vouches for the time
     * @param sertifikat subject and serial number
     * @param mencakupSeluruhnya whether it covers the whole file
     * @param temuan what is wrong with it; codes below {@code juklak.temuan}
     * @param alamat where the signer's office says it can be verified, or null
     */
    public record SatuTanda(String nama, String jabatan, Instant pada, boolean capWaktu, String sertifikat, boolean mencakupSeluruhnya,
            List<String> temuan,
            String alamat) {

        public SatuTanda {
            temuan = List.copyOf(temuan);
        }

        public boolean sah() {
            return temuan.isEmpty();
        }
    }
}
