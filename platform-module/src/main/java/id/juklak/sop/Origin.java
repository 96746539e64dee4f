package id.juklak.sop;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a case can begin.
 *
 * @param id arahan, inisiatif or usulan
 * @param startedBy offices that may begin it so
 */
public record Origin(String id, @JsonProperty("oleh") List<String> startedBy) {

    public Origin {
        startedBy = startedBy == null ? List.of() : List.copyOf(startedBy);
    }
}
