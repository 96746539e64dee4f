package id.juklak.signing;

import java.util.Date;

import id.juklak.files.TempFile;
import id.juklak.signing.crypto.SigningResult;

/**
 * What one request has made so far. It outlives the tries of the request's transaction: a document gets the code that was signed with it,
 * and a signature is not asked for twice of the same bytes. Closed, the signed content is gone.
 */
final class SigningMemory implements AutoCloseable {

    private String code;
    private MadeSignature madeSignature;

    /**
     * What was signed.
     *
     * @param madeFor what it was made for
     * @param content the signed content, or the detached signature
     */
    record MadeSignature(String madeFor, TempFile content, Date at, SigningResult result) {}

    /** The verification code that was given to a document in an earlier try, or null. */
    String code() {
        return code;
    }

    void rememberCode(String documentCode) {
        this.code = documentCode;
    }

    /** What was made for the same bytes, number and code before, or null. */
    MadeSignature findMadeFor(String madeFor) {
        return madeSignature != null && madeSignature.madeFor().equals(madeFor) ? madeSignature : null;
    }

    void remember(MadeSignature newSignature) {
        close();
        madeSignature = newSignature;
    }

    @Override
    public void close() {
        if (madeSignature != null) {
            madeSignature.content().close();
            madeSignature = null;
        }
    }
}
