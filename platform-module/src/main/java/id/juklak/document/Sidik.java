package id.juklak.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;

/** The SHA-256 of a document's content as it is now: what a paraf or a signature stands for. */
public class Sidik {

    private final ContentService contentService;

    /** @param contentService the one without permission checks */
    public Sidik(ContentService contentService) {
        this.contentService = contentService;
    }

    /** Whether a document has any content: an office program may make an empty file first and fill it later, or never. */
    public boolean berisi(NodeRef dokumen) {
        ContentReader pembaca = contentService.getReader(dokumen, ContentModel.PROP_CONTENT);
        return pembaca != null && pembaca.exists() && pembaca.getSize() > 0;
    }

    /** In hexadecimal; null for a document without content. */
    public String sha256(NodeRef dokumen) {
        ContentReader pembaca = contentService.getReader(dokumen, ContentModel.PROP_CONTENT);
        if (pembaca == null || !pembaca.exists()) {
            return null;
        }
        try (InputStream isi = pembaca.getContentInputStream()) {
            MessageDigest sidik = MessageDigest.getInstance("SHA-256");
            byte[] potong = new byte[64 * 1024];
            for (int baca = isi.read(potong); baca >= 0; baca = isi.read(potong)) {
                sidik.update(potong, 0, baca);
            }
            return HexFormat.of().formatHex(sidik.digest());
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        } catch (NoSuchAlgorithmException salah) {
            throw new IllegalStateException(salah);
        }
    }
}
