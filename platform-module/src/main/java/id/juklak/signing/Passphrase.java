package id.juklak.signing;

import java.util.Arrays;

/** The secret of a signer's key, for as long as one request needs it. Closed, it is wiped out of memory. */
final class Passphrase implements AutoCloseable {

    private final char[] characters;

    Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** The characters themselves, not a copy: there shall be no second one to forget. */
    char[] characters() {
        return characters;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
