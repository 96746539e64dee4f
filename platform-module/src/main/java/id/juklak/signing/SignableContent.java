package id.juklak.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.acs.Unchecked;
import id.juklak.files.MediaTypes;
import id.juklak.files.TempFile;
import id.juklak.model.GuardedWrite;

/** A document's content on its way to a signature and back. A PDF bears its signature itself, beside everything else it lies. */
class SignableContent {

    private final ContentService contentService;
    private final DetachedSignature detachedSignature;
    private final GuardedWrite guardedWrite;

    /** @param contentService the one without permission checks */
    SignableContent(Unchecked<ContentService> contentService, DetachedSignature detachedSignature, GuardedWrite guardedWrite) {
        this.contentService = contentService.service();
        this.detachedSignature = detachedSignature;
        this.guardedWrite = guardedWrite;
    }

    boolean isPdf(NodeRef document) {
        return MediaTypes.PDF.equals(contentService.getReader(document, ContentModel.PROP_CONTENT).getMimetype());
    }

    /** A copy that a provider can read, which the caller closes. */
    TempFile copy(NodeRef document) throws IOException {
        ContentReader reader = contentService.getReader(document, ContentModel.PROP_CONTENT);
        try (InputStream content = reader.getContentInputStream()) {
            return TempFile.copyOf(content, ".tanda");
        }
    }

    /** @param signed the signed PDF, or the detached signature of what is none */
    void save(NodeRef document, Path signed) {
        try (InputStream content = Files.newInputStream(signed)) {
            if (isPdf(document)) {
                guardedWrite.run(() -> {
                    ContentWriter writer = contentService.getWriter(document, ContentModel.PROP_CONTENT, true);
                    writer.setMimetype(MediaTypes.PDF);
                    writer.putContent(content);
                });
            } else {
                detachedSignature.add(document, content.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
