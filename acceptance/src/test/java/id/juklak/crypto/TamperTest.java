package id.juklak.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.juklak.embedded.demo.DemoCa;
import id.juklak.signing.crypto.Examination;

/** What was changed behind, before or between signatures is found out. */
class TamperTest {

    @TempDir
    static Path folder;
    private static Desk desk;
    private static byte[] once;
    private static byte[] twice;

    @BeforeAll
    static void aDocumentSignedByTwo() throws IOException {
        desk = new Desk(folder, new DemoCa(), null);
        var first = desk.sign(desk.file("nota.pdf", Desk.notaDinas()), desk.kabag, "Kepala Bagian", 0);
        once = Files.readAllBytes(first);
        twice = Files.readAllBytes(desk.sign(first, desk.karo, "Kepala Biro", 1));
        assertThat(examine(twice).isValid()).isTrue();
    }

    /**
     * One bit anywhere that a signature covers: in the text, in the first signature, between them; in the room behind the last; and in the
     * value of the last.
     */
    @Test
    void eachOfAHundredFilesWithOneBitChangedIsFoundOut() throws IOException {
        var random = new Random(20261124);
        var last = hex(twice);
        var end = last[1];
        while (twice[end - 2] == '0') {
            end--;
        }
        for (var i = 0; i < 100; i++) {
            var at = random.nextInt(twice.length);
            while (i % 2 == 0 && twice[at] == '0' || at > last[0] && at < end) {
                at = random.nextInt(twice.length);
            }
            if (i % 10 == 0) {
                // The value of a signature stands at its end.
                at = end - 2 - random.nextInt(100);
            }
            var tampered = twice.clone();
            tampered[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(examine(tampered).isValid()).as("bit at byte " + at + " of " + (char) twice[at]).isFalse();
        }
    }

    @Test
    void anAddedPageIsFoundOut() throws IOException {
        assertThat(examine(changed(twice, pdf -> pdf.addPage(new PDPage()))).isValid()).isFalse();
    }

    @Test
    void textWrittenOverAPageIsFoundOut() throws IOException {
        var tampered = changed(twice, pdf -> {
            var page = pdf.getPage(0);
            try (var text = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA), 20);
                text.newLineAtOffset(100, 500);
                text.showText("Dibatalkan");
                text.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
        assertThat(examine(tampered).isValid()).isFalse();
    }

    @Test
    void bytesBehindTheLastSignatureAreFoundOut() throws IOException {
        assertThat(examine(Arrays.copyOf(twice, twice.length + 1)).isValid()).isFalse();
        var comment = Arrays.copyOf(twice, twice.length + 9);
        System.arraycopy("% tambah\n".getBytes(StandardCharsets.US_ASCII), 0, comment, twice.length, 9);
        assertThat(examine(comment).isValid()).isFalse();
    }

    @Test
    void aSignatureFromAnotherDocumentIsFoundOut() throws IOException {
        var other = Files.readAllBytes(desk.sign(desk.file("lain.pdf", Desk.notaDinas()), desk.kabag, "Kepala Bagian", 0));
        var swapped = once.clone();
        var here = hex(once);
        var there = hex(other);
        assertThat(there[1] - there[0]).isEqualTo(here[1] - here[0]);
        System.arraycopy(other, there[0], swapped, here[0], here[1] - here[0]);

        assertThat(examine(swapped).isValid()).isFalse();
        assertThat(examine(once).isValid()).isTrue();
    }

    /** A removed last revision leaves an earlier, valid document: that it is not the whole one, the record of signatures here tells. */
    @Test
    void aDocumentWithoutItsLastRevisionHasOneSignatureLess() throws IOException {
        assertThat(examine(Arrays.copyOf(twice, once.length)).signatures()).hasSize(1);
        assertThat(examine(Arrays.copyOf(twice, once.length + 500)).isValid()).isFalse();
    }

    @Test
    void aDocumentSavedAnewLosesItsSignatures() throws IOException {
        try (var pdf = Loader.loadPDF(twice); var out = new ByteArrayOutputStream()) {
            pdf.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "id");
            pdf.save(out);
            assertThat(examine(out.toByteArray()).isValid()).isFalse();
        }
    }

    private interface Change {

        void to(PDDocument pdf) throws IOException;
    }

    /** Appended as a revision of its own, as an editor does. */
    private static byte[] changed(byte[] signed, Change change) throws IOException {
        try (var pdf = Loader.loadPDF(signed); var out = new ByteArrayOutputStream()) {
            change.to(pdf);
            pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
            assertThat(out.size()).isGreaterThan(signed.length);
            return out.toByteArray();
        }
    }

    /** From where to where the hexadecimal text of the last signature reaches. */
    private static int[] hex(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var range = document.getLastSignatureDictionary().getByteRange();
            return new int[]{ range[1], range[2] };
        }
    }

    private static Examination examine(byte[] pdf) throws IOException {
        return desk.verifier.examinePdf(desk.file("periksa.pdf", pdf));
    }
}
