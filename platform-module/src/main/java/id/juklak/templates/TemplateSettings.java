package id.juklak.templates;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.settings.InvalidSettingException;

/**
 * Which template makes which document ({@code templat.json}).
 *
 * @param participants offices whose holders are the {@code peserta} of a meeting
 * @param lembarKendali the file of the control sheet's template
 */
public record TemplateSettings(@JsonProperty("keterangan") String description, @JsonProperty("peserta") List<String> participants,
        String lembarKendali, @JsonProperty("templat") List<Template> templates) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");
    private static final Pattern FILE_NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,100}\\.docx");

    /**
     * One template.
     *
     * @param id by which a client asks for it
     * @param file its name in the folder {@code Templat}
     * @param kind the kind of document that it makes
     * @param steps the steps that offer it; none for one that is filled with what was typed in a step's form
     * @param asksForMeeting whether it asks for the meeting's time, place and chair
     */
    public record Template(String id, String file, @JsonProperty("jenis") String kind, @JsonProperty("langkah") List<String> steps,
            @JsonProperty("rapat") boolean asksForMeeting) {

        public Template {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }

        /** What the template and the documents that it makes are called. */
        public String name() {
            return file.substring(0, file.lastIndexOf('.'));
        }
    }

    public TemplateSettings {
        participants = participants == null ? List.of() : List.copyOf(participants);
        templates = templates == null ? List.of() : List.copyOf(templates);
        file("lembarKendali", lembarKendali);
        Set<String> id = new HashSet<>();
        for (int index = 0; index < templates.size(); index++) {
            Template template = templates.get(index);
            String place = "templat[" + index + "]";
            if (template.id() == null || !ID.matcher(template.id()).matches() || !id.add(template.id())) {
                throw invalid(place + ".id", template.id());
            }
            file(place + ".file", template.file());
        }
    }

    /** The template that a step's form text is written into, as a document of a kind. */
    Optional<Template> findForFormText(String kind) {
        return templates.stream().filter(template -> template.steps().isEmpty() && template.kind().equals(kind)).findFirst();
    }

    /** The files of all templates. */
    public Stream<String> file() {
        return Stream.concat(templates.stream().map(Template::file), Stream.of(lembarKendali)).distinct();
    }

    private static void file(String place, String fileName) {
        if (fileName == null || !FILE_NAME.matcher(fileName).matches()) {
            throw invalid(place, fileName);
        }
    }

    static InvalidSettingException invalid(String place, String value) {
        return new InvalidSettingException("pengaturan.nilai", place, "\"" + value + "\"");
    }
}
