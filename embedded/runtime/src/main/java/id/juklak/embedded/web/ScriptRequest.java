package id.juklak.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** A servlet's request as a web script sees it. */
final class ScriptRequest implements WebScriptRequest {

    private final HttpServletRequest request;
    private final Match match;

    ScriptRequest(HttpServletRequest request, Match match) {
        this.request = request;
        this.match = match;
    }

    @Override
    public Match getServiceMatch() {
        return match;
    }

    @Override
    public String[] getParameterNames() {
        return request.getParameterMap().keySet().toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        return request.getParameter(name);
    }

    @Override
    public String getHeader(String name) {
        return request.getHeader(name);
    }

    @Override
    public String getContentType() {
        return request.getContentType();
    }

    @Override
    public Content getContent() {
        return new Body();
    }

    private final class Body implements Content {

        @Override
        public InputStream getInputStream() {
            try {
                return request.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
