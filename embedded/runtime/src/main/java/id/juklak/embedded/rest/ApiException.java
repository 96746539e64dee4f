package id.juklak.embedded.rest;

/** A request that cannot be answered, with ACS's key and status. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    public ApiException(int status, String key, String message) {
        super(message);
        this.status = status;
        this.key = key;
    }

    public static ApiException invalid(String what) {
        return new ApiException(400, "framework.exception.InvalidArgument", what);
    }

    public static ApiException notFound(String id) {
        return new ApiException(404, "framework.exception.EntityNotFound", "The entity with id: " + id + " was not found");
    }

    public static ApiException denied() {
        return new ApiException(403, "framework.exception.PermissionDenied", "Permission was denied");
    }

    public static ApiException conflict(String what) {
        return new ApiException(409, "framework.exception.ConstraintViolated", what);
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
