package id.juklak.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.juklak.acceptance.SampleFile;
import id.juklak.embedded.demo.DemoCa;

/** What an office file may not hold to be signed. */
@DisplayName("An office file")
class OfficeFileTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void office() {
        desk = new Desk(folder, new DemoCa(), null);
    }

    @Test
    void isSignedWhereItIsTextAlone() throws IOException {
        var letter = desk.file("surat.docx", letter());

        var signature = Files.readAllBytes(desk.sign(letter, desk.karo, "Kepala Biro PO", 0));

        assertThat(desk.verifier.examineDetached(letter, List.of(signature)).isValid()).isTrue();
    }

    @Test
    void withMacrosIsNotSignedWhateverItsNameSays() throws IOException {
        refused("makro.docx", with("word/vbaProject.bin", new byte[]{ 1 }), "office.makro");
        refused("makro.xlsx", with("xl/macrosheets/sheet1.xml", new byte[]{ 1 }), "office.makro");
        refused("makro.odt", with("Basic/Standard/Module1.xml", new byte[]{ 1 }), "office.makro");
        refused("makro.txt", with("word/VbaProject.bin", new byte[]{ 1 }), "office.makro");
        refused("lama.doc", old("Macros"), "office.makro");
        refused("lama.xls", old("_VBA_PROJECT_CUR"), "office.makro");
    }

    @Test
    void thatUnpacksToFarMoreThanItsSizeIsNotSigned() throws IOException {
        refused("bom.docx", with("word/media/nol.bmp", new byte[64 * 1024 * 1024]), "office.bom");
    }

    @Test
    void thatIsDamagedIsNotSigned() throws IOException {
        var letter = letter();
        refused("potong.docx", Arrays.copyOf(letter, letter.length / 2), "office.rusak");
        var flipped = letter.clone();
        flipped[80] ^= 1;
        refused("ubah.docx", flipped, "office.rusak");
        refused("lama.doc", Arrays.copyOf(old("Isi"), 600), "office.rusak");
    }

    private void refused(String name, byte[] content, String code) throws IOException {
        var document = desk.file(name, content);
        SignatureTest.refused(() -> desk.sign(document, desk.karo, "Kepala Biro PO", 0), code, 422);
        assertThat(folder.resolve("0-" + name)).doesNotExist();
        assertThat(Files.readAllBytes(document)).isEqualTo(content);
    }

    private static byte[] letter() {
        return SampleFile.docx("surat.docx", "Surat", List.of("Bersama ini disampaikan pedoman.")).content();
    }

    private static byte[] with(String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(letter())); var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        }
        return bytes.toByteArray();
    }

    /** A file in the format that Word and Excel wrote before 2007. */
    private static byte[] old(String storage) throws IOException {
        try (var file = new POIFSFileSystem(); var bytes = new ByteArrayOutputStream()) {
            for (var each : Map.of("WordDocument", "Isi", "Workbook", "Isi").entrySet()) {
                file.createDocument(new ByteArrayInputStream(each.getValue().getBytes(StandardCharsets.US_ASCII)), each.getKey());
            }
            file.createDirectory(storage).createDocument("dir", new ByteArrayInputStream(new byte[]{ 1 }));
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
