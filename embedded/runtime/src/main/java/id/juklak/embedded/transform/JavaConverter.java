package id.juklak.embedded.transform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import fr.opensagres.poi.xwpf.converter.pdf.PdfConverter;
import fr.opensagres.poi.xwpf.converter.pdf.PdfOptions;

/** Word documents, in this process: text, tables and letterheads come out well, shapes and fields of Word's do not. */
final class JavaConverter implements Converter {

    @Override
    public boolean supports(String mimetype) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document".equals(mimetype);
    }

    @Override
    public void convert(Path source, Path pdf) throws IOException {
        try (InputStream in = Files.newInputStream(source);
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(pdf)) {
            PdfConverter.getInstance().convert(document, out, PdfOptions.create());
        } catch (RuntimeException e) {
            throw new IOException("The document could not be converted", e);
        }
    }
}
