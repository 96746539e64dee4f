package id.juklak.embedded.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class TextExtractorTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TextExtractor extractor = new TextExtractor();

    @Test
    void a_Word_file_a_workbook_and_a_text_file_give_their_words() throws IOException {
        assertThat(extract(docx("Rancangan teknis penyusunan"), DOCX, "rancangan.docx")).isEqualTo("Rancangan teknis penyusunan");
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Kegiatan").createRow(0).createCell(0).setCellValue("Rapat koordinasi");
            book.write(workbook);
        }
        assertThat(extract(workbook.toByteArray(), XLSX, "kegiatan.xlsx")).contains("Rapat koordinasi");
        assertThat(extract("catatan koordinasi".getBytes(StandardCharsets.UTF_8), "text/plain", "catatan.txt"))
                .isEqualTo("catatan koordinasi");
    }

    @Test
    void a_PDF_of_500_pages_is_read_to_its_last_page() throws IOException {
        String text = extract(pdf(500, null), "application/pdf", "pedoman.pdf");
        assertThat(text).contains("halaman 1 pedoman").contains("halaman 500 pedoman");
    }

    @Test
    void an_encrypted_PDF_is_reported_as_such_and_gives_no_text() throws IOException {
        byte[] bytes = pdf(1, "rahasia");
        assertThat(extractor.extract(() -> new ByteArrayInputStream(bytes), "application/pdf", "rahasia.pdf", bytes.length))
                .isEqualTo(new TextExtractor.Extracted("", "encrypted"));
    }

    @Test
    void a_bomb_in_a_Word_file_is_stopped() throws IOException {
        byte[] harmless = wordFileOf(500);
        assertThat(extract(harmless, DOCX, "wajar.docx")).hasSize(500 << 10);
        byte[] bytes = wordFileOf(1 << 20);
        assertThat(bytes).hasSizeLessThan(2_000_000);
        TextExtractor.Extracted extracted = extractor.extract(() -> new ByteArrayInputStream(bytes), DOCX, "bom.docx", bytes.length);
        assertThat(extracted.problem()).contains("maximum length");
        assertThat(extracted.text()).isEmpty();
    }

    @Test
    void a_damaged_file_is_reported_and_gives_no_text() {
        byte[] bytes = "%PDF-1.7 bukan pdf".getBytes(StandardCharsets.US_ASCII);
        TextExtractor.Extracted extracted = extractor.extract(() -> new ByteArrayInputStream(bytes), "application/pdf", "rusak.pdf",
                bytes.length);
        assertThat(extracted.problem()).isNotBlank();
        assertThat(extracted.text()).isEmpty();
    }

    @Test
    void text_beyond_the_limit_is_dropped() {
        byte[] bytes = "kata ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        TextExtractor.Extracted extracted = new TextExtractor(100, Duration.ofSeconds(60)).extract(() -> new ByteArrayInputStream(bytes),
                "text/plain", "panjang.txt", bytes.length);
        assertThat(extracted.text()).hasSize(100);
        assertThat(extracted.problem()).isEqualTo("longer than 100 characters");
    }

    @Test
    void a_file_that_never_ends_is_given_up_after_the_time_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        TextExtractor.Extracted extracted = new TextExtractor(Integer.MAX_VALUE - 8, Duration.ofMillis(500)).extract(() -> endless,
                "text/plain", "abadi.txt", 1);
        assertThat(extracted).isEqualTo(new TextExtractor.Extracted("", "not read within 0 s"));
    }

    private String extract(byte[] bytes, String mimetype, String name) {
        TextExtractor.Extracted extracted = extractor.extract(() -> new ByteArrayInputStream(bytes), mimetype, name, bytes.length);
        assertThat(extracted.problem()).isNull();
        return extracted.text().strip();
    }

    private static byte[] docx(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(50, 700);
                    content.showText("halaman " + page + " pedoman penyusunan");
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** A Word file of one paragraph, a thousandth of its size when packed. */
    private static byte[] wordFileOf(int kilobytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml",
                    "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(zip, "_rels/.rels",
                    "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            write(zip,
                    "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>");
            byte[] block = "a".repeat(1 << 10).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < kilobytes; i++) {
                zip.write(block);
            }
            write(zip, "</w:t></w:r></w:p></w:body></w:document>");
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
