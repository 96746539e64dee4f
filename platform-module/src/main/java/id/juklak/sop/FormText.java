package id.juklak.sop;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A text that the official types in the step's form, mandatory.
 *
 * @param name its name, in the task model {@code jklwf:<nama>}
 * @param becomes kind of the document that is made from it
 */
public record FormText(@JsonProperty("nama") String name, @JsonProperty("menjadi") String becomes) {

    /** What a text typed in a form holds at most, in characters. */
    public static final int MAX_LENGTH = 4000;
}
