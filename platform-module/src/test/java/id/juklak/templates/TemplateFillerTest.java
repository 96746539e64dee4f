package id.juklak.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.juklak.files.OfficeFileInspector;
import id.juklak.text.RefusalException;

@DisplayName("A Word template")
class TemplateFillerTest {

    private static final String NAME = "Nota Dinas.docx";

    private final TemplateFiller templateFiller = new TemplateFiller(new OfficeFileInspector());

    private static byte[] docx(Consumer<XWPFDocument> writer) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writer.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] paragraph(String text) {
        return docx(document -> document.createParagraph().createRun().setText(text));
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private void refuses(byte[] template, String code) {
        assertThatThrownBy(() -> templateFiller.fill(NAME, template, Map.of("berkas.judul", "Pedoman"))).isInstanceOfSatisfying(
                RefusalException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.status()).isEqualTo(422);
                });
    }

    @Test
    void isFilledWithWhatTheCaseSaysWordForWord() throws IOException {
        byte[] filled = templateFiller.fill(NAME, paragraph("Hal: {{berkas.judul}}, {{berkas.nomor}}."),
                Map.of("berkas.judul", "Pedoman <b> & {{berkas.nomor}}", "berkas.nomor", "JUKLAK-2026-0001"));

        try (XWPFDocument document = open(filled)) {
            assertThat(document.getParagraphs().get(0).getText())
                    .isEqualTo("Hal: Pedoman <b> & {{berkas.nomor}}, JUKLAK-2026-0001.");
        }
    }

    @Test
    void hasARowForEachEntryOfAListWithTheCasesFieldsInIt() throws IOException {
        byte[] template = docx(document -> {
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Nama");
            table.getRow(1).getCell(0).setText("{{peserta}}[nama]");
            table.getRow(1).getCell(1).setText("[berkas.nomor]");
        });

        byte[] filled = templateFiller.fill(NAME, template,
                Map.of("berkas.nomor", "0001", "peserta", List.of(Map.of("nama", "Ani"), Map.of("nama", "Budi"))));

        try (XWPFDocument document = open(filled)) {
            assertThat(document.getTables().get(0).getText()).contains("Ani\t0001").contains("Budi\t0001").doesNotContain("[");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "{{berkas.warna}}, templat.medan", "{{berkas.judul, templat.tanda", "berkas.judul}}, templat.tanda",
            "{{@gambar}}, templat.tanda", "{{+sisipan}}, templat.tanda", "{{#tabel}}, templat.tanda", "{{*daftar}}, templat.tanda" })
    void thatAsksForMoreThanFieldsIsRefusedWithTheReason(String text, String code) {
        refuses(paragraph(text), code);
    }

    @Test
    void thatRefersOutsideItselfIsRefusedButMayHoldAHyperlink() throws IOException {
        refuses(docx(document -> document.getPackagePart().addExternalRelationship("https://lain.example/templat.dotm",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate")), "templat.luar");

        byte[] withLink = docx(document -> document.createParagraph().createHyperlinkRun("https://kemenko.go.id/").setText("laman"));
        assertThat(templateFiller.fill(NAME, withLink, Map.of())).isNotEmpty();
    }

    @Test
    void thatIsNoWordDocumentIsRefused() {
        refuses("bukan".getBytes(StandardCharsets.UTF_8), "templat.bukanDocx");
        refuses("PK\u0003\u0004 rusak".getBytes(StandardCharsets.UTF_8), "templat.rusak");
    }
}
