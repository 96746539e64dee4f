package id.juklak.signing.crypto;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * Draws a signature's block: the QR code on the left, beside it who signed. As a one-page PDF, the way PDFBox takes a visible signature.
 */
class SignatureBlockDrawing {

    private static final float QR = 66;
    private static final float GAP = 6;
    private static final float DPI = 200;
    private static final float MAX_FONT_SIZE = 8;
    private static final float MIN_FONT_SIZE = 5;
    private static final Color BORDER_COLOR = new Color(0x8A, 0x93, 0xA0);
    private static final Charset LATIN = Charset.forName("windows-1252");
    /** Marks a line that is set in bold; no character of a text. */
    private static final String BOLD_FLAG = "\u0001";
    private static final int NAME_LINE = 1;

    private final PDFont regularFont = new PDType1Font(FontName.HELVETICA);
    private final PDFont boldFont = new PDType1Font(FontName.HELVETICA_BOLD);

    InputStream draw(PDRectangle pageSize, PDRectangle box, SignatureBlock signatureBlock) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(pageSize);
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            form.getCOSObject().setDirect(true);
            PDSignatureField field = new PDSignatureField(form);
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(box);

            PDFormXObject formXObject = new PDFormXObject(new PDStream(document));
            PDResources resources = new PDResources();
            formXObject.setResources(resources);
            formXObject.setFormType(1);
            formXObject.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
            PDAppearanceStream appearanceStream = new PDAppearanceStream(formXObject.getCOSObject());
            PDAppearanceDictionary appearances = new PDAppearanceDictionary();
            appearances.getCOSObject().setDirect(true);
            appearances.setNormalAppearance(appearanceStream);
            widget.setAppearance(appearances);
            try (PDPageContentStream stream = new PDPageContentStream(document, appearanceStream)) {
                paint(document, stream, box, signatureBlock);
            }
            page.getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(widget.getCOSObject())));
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            document.save(output);
            return new ByteArrayInputStream(output.toByteArray());
        }
    }

    /** The block as an image, for a service that places the signature itself. */
    byte[] png(SignatureBlock signatureBlock) throws IOException {
        PDRectangle box = new PDRectangle(SignatureBlockPlace.WIDTH, SignatureBlockPlace.HEIGHT);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(box);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                paint(document, stream, box, signatureBlock);
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DPI), "png", png);
            return png.toByteArray();
        }
    }

    private void paint(PDDocument document, PDPageContentStream stream, PDRectangle box, SignatureBlock signatureBlock) throws IOException {
        float height = box.getHeight();
        stream.setNonStrokingColor(Color.WHITE);
        stream.addRect(0, 0, box.getWidth(), height);
        stream.fill();
        stream.setStrokingColor(BORDER_COLOR);
        stream.setLineWidth(0.7f);
        stream.addRect(0.5f, 0.5f, box.getWidth() - 1, height - 1);
        stream.stroke();
        stream.drawImage(LosslessFactory.createFromImage(document, qr(signatureBlock.address())), GAP, (height - QR) / 2, QR, QR);

        float left = QR + 2 * GAP;
        float width = box.getWidth() - left - GAP;
        float fontSize = MAX_FONT_SIZE;
        List<String> lines = wrapLines(signatureBlock.lines(), fontSize, width);
        while (fontSize > MIN_FONT_SIZE && lines.size() * fontSize * 1.25f > height - 2 * GAP) {
            fontSize -= 0.25f;
            lines = wrapLines(signatureBlock.lines(), fontSize, width);
        }
        float lineHeight = fontSize * 1.25f;
        float baseline = (height + lines.size() * lineHeight) / 2 - fontSize;
        stream.setNonStrokingColor(Color.BLACK);
        for (int index = 0; index < lines.size() && baseline > 2; index++, baseline -= lineHeight) {
            stream.beginText();
            stream.setFont(lines.get(index).startsWith(BOLD_FLAG) ? boldFont : regularFont, fontSize);
            stream.newLineAtOffset(left, baseline);
            stream.showText(lines.get(index).replace(BOLD_FLAG, ""));
            stream.endText();
        }
    }

    private List<String> wrapLines(List<String> texts, float fontSize, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            PDFont font = index == NAME_LINE ? boldFont : regularFont;
            StringBuilder line = new StringBuilder();
            for (String word : toPrintable(texts.get(index)).split(" ")) {
                String candidate = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && font.getStringWidth(candidate) / 1000 * fontSize > width) {
                    lines.add((index == NAME_LINE ? BOLD_FLAG : "") + line);
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(candidate);
                }
            }
            lines.add((index == NAME_LINE ? BOLD_FLAG : "") + line);
        }
        return lines;
    }

    /** The standard fonts have Latin letters; anything else shows as a question mark, never as an error while someone signs. */
    private String toPrintable(String text) {
        String cleaned = text.replaceAll("\\p{Cntrl}", " ");
        return new String(cleaned.getBytes(LATIN), LATIN);
    }

    private BufferedImage qr(String address) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, 1, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            // Four dots for each module: sharp in print too.
            int scale = 4;
            BufferedImage image = new BufferedImage(matrix.getWidth() * scale, matrix.getHeight() * scale, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, matrix.get(x / scale, y / scale) ? 0x000000 : 0xFFFFFF);
                }
            }
            return image;
        } catch (WriterException failure) {
            throw new IllegalArgumentException("No QR code for " + address, failure);
        }
    }
}
