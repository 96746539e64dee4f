package id.juklak.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;

import id.juklak.signing.kripto.HasilTandaTangan;

/**
 * How one request signs. It outlives the tries of the request's transaction, and remembers what was made for a document as it was: a
 * signature is not asked for twice of the same bytes. Closed, it has forgotten the passphrase.
 */
public final class CaraTandaTangan implements AutoCloseable {

    private final String penyedia;
    private final char[] frasaSandi;
    private String kode;
    private Jadi jadi;

    /**
     * What was signed.
     *
     * @param untuk what it was made for
     * @param isi the signed content, or the detached signature
     */
    record Jadi(String untuk, Path isi, Date pada, HasilTandaTangan hasil) {}

    /**
     * @param penyedia id of the provider, null for the office's
     * @param frasaSandi of the signer's key, null without one
     */
    public CaraTandaTangan(String penyedia, char[] frasaSandi) {
        this.penyedia = penyedia;
        this.frasaSandi = frasaSandi;
    }

    String penyedia() {
        return penyedia;
    }

    char[] frasaSandi() {
        return frasaSandi;
    }

    /** The verification code that was given to a document in an earlier try, or null. */
    String kode() {
        return kode;
    }

    void ingat(String kodeDokumen) {
        this.kode = kodeDokumen;
    }

    /** What was made for the same bytes, number and code before, or null. */
    Jadi untuk(String apa) {
        return jadi != null && jadi.untuk().equals(apa) ? jadi : null;
    }

    void ingat(Jadi baru) {
        lupakan();
        jadi = baru;
    }

    private void lupakan() {
        if (jadi != null) {
            try {
                Files.deleteIfExists(jadi.isi());
            } catch (IOException salah) {
                throw new UncheckedIOException(salah);
            }
            jadi = null;
        }
    }

    @Override
    public void close() {
        if (frasaSandi != null) {
            Arrays.fill(frasaSandi, '\0');
        }
        lupakan();
    }
}
