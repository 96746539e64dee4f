package id.juklak.embedded.transform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;

/** ACS's transform client, for office files to PDF and nothing else. */
final class LocalTransforms implements SynchronousTransformClient {

    private static final String PDF = "application/pdf";
    private static final Map<String, String> EXTENSIONS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "application/msword", ".doc",
            "application/rtf", ".rtf",
            "application/vnd.oasis.opendocument.text", ".odt");

    private final Converter converter;

    LocalTransforms(Converter converter) {
        this.converter = converter;
    }

    @Override
    public boolean isSupported(String sourceMimetype, long sourceSizeInBytes, String contentUrl, String targetMimetype,
            Map<String, String> actualOptions,
            String transformName, NodeRef sourceNodeRef) {
        return PDF.equals(targetMimetype) && EXTENSIONS.containsKey(sourceMimetype) && converter.supports(sourceMimetype);
    }

    @Override
    public void transform(ContentReader reader, ContentWriter writer, Map<String, String> actualOptions, String transformName,
            NodeRef sourceNodeRef) {
        if (!isSupported(reader.getMimetype(), reader.getSize(), null, writer.getMimetype(), actualOptions, transformName, sourceNodeRef)) {
            throw new AlfrescoRuntimeException(
                    "Transformation of " + reader.getMimetype() + " to " + writer.getMimetype() + " unsupported");
        }
        Path source = null;
        Path pdf = null;
        try {
            source = Files.createTempFile("juklak-", EXTENSIONS.get(reader.getMimetype()));
            pdf = Files.createTempFile("juklak-", ".pdf");
            try (InputStream in = reader.getContentInputStream()) {
                Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
            }
            converter.convert(source, pdf);
            writer.putContent(Files.newInputStream(pdf));
        } catch (IOException e) {
            throw new AlfrescoRuntimeException("The transformation failed", e);
        } finally {
            delete(source);
            delete(pdf);
        }
    }

    private static void delete(Path file) {
        if (file != null) {
            file.toFile().delete();
        }
    }
}
