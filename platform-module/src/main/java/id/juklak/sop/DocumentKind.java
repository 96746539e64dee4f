package id.juklak.sop;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A kind of document.
 *
 * @param id local name of its type in the content model
 * @param repeatable whether a case holds several of it; of any other kind an upload is a new version of the one
 * @param archived whether it goes into the archive beside the final guideline
 * @param numbered whether it gets an official number when it is signed
 * @param patterns words of a file name that tell the kind, most telling first
 */
public record DocumentKind(String id, @JsonProperty("berulang") boolean repeatable, @JsonProperty("arsip") boolean archived,
        @JsonProperty("nomor") boolean numbered, @JsonProperty("pola") List<String> patterns) {

    public DocumentKind {
        patterns = patterns == null ? List.of() : List.copyOf(patterns);
    }
}
