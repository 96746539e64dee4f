package id.juklak.signing;

/** How one request signs: what the user chose, and what lives as long as the request. Closed, all of that is forgotten. */
public final class SigningMethod implements AutoCloseable {

    private final String provider;
    private final Passphrase passphrase;
    private final SigningMemory memory = new SigningMemory();

    /**
     * @param provider id of the provider, null for the office's
     * @param passphrase of the signer's key, null without one
     */
    public SigningMethod(String provider, char[] passphrase) {
        this.provider = provider;
        this.passphrase = passphrase == null ? null : new Passphrase(passphrase);
    }

    String provider() {
        return provider;
    }

    boolean hasPassphrase() {
        return passphrase != null;
    }

    /** Null without one. */
    Passphrase passphrase() {
        return passphrase;
    }

    SigningMemory memory() {
        return memory;
    }

    @Override
    public void close() {
        if (passphrase != null) {
            passphrase.close();
        }
        memory.close();
    }
}
