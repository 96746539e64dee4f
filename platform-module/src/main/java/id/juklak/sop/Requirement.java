package id.juklak.sop;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A document without which the step cannot be completed.
 *
 * @param kind its kind
 * @param acts acts of which it must bear one, {@code paraf} or {@code tandaTangan}; empty where being there is enough
 * @param by the office whose act it must be, null without acts
 * @param condition the condition: {@code usulan} for cases of that origin only, {@code perMenko} where a ministerial regulation is needed;
 * null for always
 */
public record Requirement(@JsonProperty("jenis") String kind, @JsonProperty("tindakan") List<String> acts, @JsonProperty("oleh") String by,
        @JsonProperty("jika") String condition) {

    public Requirement {
        acts = acts == null ? List.of() : List.copyOf(acts);
    }
}
