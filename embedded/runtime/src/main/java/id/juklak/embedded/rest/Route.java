package id.juklak.embedded.rest;

import id.juklak.embedded.web.UrlTemplate;

/**
 * A method and path of the API, and what answers it.
 *
 * @param open whether anyone may call, without signing in
 */
public record Route(String method, UrlTemplate template, boolean open, Handler handler) {

    /** Answers a call, inside a transaction. */
    @FunctionalInterface
    public interface Handler {
        Reply answer(Call call);
    }

    /** @param path below {@code /alfresco/api/-default-/public} */
    public static Route of(String method, String path, Handler handler) {
        return new Route(method, new UrlTemplate(path), false, handler);
    }

    public static Route open(String method, String path, Handler handler) {
        return new Route(method, new UrlTemplate(path), true, handler);
    }
}
