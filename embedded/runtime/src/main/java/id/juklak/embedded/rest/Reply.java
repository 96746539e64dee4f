package id.juklak.embedded.rest;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer, made inside the transaction and sent after it. */
public interface Reply {

    /** ACS's form of dates. */
    DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
    ObjectMapper JSON = new ObjectMapper();

    void send(HttpServletResponse response) throws IOException;

    /** The same with no other fields in its entries, as the query parameter {@code fields} asks; what is no JSON stays as it is. */
    default Reply limitedTo(Set<String> fields) {
        return this;
    }

    /** An answer in JSON. */
    record Json(int status, JsonNode body) implements Reply {

        @Override
        public void send(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-cache");
            JSON.writeValue(response.getOutputStream(), body);
        }

        @Override
        public Reply limitedTo(Set<String> fields) {
            JsonNode limited = body.deepCopy();
            limited.findValues("entry").forEach(entry -> {
                if (entry instanceof ObjectNode object) {
                    object.retain(fields);
                }
            });
            return new Json(status, limited);
        }
    }

    /**
     * A part of a list.
     *
     * @param total how many there are in all
     */
    record Page<T>(List<T> items, long total, int skip, int most) {}

    static String date(Date date) {
        return date == null ? null : DATE.format(date.toInstant().atOffset(ZoneOffset.UTC));
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static Reply json(int status, JsonNode body) {
        return new Json(status, body);
    }

    /** One thing in ACS's envelope. */
    static Reply entry(int status, JsonNode entry) {
        ObjectNode body = object();
        body.set("entry", entry);
        return json(status, body);
    }

    static Reply entry(JsonNode entry) {
        return entry(200, entry);
    }

    static Reply none() {
        return response -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    static <T> Reply list(Page<T> page, Function<T, JsonNode> entry) {
        ObjectNode body = object();
        body.set("list", listOf(page, entry));
        return json(200, body);
    }

    /** Pagination and entries. */
    static <T> ObjectNode listOf(Page<T> page, Function<T, JsonNode> entry) {
        ObjectNode list = object();
        ObjectNode pagination = list.putObject("pagination");
        pagination.put("count", page.items().size());
        pagination.put("hasMoreItems", page.skip() + page.items().size() < page.total());
        pagination.put("totalItems", page.total());
        pagination.put("skipCount", page.skip());
        pagination.put("maxItems", page.most());
        ArrayNode entries = list.putArray("entries");
        page.items().forEach(item -> entries.addObject().set("entry", entry.apply(item)));
        return list;
    }
}
