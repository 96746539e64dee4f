package id.juklak.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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

    /**
     * Fingerprints of the beginning of a content, and of the whole.
     *
     * @param panjang of the whole, in bytes
     * @param sha256 in hexadecimal, by the number of bytes that it covers
     */
    public record Isi(long panjang, Map<Long, String> sha256) {

        /** Of the whole content. */
        public String seluruhnya() {
            return sha256.get(panjang);
        }
    }

    /** The fingerprint of bytes, in hexadecimal. */
    public static String dari(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException salah) {
            throw new IllegalStateException(salah);
        }
    }

    /** Whether a document has any content: an office program may make an empty file first and fill it later, or never. */
    public boolean berisi(NodeRef dokumen) {
        ContentReader pembaca = contentService.getReader(dokumen, ContentModel.PROP_CONTENT);
        return pembaca != null && pembaca.exists() && pembaca.getSize() > 0;
    }

    /** Of the whole content; null for a document without content. */
    public Isi baca(NodeRef dokumen) {
        return baca(dokumen, List.of());
    }

    /**
     * Reads the content once.
     *
     * @param awalan numbers of bytes whose fingerprints are wanted besides that of the whole; those beyond the end have none
     * @return null for a document without content
     */
    public Isi baca(NodeRef dokumen, Collection<Long> awalan) {
        ContentReader pembaca = contentService.getReader(dokumen, ContentModel.PROP_CONTENT);
        if (pembaca == null || !pembaca.exists()) {
            return null;
        }
        try (InputStream isi = pembaca.getContentInputStream()) {
            return baca(isi, new TreeSet<>(awalan));
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        } catch (NoSuchAlgorithmException | CloneNotSupportedException salah) {
            throw new IllegalStateException(salah);
        }
    }

    private static Isi baca(InputStream isi, TreeSet<Long> awalan)
            throws IOException, NoSuchAlgorithmException, CloneNotSupportedException {
        Map<Long, String> hasil = new HashMap<>();
        MessageDigest sidik = MessageDigest.getInstance("SHA-256");
        byte[] potong = new byte[64 * 1024];
        long panjang = 0;
        for (int terbaca = isi.read(potong); terbaca >= 0; terbaca = isi.read(potong)) {
            int dari = 0;
            for (long batas : awalan.subSet(panjang, true, panjang + terbaca, true)) {
                int sampai = (int) (batas - panjang);
                sidik.update(potong, dari, sampai - dari);
                hasil.put(batas, heks((MessageDigest) sidik.clone()));
                dari = sampai;
            }
            sidik.update(potong, dari, terbaca - dari);
            panjang += terbaca;
        }
        hasil.put(panjang, heks(sidik));
        return new Isi(panjang, hasil);
    }

    private static String heks(MessageDigest sidik) {
        return HexFormat.of().formatHex(sidik.digest());
    }
}
