package id.juklak.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A file as an official would bring it: real PDF or DOCX, made here so that no file of anyone else's is needed.
 *
 * @param name file name with extension
 * @param content the bytes
 */
public record SampleFile(String name, byte[] content) {

    /** A one-page A4 PDF with a heading and paragraphs. */
    public static SampleFile pdf(String name, String heading, List<String> paragraphs) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.newLineAtOffset(72, 760);
                text.setFont(new PDType1Font(FontName.TIMES_BOLD), 14);
                text.setLeading(20);
                text.showText(heading);
                text.newLine();
                text.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                for (var paragraph : paragraphs) {
                    text.newLine();
                    text.showText(paragraph);
                }
                text.endText();
            }
            document.getDocumentInformation().setTitle(heading);
            document.save(out);
            return new SampleFile(name, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word document with a heading and paragraphs. */
    public static SampleFile docx(String name, String heading, List<String> paragraphs) {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            var run = title.createRun();
            run.setBold(true);
            run.setFontSize(14);
            run.setText(heading);
            paragraphs.forEach(paragraph -> document.createParagraph().createRun().setText(paragraph));
            document.write(out);
            return new SampleFile(name, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
