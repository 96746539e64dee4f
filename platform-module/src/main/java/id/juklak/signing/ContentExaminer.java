package id.juklak.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.acs.Unchecked;
import id.juklak.files.MediaTypes;
import id.juklak.files.TempFile;
import id.juklak.signing.crypto.Examination;
import id.juklak.signing.crypto.SignatureVerifier;

/** Examines the cryptographic signatures in a content, or beside it, by the authorities that the office trusts now. */
class ContentExaminer {

    private final ContentService contentService;
    private final DetachedSignature detachedSignature;
    private final TrustedAuthorities trustedAuthorities;

    /** @param contentService the one without permission checks */
    ContentExaminer(Unchecked<ContentService> contentService, DetachedSignature detachedSignature,
            TrustedAuthorities trustedAuthorities) {
        this.contentService = contentService.service();
        this.detachedSignature = detachedSignature;
        this.trustedAuthorities = trustedAuthorities;
    }

    Examination examine(NodeRef document) {
        ContentReader reader = contentService.getReader(document, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return new Examination(List.of(), List.of("rusak"));
        }
        try (InputStream content = reader.getContentInputStream(); TempFile file = TempFile.copyOf(content, ".periksa")) {
            return MediaTypes.PDF.equals(reader.getMimetype())
                    ? examinePdf(file.path())
                    : verifier().examineDetached(file.path(), detachedSignature.readAll(document));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Examination examinePdf(Path pdf) {
        return verifier().examinePdf(pdf);
    }

    private SignatureVerifier verifier() {
        return new SignatureVerifier(trustedAuthorities.current());
    }
}
