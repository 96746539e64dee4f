package id.juklak.embedded.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.extensions.surf.util.I18NUtil;

/** The language of a request. */
public final class Languages {

    private Languages() {}

    /** The first that the client names, as ACS takes it; the server's own without one. */
    public static Locale of(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return Locale.getDefault();
        }
        return I18NUtil.parseLocale(header.split("[,;]")[0].strip());
    }
}
