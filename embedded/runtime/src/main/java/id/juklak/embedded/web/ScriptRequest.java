package id.juklak.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
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
    public String getServerPath() {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }

    @Override
    public String getContextPath() {
        return "/alfresco";
    }

    @Override
    public String getServiceContextPath() {
        return request.getServletPath();
    }

    @Override
    public String getServicePath() {
        return request.getServletPath() + match.getPath();
    }

    @Override
    public String getURL() {
        return getServicePath() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    @Override
    public String getPathInfo() {
        return match.getPath();
    }

    @Override
    public String getQueryString() {
        return request.getQueryString();
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
    public String[] getParameterValues(String name) {
        return request.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(request.getHeaderNames()).toArray(String[]::new);
    }

    @Override
    public String getHeader(String name) {
        return request.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        return Collections.list(request.getHeaders(name)).toArray(String[]::new);
    }

    @Override
    public String getExtensionPath() {
        return "";
    }

    @Override
    public String getContentType() {
        return request.getContentType();
    }

    @Override
    public Content getContent() {
        return new Body();
    }

    @Override
    public String getFormat() {
        String format = request.getParameter("format");
        return format == null || format.isEmpty() ? match.getWebScript().getDescription().getDefaultFormat() : format;
    }

    @Override
    public String getAgent() {
        return request.getHeader("User-Agent");
    }

    @Override
    public Runtime getRuntime() {
        return () -> "Servlet";
    }

    private final class Body implements Content {

        @Override
        public String getContent() throws IOException {
            return new String(getInputStream().readAllBytes(), charset());
        }

        private Charset charset() {
            return request.getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(request.getCharacterEncoding());
        }

        @Override
        public String getMimetype() {
            return request.getContentType();
        }

        @Override
        public String getEncoding() {
            return request.getCharacterEncoding();
        }

        @Override
        public long getSize() {
            return request.getContentLengthLong();
        }

        @Override
        public InputStream getInputStream() {
            try {
                return request.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getInputStream(), charset());
        }
    }
}
