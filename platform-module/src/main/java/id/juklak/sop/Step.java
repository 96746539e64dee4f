package id.juklak.sop;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.time.NormTime;

/**
 * One of the SOP's steps.
 *
 * @param id {@code langkah01} to {@code langkah16}: the user task's id, the end of its form key, the key of its texts
 * @param performer office that performs it
 * @param involved offices that take part
 * @param normTime the time it may take
 * @param requirements documents that it needs to be completed
 * @param allowedMarks marks that the performer may put on a document without the step asking for them
 * @param formTexts texts typed in its form
 * @param decisions decisions made in its form
 * @param uploadKinds kinds that the performer uploads, the first being what a file of unclear kind is taken for
 * @param returnTo step to which an examiner returns the case; null where there is nothing to return
 */
public record Step(String id, int no, @JsonProperty("pelaksana") String performer, @JsonProperty("terlibat") List<String> involved,
        @JsonProperty("norma") NormTime normTime, @JsonProperty("perlu") List<Requirement> requirements,
        @JsonProperty("boleh") List<Requirement> allowedMarks,
        @JsonProperty("isian") List<FormText> formTexts,
        @JsonProperty("keputusan") List<String> decisions, @JsonProperty("unggah") List<String> uploadKinds,
        @JsonProperty("kembali") String returnTo) {

    public Step {
        involved = copyOf(involved);
        requirements = copyOf(requirements);
        allowedMarks = copyOf(allowedMarks);
        formTexts = copyOf(formTexts);
        decisions = copyOf(decisions);
        uploadKinds = copyOf(uploadKinds);
    }

    private static <T> List<T> copyOf(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
