package id.juklak.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.webscripts.WebScriptRequest;

import id.juklak.model.Paging;
import id.juklak.text.RefusalException;

/** One request, with the checks that every script needs. Anything that a client can get wrong is refused with 400 or 404. */
public class RequestReader {

    /** What a form of the SOP can hold at most, written in the longest way that JSON has. */
    private static final int MAX_JSON_BYTES = 1 << 20;
    private static final int MAX_PARAMETER_LENGTH = 1000;
    private static final Pattern NODE_ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final Pattern TASK_ID = Pattern.compile("(activiti\\$)?([0-9]{1,19})");
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
    /** Parameters of the platform: authentication, format, cache busting. */
    private static final Set<String> PLATFORM = Set.of("alf_ticket", "ticket", "guest", "format", "noCache", "_");

    private final WebScriptRequest request;

    RequestReader(WebScriptRequest request) {
        this.request = request;
    }

    /** The node in the path; 404 for a text that can be no node id. */
    public NodeRef node() {
        return nodeOf(pathPart("id"));
    }

    /** The node of an id; 404 for a text that can be none. */
    public static NodeRef nodeOf(String id) {
        if (!NODE_ID.matcher(id).matches()) {
            throw new RefusalException("web.tidakAda", 404);
        }
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    /** The task id in the path, as the engine counts it; 404 for a text that can be none. */
    public String taskId() {
        var matcher = TASK_ID.matcher(pathPart("idTugas"));
        if (!matcher.matches()) {
            throw new RefusalException("web.tidakAda", 404);
        }
        return matcher.group(2);
    }

    /** The name in the path. */
    public String nameInPath() {
        return pathPart("nama");
    }

    /** A verification code in the path: read from paper, so in capitals too. */
    public String verificationCode() {
        return pathPart("kode").strip().toLowerCase(Locale.ROOT);
    }

    /** A part of the path; empty where the path has none of this name. */
    public String pathPart(String name) {
        Map<String, String> pathVariables = request.getServiceMatch().getTemplateVars();
        String value = pathVariables.get(name);
        return value == null ? "" : value;
    }

    /** Refuses an address that can name nothing. */
    void checkPath(List<String> variables) {
        if (variables.contains("id")) {
            node();
        }
        if (variables.contains("idTugas")) {
            taskId();
        }
    }

    /** Refuses a query parameter that the script doesn't know: a mistyped filter would otherwise give the whole list. */
    void refuseUnknownParameters(Set<String> knownNames) {
        for (String parameterName : request.getParameterNames()) {
            if (!knownNames.contains(parameterName) && !PLATFORM.contains(parameterName)) {
                throw new RefusalException("web.parameter", 400, parameterName);
            }
        }
    }

    /** A query parameter, or null where it is absent or blank. */
    String text(String name) {
        String value = request.getParameter(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        return TextLimits.check(name, value, MAX_PARAMETER_LENGTH);
    }

    /**
     * Refuses a value that is none of those that are known; null is none, and passes.
     *
     * @param name of the query parameter
     */
    public static String choice(String name, String value, Collection<String> allowedValues) {
        if (value != null && !allowedValues.contains(value)) {
            throw new RefusalException("web.nilai", 400, name, value);
        }
        return value;
    }

    /** A query parameter that is a whole number from 0, or null where it is absent or blank. */
    Integer integer(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        if (!INTEGER.matcher(value).matches()) {
            throw new RefusalException("web.nilai", 400, name, value);
        }
        return Integer.valueOf(value);
    }

    Paging paging() {
        Integer skipCount = integer("skipCount");
        Integer maxItems = integer("maxItems");
        if (maxItems != null && maxItems == 0) {
            throw new RefusalException("web.nilai", 400, "maxItems", "0");
        }
        return new Paging(skipCount == null ? 0 : skipCount,
                maxItems == null ? Paging.DEFAULT_MAX_ITEMS : Math.min(maxItems, Paging.MAX_ITEMS_LIMIT));
    }

    /** The whole body of a JSON request; 413 beyond what a form can hold. */
    byte[] json() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream input = openBody()) {
            byte[] buffer = new byte[8192];
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                body.write(buffer, 0, count);
                if (body.size() > MAX_JSON_BYTES) {
                    throw new RefusalException("web.terlaluBesar", 413, Integer.toString(MAX_JSON_BYTES >> 10));
                }
            }
        }
        return body.toByteArray();
    }

    InputStream openBody() {
        return request.getContent().getInputStream();
    }

    String contentType() {
        return request.getContentType();
    }
}
