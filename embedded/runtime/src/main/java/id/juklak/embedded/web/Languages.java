package id.juklak.embedded.web;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.extensions.surf.util.I18NUtil;

/** The language of a request. */
public final class Languages {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*");

    private Languages() {}

    /** The first that the client names, as ACS takes it; the server's own without one. */
    public static Locale of(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        String first = header == null ? "" : header.split("[,;]", 2)[0].strip();
        // A header may hold anything; what names no language is none.
        return LANGUAGE.matcher(first).matches() ? I18NUtil.parseLocale(first) : Locale.getDefault();
    }
}
