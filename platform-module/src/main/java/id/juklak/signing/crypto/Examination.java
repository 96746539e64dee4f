package id.juklak.signing.crypto;

import java.time.Instant;
import java.util.List;

/**
 * What the verification of a file found.
 *
 * @param signatures its signatures, in the order of their making
 * @param findings what is wrong with the file as a whole; codes below {@code juklak.temuan}
 */
public record Examination(List<ExaminedSignature> signatures, List<String> findings) {

    public Examination {
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
    }

    /** Whether there is a signature, all are valid, and nothing was changed behind them. */
    public boolean isValid() {
        return findings.isEmpty() && !signatures.isEmpty() && signatures.stream().allMatch(ExaminedSignature::isValid);
    }

    /**
     * One signature.
     *
     * @param signer of the signer, as the certificate says
     * @param jabatan office, as the PDF says, or null
     * @param at its time: that of the time-stamp authority where there is one, otherwise the signer's own clock
     * @param timeStamped whether a time-stamp authority vouches for the time
     * @param certificate subject and serial number
     * @param coversWhole whether it covers the whole file
     * @param findings what is wrong with it; codes below {@code juklak.temuan}
     * @param address where the signer's office says it can be verified, or null
     */
    public record ExaminedSignature(String signer, String jabatan, Instant at, boolean timeStamped, String certificate, boolean coversWhole,
            List<String> findings,
            String address) {

        public ExaminedSignature {
            findings = List.copyOf(findings);
        }

        public boolean isValid() {
            return findings.isEmpty();
        }
    }
}
