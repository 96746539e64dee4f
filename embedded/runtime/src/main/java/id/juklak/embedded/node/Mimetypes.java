package id.juklak.embedded.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.alfresco.service.cmr.repository.MimetypeService;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Mimetypes by Tika's table, looked up by the name alone as ACS does at upload. */
final class Mimetypes implements MimetypeService {

    private static final String UNKNOWN = "application/octet-stream";

    private final MimeTypes types = TikaConfig.getDefaultConfig().getMimeRepository();

    @Override
    public String guessMimetype(String filename) {
        if (filename == null) {
            return UNKNOWN;
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, filename.toLowerCase(Locale.ROOT));
        try {
            return types.detect(null, metadata).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
