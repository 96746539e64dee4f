package id.juklak.sop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The SOP as {@code sop/juklak.json} tells it: the one source of steps, offices, origins and kinds of documents. Texts are in the message
 * bundles under the same ids.
 *
 * @param code number of the SOP
 * @param processKey key of the BPMN process
 * @param cancellers offices that may cancel a case
 * @param readers offices that read every case; besides them a case's own unit reads it
 * @param reportReaders offices whose registers and statistics are about all cases
 * @param archive who keeps the archive
 * @param finalKind which kind becomes the final guideline
 * @param controlSheetKind the kind of a finished case's control sheet in the archive
 */
public record Sop(@JsonProperty("kode") String code, @JsonProperty("proses") String processKey, @JsonProperty("peran") List<Role> roles,
        @JsonProperty("asal") List<Origin> origins, @JsonProperty("pembatalan") List<String> cancellers,
        @JsonProperty("pembaca") List<String> readers,
        @JsonProperty("laporan") List<String> reportReaders, @JsonProperty("arsip") Archive archive,
        @JsonProperty("jenis") List<DocumentKind> documentKinds,
        @JsonProperty("final") FinalKind finalKind, @JsonProperty("kendali") String controlSheetKind,
        @JsonProperty("langkah") List<Step> steps) {

    private static final String RESOURCE = "/alfresco/module/juklak-platform/sop/juklak.json";

    /**
     * @param from kind of the draft
     * @param becomes kind that it becomes when it is published
     */
    public record FinalKind(@JsonProperty("dari") String from, @JsonProperty("menjadi") String becomes) {}

    /**
     * @param keepers offices that write the notes of archived documents and see the list of retention
     * @param penetapanRecorders offices that record the Menko's enactment
     * @param penetapanDocumentKind kind of the enacted text
     */
    public record Archive(@JsonProperty("pengelola") List<String> keepers, @JsonProperty("penetap") List<String> penetapanRecorders,
            @JsonProperty("naskahPenetapan") String penetapanDocumentKind) {

        public Archive {
            keepers = List.copyOf(keepers);
            penetapanRecorders = List.copyOf(penetapanRecorders);
        }
    }

    public Sop {
        roles = List.copyOf(roles);
        origins = List.copyOf(origins);
        cancellers = List.copyOf(cancellers);
        readers = List.copyOf(readers);
        reportReaders = List.copyOf(reportReaders);
        documentKinds = List.copyOf(documentKinds);
        steps = List.copyOf(steps);
    }

    /** The SOP that the module ships. */
    public static Sop read() {
        try (InputStream json = Sop.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.builder().build().readValue(json, Sop.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws NoSuchElementException for an office that the SOP does not know */
    public Role role(String id) {
        return findById(roles, Role::id, id).orElseThrow();
    }

    /** @throws NoSuchElementException for a step that the SOP does not know */
    public Step step(String id) {
        return findById(steps, Step::id, id).orElseThrow();
    }

    public Optional<Origin> findOrigin(String id) {
        return findById(origins, Origin::id, id);
    }

    public Optional<DocumentKind> findDocumentKind(String id) {
        return findById(documentKinds, DocumentKind::id, id);
    }

    /** The office that exists once for each unit. */
    public Role unitRole() {
        return roles.stream().filter(role -> role.perUnit() != null).findFirst().orElseThrow();
    }

    private static <T> Optional<T> findById(List<T> list, Function<T, String> id, String soughtId) {
        return list.stream().filter(candidate -> id.apply(candidate).equals(soughtId)).findFirst();
    }
}
