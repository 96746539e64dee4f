package id.juklak.embedded.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.apache.tomcat.util.http.fileupload.FileUploadException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One request to the public REST API. What it carries can be read again, for a transaction may be tried again. */
public final class Call implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int PAGE = 100;
    /** What a JSON body holds at most, in bytes: more than any client of this product sends. */
    private static final int LARGEST_JSON = 4 << 20;

    private final HttpServletRequest request;
    private final Map<String, String> variables;
    private final byte[] receivedBytes;
    private JsonNode body;
    private Path received;

    /** @param received the body where it has been received already; null where it is still to be read */
    Call(HttpServletRequest request, Map<String, String> variables, byte[] received) {
        this.request = request;
        this.variables = variables;
        this.receivedBytes = received;
    }

    /** A variable of the path. */
    public String path(String name) {
        return variables.get(name);
    }

    /** A query parameter; null without one. */
    public String query(String name) {
        return request.getParameter(name);
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(query(name));
    }

    /** The values of a query parameter that are separated by commas. */
    public Set<String> names(String name) {
        String value = query(name);
        return value == null
                ? Set.of()
                : Arrays.stream(value.split(",")).map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.toSet());
    }

    public int skipCount() {
        return number("skipCount", 0, 0);
    }

    public int maxItems() {
        return number("maxItems", PAGE, 1);
    }

    private int number(String name, int absent, int least) {
        String text = query(name);
        if (text == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw ApiException.invalid("Invalid paging parameter " + name + ":" + text);
        }
        throw ApiException.invalid("Only positive values supported for " + name);
    }

    /** The JSON body. @throws ApiException 400 when it is none */
    public JsonNode json() {
        if (body == null) {
            try {
                body = JSON.readTree(jsonBytes());
            } catch (JsonProcessingException e) {
                throw ApiException.invalid("Could not read content from HTTP request body: " + e.getOriginalMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (body == null || body.isMissingNode()) {
                throw ApiException.invalid("A body is expected");
            }
        }
        return body;
    }

    /** @throws ApiException 413 when there are more than a body may hold, before they are kept */
    private byte[] jsonBytes() throws IOException {
        if (receivedBytes != null) {
            return receivedBytes;
        }
        byte[] read = request.getContentLengthLong() > LARGEST_JSON ? null : request.getInputStream().readNBytes(LARGEST_JSON + 1);
        if (read == null || read.length > LARGEST_JSON) {
            throw new ApiException(413, "framework.exception.ApiDefault", "The body is larger than " + LARGEST_JSON + " bytes");
        }
        return read;
    }

    /** The JSON body, which is an object. @throws ApiException 400 when it is not */
    public JsonNode object() {
        if (!json().isObject()) {
            throw ApiException.invalid("Could not read content from HTTP request body: an object is expected");
        }
        return body;
    }

    public boolean hasBody() {
        return request.getContentLengthLong() > 0;
    }

    public String contentType() {
        return request.getContentType();
    }

    public boolean isMultipart() {
        return contentType() != null && contentType().startsWith("multipart/");
    }

    /** The body from its beginning, whenever it is asked for: what came over the network once is kept in a file until the call is over. */
    public InputStream stream() {
        try {
            if (received == null) {
                Path file = Files.createTempFile("juklak", ".body");
                try {
                    Files.copy(request.getInputStream(), file, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    Files.deleteIfExists(file);
                    throw e;
                }
                received = file;
            }
            return Files.newInputStream(received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of what was kept. */
    @Override
    public void close() {
        try {
            if (received != null) {
                Files.deleteIfExists(received);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ticket that the client signed in with; null where it used a password. */
    public String ticket() {
        String parameter = query("alf_ticket");
        String header = request.getHeader("Authorization");
        if (parameter != null || header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return parameter;
        }
        String shown = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
        int ticket = shown.indexOf("TICKET_");
        return ticket < 0 ? null : shown.substring(ticket);
    }

    /** The parts of a form. */
    public Collection<Part> parts() {
        try {
            return request.getParts();
        } catch (IOException e) {
            // Tomcat says so also of a form that names no boundary.
            if (e.getCause() instanceof FileUploadException) {
                throw ApiException.invalid("The form cannot be read: " + e.getMessage());
            }
            throw new UncheckedIOException(e);
        } catch (ServletException | IllegalStateException e) {
            throw ApiException.invalid("The form cannot be read: " + e.getMessage());
        }
    }

    /** Part of a list, as the paging parameters ask for it. */
    public <T> Reply.Page<T> page(List<T> all) {
        int from = Math.min(skipCount(), all.size());
        int to = (int) Math.min((long) from + maxItems(), all.size());
        return new Reply.Page<>(all.subList(from, to), all.size(), skipCount(), maxItems());
    }
}
