package id.juklak.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The site as {@code bootstrap/situs.json} lays it out: members, folders, permissions and rules. Roles are those of the SOP.
 *
 * @param nama short name of the site
 * @param folder the folders of the document library
 * @param kamusData the module's folder in Data Dictionary
 * @param kunci the folder in it where the officials' keys lie
 * @param nomor the folder in it that keeps the last official numbers
 * @param surel the folder in it where the mail templates lie
 * @param pemberitahuan the folder in it that is the outbox
 */
record Denah(String nama, List<Anggota> anggota, List<Folder> folder, Folder kamusData, Folder kunci, Folder nomor, Folder surel,
        Folder pemberitahuan) {

    /** @param sebagai site role, for instance {@code SiteConsumer} */
    record Anggota(String peran, String sebagai) {}

    /**
     * @param mewarisi whether it inherits its parent's permissions
     * @param aturan the folder rule, or null
     */
    record Folder(String nama, boolean mewarisi, List<Izin> izin, Aturan aturan) {}

    /** @param izin permission of ACS, for instance {@code Consumer} */
    record Izin(String peran, String izin) {}

    /**
     * An inbound rule for every file in the folder and below it.
     *
     * @param nama key of its title and description under {@code juklak.aturan}
     * @param tindakan name of the action
     */
    record Aturan(String nama, String tindakan) {}

    static Denah baca() {
        return baca("/alfresco/module/juklak-platform/bootstrap/situs.json", Denah.class);
    }

    static <T> T baca(String sumber, Class<T> jenis) {
        try (InputStream json = Denah.class.getResourceAsStream(sumber)) {
            return JsonMapper.builder().build().readValue(json, jenis);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
