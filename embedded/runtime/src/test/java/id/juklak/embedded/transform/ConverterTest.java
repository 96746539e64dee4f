package id.juklak.embedded.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a PDF where no ACS does. */
class ConverterTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "Disposisi", "Catatan Koordinasi", "Undangan Rapat", "Nota Dinas", "Daftar Hadir", "Notula", "Laporan Rapat",
            "Nota Dinas Pengantar", "Sampul Juklak", "Lembar Kendali" })
    void aLibraryMakesPdfOfEveryTemplateWhereThereIsNoLibreOffice(String name) throws IOException {
        Converter converter = new JavaConverter();
        assertThat(converter.supports(DOCX)).isTrue();
        assertThat(text(converter, name)).contains("KEMENTERIAN KOORDINATOR");
    }

    @Test
    void whatIsNoWordDocumentIsRefused() throws IOException {
        Path broken = Files.writeString(folder.resolve("rusak.docx"), "bukan Word");
        assertThatThrownBy(() -> new JavaConverter().convert(broken, folder.resolve("rusak.pdf"))).isInstanceOf(IOException.class);
        assertThat(new JavaConverter().supports("application/msword")).isFalse();
    }

    @Test
    void libreOfficeIsTakenWhereThePathHasIt() throws IOException {
        Path program = Files.createFile(folder.resolve("soffice"));
        assertThat(LibreOffice.find(folder.toString())).isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(LibreOffice.find("/nowhere:" + folder)).isPresent();
        assertThat(LibreOffice.find(null)).isEmpty();
        // It makes nothing: then that is said.
        Files.writeString(program, "#!/bin/sh\necho tidak bisa\n");
        assertThatThrownBy(() -> LibreOffice.find(folder.toString()).orElseThrow().convert(docx("Notula"), folder.resolve("x.pdf")))
                .isInstanceOf(IOException.class).hasMessageContaining("tidak bisa");
    }

    private String text(Converter converter, String name) throws IOException {
        Path pdf = folder.resolve(name + ".pdf");
        converter.convert(docx(name), pdf);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isPositive();
            return new PDFTextStripper().getText(document);
        }
    }

    private Path docx(String name) throws IOException {
        try (InputStream in = ConverterTest.class.getResourceAsStream("/alfresco/module/juklak-platform/templates/" + name + ".docx")) {
            Path file = folder.resolve(name + ".docx");
            Files.write(file, in.readAllBytes());
            return file;
        }
    }
}
