package id.juklak.signing;

import java.util.Date;
import java.util.List;

/**
 * What an examination of a document found.
 *
 * @param valid whether it is signed, and all its signatures hold for the content as it is
 * @param sha256 of the whole content, in hexadecimal
 * @param findings what the reader has to know besides, whole sentences in the user's language
 */
public record VerificationResult(boolean valid, String sha256, List<Signature> signatures, List<String> findings) {

    public VerificationResult {
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
    }

    /**
     * One signature.
     *
     * @param signer full name
     * @param jabatan id of the office; null where only the certificate is known
     * @param at when it was made, as far as that is known
     * @param reason why it doesn't hold, a whole sentence in the user's language; null where it does
     * @param certificate subject and serial number; null without one
     * @param timeStamp time by a time-stamp authority, null without one
     * @param coversWhole whether it covers the content to its end; an earlier of several signatures doesn't
     */
    public record Signature(String signer, String jabatan, Date at, boolean valid, String reason, String certificate, Date timeStamp,
            boolean coversWhole) {}
}
