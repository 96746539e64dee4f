package id.juklak.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The site as {@code bootstrap/situs.json} lays it out: members, folders, permissions and rules. Roles are those of the SOP.
 *
 * @param name short name of the site
 * @param folder the folders of the document library
 * @param dictionaryFolder the module's folder in Data Dictionary
 * @param keys the folder in it where the officials' keys lie
 * @param numbers the folder in it that keeps the last official numbers
 * @param mailTemplates the folder in it where the mail templates lie
 * @param outbox the folder in it that is the outbox
 */
record SiteLayout(@JsonProperty("nama") String name, @JsonProperty("anggota") List<Member> members, List<Folder> folder,
        @JsonProperty("kamusData") Folder dictionaryFolder, @JsonProperty("kunci") Folder keys, @JsonProperty("nomor") Folder numbers,
        @JsonProperty("surel") Folder mailTemplates,
        @JsonProperty("pemberitahuan") Folder outbox) {

    /** @param siteRole site role, for instance {@code SiteConsumer} */
    record Member(@JsonProperty("peran") String role, @JsonProperty("sebagai") String siteRole) {}

    /**
     * @param inherits whether it inherits its parent's permissions
     * @param rule the folder rule, or null
     */
    record Folder(@JsonProperty("nama") String name, @JsonProperty("mewarisi") boolean inherits,
            @JsonProperty("izin") List<Permission> permissions, @JsonProperty("aturan") FolderRule rule) {}

    /** @param permission permission of ACS, for instance {@code Consumer} */
    record Permission(@JsonProperty("peran") String role, @JsonProperty("izin") String permission) {}

    /**
     * An inbound rule for every file in the folder and below it.
     *
     * @param name key of its title and description under {@code juklak.aturan}
     * @param action name of the action
     */
    record FolderRule(@JsonProperty("nama") String name, @JsonProperty("tindakan") String action) {}

    static SiteLayout read() {
        return read("/alfresco/module/juklak-platform/bootstrap/situs.json", SiteLayout.class);
    }

    static <T> T read(String resource, Class<T> type) {
        try (InputStream json = SiteLayout.class.getResourceAsStream(resource)) {
            return JsonMapper.builder().build().readValue(json, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
