package id.juklak.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;

import id.juklak.signing.crypto.SigningResult;

/**
 * How one request signs. It outlives the tries of the request's transaction, and remembers what was made for a document as it was: a
 * signature is not asked for twice of the same bytes. Closed, it has forgotten the passphrase.
 */
public final class SigningMethod implements AutoCloseable {

    private final String provider;
    private final char[] passphrase;
    private String code;
    private MadeSignature madeSignature;

    /**
     * What was signed.
     *
     * @param madeFor what it was made for
     * @param content the signed content, or the detached signature
     */
    record MadeSignature(String madeFor, Path content, Date at, SigningResult result) {}

    /**
     * @param provider id of the provider, null for the office's
     * @param passphrase of the signer's key, null without one
     */
    public SigningMethod(String provider, char[] passphrase) {
        this.provider = provider;
        this.passphrase = passphrase;
    }

    String provider() {
        return provider;
    }

    char[] passphrase() {
        return passphrase;
    }

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
        forget();
        madeSignature = newSignature;
    }

    private void forget() {
        if (madeSignature != null) {
            try {
                Files.deleteIfExists(madeSignature.content());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            madeSignature = null;
        }
    }

    @Override
    public void close() {
        if (passphrase != null) {
            Arrays.fill(passphrase, '\0');
        }
        forget();
    }
}
