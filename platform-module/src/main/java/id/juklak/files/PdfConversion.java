package id.juklak.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.acs.Unchecked;
import id.juklak.text.RefusalException;

/** Turns office files into PDF by the repository's transform service. It may be far away, and it may be down: then this says so. */
public class PdfConversion {

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final int MAX_AT_ONCE = 4;
    private static final Logger log = LoggerFactory.getLogger(PdfConversion.class);

    private final SynchronousTransformClient transformClient;
    private final ContentService contentService;
    private final OfficeFileInspector officeFileInspector;
    private final BoundedWork boundedWork = new BoundedWork(TIME_LIMIT, MAX_AT_ONCE);

    /** @param contentService the one without permission checks */
    public PdfConversion(SynchronousTransformClient transformClient, Unchecked<ContentService> contentService,
            OfficeFileInspector officeFileInspector) {
        this.transformClient = transformClient;
        this.contentService = contentService.service();
        this.officeFileInspector = officeFileInspector;
    }

    /** Whether files of a type and size can be turned; a PDF need not be. */
    public boolean canConvert(String mimetype, long size) {
        return mimetype != null && !MediaTypes.PDF.equals(mimetype)
                && transformClient.isSupported(mimetype, size, null, MediaTypes.PDF, Map.of(), null, null);
    }

    /** Ends what still waits for the service. */
    public void close() {
        boundedWork.close();
    }

    /**
     * As {@link #convert}, for a Word document that lies nowhere yet. Half a minute is waited for it, for a case's publication waits too.
     */
    public byte[] convertDocx(byte[] docx) {
        ContentWriter writer = contentService.getTempWriter();
        writer.setMimetype(MediaTypes.DOCX);
        writer.putContent(new ByteArrayInputStream(docx));
        try (InputStream content = boundedWork.run(() -> convert("docx", writer.getReader(), null)).getContentInputStream()) {
            return content.readAllBytes();
        } catch (TimeoutException | IOException failure) {
            log.warn("No PDF was made of a Word document", failure);
            throw new RefusalException("pdf.gagal", 422, "docx");
        }
    }

    /**
     * A PDF of a file, which lasts to the end of the transaction.
     *
     * @param name of the file, for the sentence about what is wrong
     * @param node the node whose content it is, or null
     * @throws RefusalException 422: {@code pdf.tidakBisa} for a type that cannot be turned, {@code pdf.gagal} where it could be and was
     * not, {@code office.makro}, {@code office.bom}, {@code office.rusak}
     */
    public ContentReader convert(String name, ContentReader source, NodeRef node) {
        if (!canConvert(source.getMimetype(), source.getSize())) {
            throw new RefusalException("pdf.tidakBisa", 422, name);
        }
        if (node != null) {
            examine(name, source.getMimetype(), node);
        }
        ContentWriter target = contentService.getTempWriter();
        target.setMimetype(MediaTypes.PDF);
        try {
            transformClient.transform(source, target, Map.of(), null, node);
        } catch (RuntimeException failure) {
            log.warn("{} could not be turned into a PDF", name, failure);
            throw new RefusalException("pdf.gagal", 422, name);
        }
        // ACS's client returns without a word where its transformer has gone away.
        if (!isPdf(target.getReader())) {
            log.warn("What the transform service made of {} is no PDF", name);
            throw new RefusalException("pdf.gagal", 422, name);
        }
        // Another one: in ACS a reader can be read once.
        return target.getReader();
    }

    /** A converter would print whatever it is given; what is called a Word document and is none is not what its maker thinks. */
    private void examine(String name, String mimetype, NodeRef node) {
        try (InputStream content = contentService.getReader(node, ContentModel.PROP_CONTENT).getContentInputStream();
                TempFile file = TempFile.copyOf(content, ".office")) {
            if (MediaTypes.DOCX.equals(mimetype) && !isZip(file.path())) {
                throw new RefusalException("office.rusak", 422);
            }
            officeFileInspector.examine(file.path());
        } catch (IOException failure) {
            throw new RefusalException("pdf.gagal", 422, name);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        }
    }

    private boolean isPdf(ContentReader pdf) {
        if (pdf == null || !pdf.exists()) {
            return false;
        }
        try (InputStream content = pdf.getContentInputStream()) {
            return Arrays.equals(content.readNBytes(PDF_START.length), PDF_START);
        } catch (IOException failure) {
            return false;
        }
    }
}
