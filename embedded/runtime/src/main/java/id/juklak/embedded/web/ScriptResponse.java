package id.juklak.embedded.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.extensions.webscripts.WebScriptResponse;

/** A web script's answer, held back until its transaction has ended: a transaction that is tried again starts with an empty one. */
final class ScriptResponse implements WebScriptResponse {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Writer writer = new OutputStreamWriter(body, StandardCharsets.UTF_8);
    private int status = HttpServletResponse.SC_OK;
    private String contentType;

    @Override
    public void setStatus(int newStatus) {
        status = newStatus;
    }

    @Override
    public void setHeader(String name, String value) {
        headers.put(name, value);
    }

    @Override
    public void setContentType(String newContentType) {
        contentType = newContentType;
    }

    @Override
    public OutputStream getOutputStream() {
        return body;
    }

    @Override
    public void reset() {
        headers.clear();
        body.reset();
        status = HttpServletResponse.SC_OK;
        contentType = null;
    }

    void send(HttpServletResponse response) throws IOException {
        writer.flush();
        response.setStatus(status);
        headers.forEach(response::setHeader);
        if (contentType != null) {
            response.setContentType(contentType);
        }
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }
}
