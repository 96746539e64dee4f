package id.juklak.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.juklak.embedded.demo.DemoCa;
import id.juklak.signing.crypto.Examination;

/** Twenty-five files for each of four ways to tamper with a signed document; the same hundred in each run. */
@DisplayName("Of a hundred tampered files")
class HundredTamperedFilesTest {

    @TempDir
    static Path folder;
    private static Desk desk;
    /**
     * The document as it was before anybody signed, as two signed it one after the other, and another one with the same room for
     * signatures.
     */
    private static byte[] bare;
    private static byte[] once;
    private static byte[] twice;
    private static byte[] other;

    @BeforeAll
    static void aDocumentSignedByTwo() throws IOException {
        desk = new Desk(folder, new DemoCa(), null);
        bare = Desk.notaDinas();
        var first = desk.sign(desk.file("nota.pdf", bare), desk.kabag, "Kepala Bagian", 0);
        once = Files.readAllBytes(first);
        twice = Files.readAllBytes(desk.sign(first, desk.karo, "Kepala Biro", 1));
        var elsewhere = desk.sign(desk.file("lain.pdf", Desk.notaDinas()), desk.karo, "Kepala Biro", 0);
        other = Files.readAllBytes(desk.sign(elsewhere, desk.kabag, "Kepala Bagian", 1));
        assertThat(examine(twice).isValid()).isTrue();
        assertThat(examine(other).isValid()).isTrue();
    }

    static IntStream each() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest(name = "changed bytes, {0}")
    @MethodSource("each")
    void changedBytesAreFoundOut(int number) throws IOException {
        var random = new Random(number);
        var tampered = twice.clone();
        var at = number * (twice.length - 40) / 25;
        var length = 1 + random.nextInt(32);
        var bytes = new byte[length];
        random.nextBytes(bytes);
        System.arraycopy(bytes, 0, tampered, at, length);

        assertThat(tampered).isNotEqualTo(twice);
        assertThat(examine(tampered).isValid()).isFalse();
    }

    /** Before, between or behind the pages, written over, removed or noted upon; behind the last signature or hidden before another one. */
    @ParameterizedTest(name = "changed pages, {0}")
    @MethodSource("each")
    void changedPagesAreFoundOut(int number) throws IOException {
        if (number % 5 == 4) {
            // A page that somebody slips in between two signatures, so that the second one covers it.
            var slipped = desk.file("selip" + number + ".pdf", changed(once, number));
            var signed = Files.readAllBytes(desk.sign(slipped, desk.karo, "Kepala Biro", 1));
            var found = examine(signed);
            assertThat(found.isValid()).isFalse();
            assertThat(found.signatures().get(0).findings()).contains("berubahSesudahnya");
            return;
        }
        assertThat(examine(changed(twice, number)).isValid()).isFalse();
    }

    @ParameterizedTest(name = "swapped signatures, {0}")
    @MethodSource("each")
    void swappedSignaturesAreFoundOut(int number) throws IOException {
        var here = rooms(twice);
        var there = rooms(other);
        var tampered = twice.clone();
        if (number % 3 == 0) {
            // The two of the document itself, each in the other's place.
            System.arraycopy(twice, here.get(0)[0], tampered, here.get(1)[0], here.get(1)[1] - here.get(1)[0]);
            if (number % 2 == 0) {
                System.arraycopy(twice, here.get(1)[0], tampered, here.get(0)[0], here.get(0)[1] - here.get(0)[0]);
            }
        } else if (number % 3 == 1) {
            // From another document of the same officials.
            var which = number % 2;
            System.arraycopy(other, there.get(1 - which)[0], tampered, here.get(which)[0], here.get(which)[1] - here.get(which)[0]);
        } else {
            // Made anew by the same official for another text.
            var fake = Files
                    .readAllBytes(desk.sign(desk.file("palsu" + number + ".pdf", changed(bare, number)), desk.kabag, "Kepala Bagian", 0));
            var room = rooms(fake).get(0);
            System.arraycopy(fake, room[0], tampered, here.get(0)[0], room[1] - room[0]);
        }

        assertThat(examine(tampered).isValid()).isFalse();
    }

    /**
     * The first signature's revision cut out, the last one cut off short, or whole: then the record of who signed has one more than the
     * file.
     */
    @ParameterizedTest(name = "removed revisions, {0}")
    @MethodSource("each")
    void removedRevisionsAreFoundOut(int number) throws IOException {
        byte[] tampered;
        if (number == 0) {
            assertThat(examine(Arrays.copyOf(twice, once.length)).signatures()).hasSize(1);
            tampered = bare;
        } else if (number < 9) {
            // The first revision, or a part of it, is missing from the middle.
            var until = bare.length + (once.length - bare.length) * number / 8;
            tampered = joined(Arrays.copyOf(twice, bare.length), Arrays.copyOfRange(twice, until, twice.length));
        } else if (number < 17) {
            tampered = Arrays.copyOf(twice, once.length + (twice.length - once.length) * (number - 8) / 9);
        } else {
            // The last revision is replaced by a piece of itself.
            var from = once.length + (twice.length - once.length) * (number - 16) / 9;
            tampered = joined(once, Arrays.copyOfRange(twice, from, twice.length));
        }

        assertThat(examine(tampered).isValid()).isFalse();
    }

    private static byte[] changed(byte[] signed, int number) throws IOException {
        try (var pdf = Loader.loadPDF(signed); var out = new ByteArrayOutputStream()) {
            switch (number % 4) {
                case 0 -> pdf.addPage(page(pdf, number));
                case 1 -> pdf.getPages().insertBefore(page(pdf, number), pdf.getPage(0));
                case 2 -> {
                    var page = pdf.getPage(0);
                    write(pdf, page, number);
                    page.getCOSObject().setNeedToBeUpdated(true);
                    page.getResources().getCOSObject().setNeedToBeUpdated(true);
                }
                default -> {
                    var note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(100 + number, 500, 20, 20));
                    note.setContents("Dibatalkan " + number);
                    var notes = pdf.getPage(0).getAnnotations();
                    notes.add(note);
                    pdf.getPage(0).setAnnotations(notes);
                    pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }
            }
            pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
            assertThat(out.size()).isGreaterThan(signed.length);
            return out.toByteArray();
        }
    }

    private static PDPage page(PDDocument pdf, int number) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        write(pdf, page, number);
        return page;
    }

    private static void write(PDDocument pdf, PDPage page, int number) throws IOException {
        try (var text = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
            text.beginText();
            text.setFont(new PDType1Font(FontName.HELVETICA), 10 + number);
            text.newLineAtOffset(72, 400 + number);
            text.showText("Lampiran " + number);
            text.endText();
        }
    }

    /** From where to where the hexadecimal text of each signature reaches, in the order of the file. */
    private static List<int[]> rooms(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var rooms = new ArrayList<int[]>();
            for (var signature : document.getSignatureDictionaries()) {
                var range = signature.getByteRange();
                rooms.add(new int[]{ range[1], range[2] });
            }
            rooms.sort((one, another) -> Integer.compare(one[0], another[0]));
            return rooms;
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static Examination examine(byte[] pdf) throws IOException {
        return desk.verifier.examinePdf(desk.file("periksa.pdf", pdf));
    }
}
