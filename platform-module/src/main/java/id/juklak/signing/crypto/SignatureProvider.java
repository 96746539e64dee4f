package id.juklak.signing.crypto;

import id.juklak.text.RefusalException;

/** A way to sign. It writes the result and nothing else; when it throws, nothing has been signed that anybody keeps. */
public interface SignatureProvider {

    /** Its name in the settings and on the document. */
    String id();

    /** Whether it needs the official's PKCS#12 from the repository. */
    boolean needsKey();

    /**
     * @throws RefusalException {@code kunci.*} or {@code pdf.*} where the person can mend it, 502 to 504 where a service of others is at
     * fault
     */
    SigningResult sign(SigningRequest request);
}
