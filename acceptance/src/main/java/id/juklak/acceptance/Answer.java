package id.juklak.acceptance;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the server answered.
 *
 * @param status HTTP status code
 * @param json the body as JSON; a missing node where the body is empty or no JSON
 * @param bytes the body as it came
 * @param headers the headers
 */
public record Answer(int status, JsonNode json, byte[] bytes, HttpHeaders headers) {

    /** A header's value; empty where it is absent. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The sentence that tells a person what went wrong; empty where nothing did. */
    public String sentence() {
        return json.path("error").path("briefSummary").asText("");
    }

    /** The code of the error, such as {@code juklak.dokumen.kurang}; empty where nothing went wrong. */
    public String errorKey() {
        return json.path("error").path("errorKey").asText("");
    }

    /**
     * This answer, if it has the status that the caller counts on.
     *
     * @throws UnexpectedAnswer if it has another
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new UnexpectedAnswer(expected, this);
        }
        return this;
    }

    /** The entries of a list, taken out of Alfresco's envelope. */
    public List<JsonNode> entries() {
        return StreamSupport.stream(json.path("list").path("entries").spliterator(), false).map(entry -> entry.path("entry")).toList();
    }
}
