package id.juklak.files;

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

import id.juklak.acs.Unchecked;

/** The SHA-256 of a document's content as it is now: what a paraf or a signature stands for. */
public class Fingerprint {

    private final ContentService contentService;

    /** @param contentService the one without permission checks */
    public Fingerprint(Unchecked<ContentService> contentService) {
        this.contentService = contentService.service();
    }

    /**
     * Fingerprints of the beginning of a content, and of the whole.
     *
     * @param length of the whole, in bytes
     * @param sha256 in hexadecimal, by the number of bytes that it covers
     */
    public record Digests(long length, Map<Long, String> sha256) {

        /** Of the whole content. */
        public String whole() {
            return sha256.get(length);
        }
    }

    /** The fingerprint of bytes, in hexadecimal. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether a document has any content: an office program may make an empty file first and fill it later, or never. */
    public boolean hasContent(NodeRef document) {
        ContentReader reader = contentService.getReader(document, ContentModel.PROP_CONTENT);
        return reader != null && reader.exists() && reader.getSize() > 0;
    }

    /** Of the whole content; null for a document without content. */
    public Digests read(NodeRef document) {
        return read(document, List.of());
    }

    /**
     * Reads the content once.
     *
     * @param prefixLengths numbers of bytes whose fingerprints are wanted besides that of the whole; those beyond the end have none
     * @return null for a document without content
     */
    public Digests read(NodeRef document, Collection<Long> prefixLengths) {
        ContentReader reader = contentService.getReader(document, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return null;
        }
        try (InputStream content = reader.getContentInputStream()) {
            return read(content, new TreeSet<>(prefixLengths));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException | CloneNotSupportedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Digests read(InputStream content, TreeSet<Long> prefixLengths)
            throws IOException, NoSuchAlgorithmException, CloneNotSupportedException {
        Map<Long, String> digestsByLength = new HashMap<>();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] chunk = new byte[64 * 1024];
        long length = 0;
        for (int bytesRead = content.read(chunk); bytesRead >= 0; bytesRead = content.read(chunk)) {
            int from = 0;
            for (long prefixLength : prefixLengths.subSet(length, true, length + bytesRead, true)) {
                int until = (int) (prefixLength - length);
                digest.update(chunk, from, until - from);
                digestsByLength.put(prefixLength, toHex((MessageDigest) digest.clone()));
                from = until;
            }
            digest.update(chunk, from, bytesRead - from);
            length += bytesRead;
        }
        digestsByLength.put(length, toHex(digest));
        return new Digests(length, digestsByLength);
    }

    private static String toHex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
