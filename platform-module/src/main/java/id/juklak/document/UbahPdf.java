package id.juklak.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

import id.juklak.JuklakException;
import id.juklak.signing.kripto.PeriksaOffice;

/** Turns office files into PDF by the repository's transform service. It may be far away, and it may be down: then this says so. */
public class UbahPdf {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] AWAL = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final Duration BATAS = Duration.ofSeconds(30);
    private static final int SEKALIGUS = 4;
    private static final Logger log = LoggerFactory.getLogger(UbahPdf.class);

    private final SynchronousTransformClient transformClient;
    private final ContentService contentService;
    private final PeriksaOffice periksaOffice;
    private final KerjaBerbatas berbatas = new KerjaBerbatas(BATAS, SEKALIGUS);

    /** @param contentService the one without permission checks */
    public UbahPdf(SynchronousTransformClient transformClient, ContentService contentService, PeriksaOffice periksaOffice) {
        this.transformClient = transformClient;
        this.contentService = contentService;
        this.periksaOffice = periksaOffice;
    }

    /** Whether files of a type and size can be turned; a PDF need not be. */
    public boolean dapat(String mimetype, long ukuran) {
        return mimetype != null && !PDF.equals(mimetype) && transformClient.isSupported(mimetype, ukuran, null, PDF, Map.of(), null, null);
    }

    /** Ends what still waits for the service. */
    public void tutup() {
        berbatas.tutup();
    }

    /** As {@link #ubah}, for a Word document that lies nowhere yet. Half a minute is waited for it, for a case's publication waits too. */
    public byte[] dariDocx(byte[] docx) {
        ContentWriter penulis = contentService.getTempWriter();
        penulis.setMimetype(DOCX);
        penulis.putContent(new ByteArrayInputStream(docx));
        try (InputStream isi = berbatas.kerjakan(() -> ubah("docx", penulis.getReader(), null)).getContentInputStream()) {
            return isi.readAllBytes();
        } catch (TimeoutException | IOException salah) {
            log.warn("No PDF was made of a Word document", salah);
            throw new JuklakException("pdf.gagal", 422, "docx");
        }
    }

    /**
     * A PDF of a file, which lasts to the end of the transaction.
     *
     * @param nama of the file, for the sentence about what is wrong
     * @param simpul the node whose content it is, or null
     * @throws JuklakException 422: {@code pdf.tidakBisa} for a type that cannot be turned, {@code pdf.gagal} where it could be and was not,
     * {@code office.makro}, {@code office.bom}, {@code office.rusak}
     */
    public ContentReader ubah(String nama, ContentReader sumber, NodeRef simpul) {
        if (!dapat(sumber.getMimetype(), sumber.getSize())) {
            throw new JuklakException("pdf.tidakBisa", 422, nama);
        }
        if (simpul != null) {
            periksa(nama, sumber.getMimetype(), simpul);
        }
        ContentWriter hasil = contentService.getTempWriter();
        hasil.setMimetype(PDF);
        try {
            transformClient.transform(sumber, hasil, Map.of(), null, simpul);
        } catch (RuntimeException salah) {
            log.warn("{} could not be turned into a PDF", nama, salah);
            throw new JuklakException("pdf.gagal", 422, nama);
        }
        // ACS's client returns without a word where its transformer has gone away.
        if (!utuh(hasil.getReader())) {
            log.warn("What the transform service made of {} is no PDF", nama);
            throw new JuklakException("pdf.gagal", 422, nama);
        }
        // Another one: in ACS a reader can be read once.
        return hasil.getReader();
    }

    /** A converter would print whatever it is given; what is called a Word document and is none is not what its maker thinks. */
    private void periksa(String nama, String mimetype, NodeRef simpul) {
        Path file = null;
        try (InputStream isi = contentService.getReader(simpul, ContentModel.PROP_CONTENT).getContentInputStream()) {
            file = Files.createTempFile("juklak-", ".office");
            Files.copy(isi, file, StandardCopyOption.REPLACE_EXISTING);
            if (DOCX.equals(mimetype) && !zip(file)) {
                throw new JuklakException("office.rusak", 422);
            }
            periksaOffice.periksa(file);
        } catch (IOException salah) {
            throw new JuklakException("pdf.gagal", 422, nama);
        } finally {
            if (file != null) {
                file.toFile().delete();
            }
        }
    }

    private static boolean zip(Path file) throws IOException {
        try (InputStream isi = Files.newInputStream(file)) {
            return Arrays.equals(isi.readNBytes(ZIP.length), ZIP);
        }
    }

    private boolean utuh(ContentReader pdf) {
        if (pdf == null || !pdf.exists()) {
            return false;
        }
        try (InputStream isi = pdf.getContentInputStream()) {
            return Arrays.equals(isi.readNBytes(AWAL.length), AWAL);
        } catch (IOException salah) {
            return false;
        }
    }
}
