package id.juklak.berkas;

import org.alfresco.repo.security.permissions.AccessDeniedException;

import id.juklak.text.RefusalException;

/** What a guard answers: ACS's own API answers a refusal of its own kind with 403 and the sentence, any that it doesn't know with 500. */
final class Denial {

    private Denial() {}

    /** @param code the end of the sentence's key under {@code juklak.galat} */
    static AccessDeniedException of(String code, Object... arguments) {
        RefusalException refusal = new RefusalException(code, 403, arguments);
        return new AccessDeniedException(refusal.getMessage(), refusal);
    }
}
