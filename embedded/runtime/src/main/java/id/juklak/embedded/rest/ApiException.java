package id.juklak.embedded.rest;

import org.alfresco.error.AlfrescoRuntimeException;

/**
 * A request that cannot be answered, with ACS's key and status. Where ACS has no key for what is wrong, the sentence is the key, as there.
 */
public final class ApiException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    public ApiException(int status, String key, String message) {
        super(message);
        this.status = status;
        this.key = key;
    }

    public static ApiException invalid(String what) {
        return new ApiException(400, what, what);
    }

    public static ApiException notFound(String id) {
        return new ApiException(404, "framework.exception.EntityNotFound", "The entity with id: " + id + " was not found");
    }

    public static ApiException denied() {
        return new ApiException(403, "framework.exception.PermissionDenied", "Permission was denied");
    }

    /** Not allowed, and why. */
    public static ApiException denied(String what) {
        return new ApiException(403, what, what);
    }

    public static ApiException conflict(String what) {
        return new ApiException(409, what, what);
    }

    public static ApiException notAllowed(String what) {
        return new ApiException(405, "framework.exception.UnsupportedResourceOperation", what);
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }
}
