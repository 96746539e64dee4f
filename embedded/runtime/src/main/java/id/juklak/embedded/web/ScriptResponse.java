package id.juklak.embedded.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.commons.io.output.DeferredFileOutputStream;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A web script's answer, held back until its transaction has ended: a transaction that is tried again starts with an empty one. */
final class ScriptResponse implements WebScriptResponse, AutoCloseable {

    private final Map<String, String> headers = new LinkedHashMap<>();
    /** An answer beyond this size waits in a file: a document of 300 MB must not wait in memory. */
    private static final int IN_MEMORY = 1 << 20;

    private DeferredFileOutputStream body = newBody();
    private Writer writer = new OutputStreamWriter(body, StandardCharsets.UTF_8);
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
        close();
        body = newBody();
        writer = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        status = HttpServletResponse.SC_OK;
        contentType = null;
    }

    void send(HttpServletResponse response) throws IOException {
        writer.flush();
        body.close();
        response.setStatus(status);
        headers.forEach(response::setHeader);
        if (contentType != null) {
            response.setContentType(contentType);
        }
        response.setContentLengthLong(body.getByteCount());
        body.writeTo(response.getOutputStream());
    }

    private static DeferredFileOutputStream newBody() {
        return DeferredFileOutputStream.builder().setThreshold(IN_MEMORY).setPrefix("juklak").setSuffix(".answer").get();
    }

    /** Lets go of what was kept. */
    @Override
    public void close() {
        try {
            body.close();
            if (body.getFile() != null) {
                Files.deleteIfExists(body.getFile().toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
