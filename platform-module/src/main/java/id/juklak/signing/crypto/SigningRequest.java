package id.juklak.signing.crypto;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One document to be signed by one person.
 *
 * @param content the content as it is; never written to
 * @param result where the signed content, or the detached signature, goes
 * @param pdf whether the content is a PDF: its signature goes into it, that of everything else beside it
 * @param ourSignatureCount how many signatures in the PDF are known to be ours; with others in it, it is not signed
 * @param signer of the signer
 * @param jabatan the office in which he or she signs, in words
 * @param nik number by which the national signature service knows the person, or null
 * @param at time of the signature
 * @param passphrase passphrase; whoever made the request wipes it
 * @param p12 the official's PKCS#12, or null where the key lies elsewhere
 * @param signatureBlock what is seen on the page, or null for an invisible signature
 */
public record SigningRequest(Path content, Path result, boolean pdf, int ourSignatureCount, String signer, String jabatan, String nik,
        Instant at,
        char[] passphrase, byte[] p12, SignatureBlock signatureBlock) {

    /** Neither the passphrase nor the key is part of any log. */
    @Override
    public String toString() {
        return "SigningRequest[" + content + ", " + signer + "]";
    }
}
