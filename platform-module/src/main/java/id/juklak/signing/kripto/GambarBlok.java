package id.juklak.signing.kripto;

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
class GambarBlok {

    private static final float QR = 66;
    private static final float SELA = 6;
    private static final float DPI = 200;
    private static final float HURUF_TERBESAR = 8;
    private static final float HURUF_TERKECIL = 5;
    private static final Color GARIS = new Color(0x8A, 0x93, 0xA0);
    private static final Charset LATIN = Charset.forName("windows-1252");
    /** Marks a line that is set in bold; no character of a text. */
    private static final String TEBAL = "\u0001";
    private static final int BARIS_NAMA = 1;

    private final PDFont biasa = new PDType1Font(FontName.HELVETICA);
    private final PDFont tebal = new PDType1Font(FontName.HELVETICA_BOLD);

    InputStream gambar(PDRectangle kertas, PDRectangle kotak, Blok blok) throws IOException {
        try (PDDocument cetakan = new PDDocument()) {
            PDPage halaman = new PDPage(kertas);
            cetakan.addPage(halaman);
            PDAcroForm formulir = new PDAcroForm(cetakan);
            cetakan.getDocumentCatalog().setAcroForm(formulir);
            formulir.setSignaturesExist(true);
            formulir.setAppendOnly(true);
            formulir.getCOSObject().setDirect(true);
            PDSignatureField medan = new PDSignatureField(formulir);
            formulir.getFields().add(medan);
            PDAnnotationWidget widget = medan.getWidgets().get(0);
            widget.setRectangle(kotak);

            PDFormXObject bentuk = new PDFormXObject(new PDStream(cetakan));
            PDResources sumber = new PDResources();
            bentuk.setResources(sumber);
            bentuk.setFormType(1);
            bentuk.setBBox(new PDRectangle(kotak.getWidth(), kotak.getHeight()));
            PDAppearanceStream tampilan = new PDAppearanceStream(bentuk.getCOSObject());
            PDAppearanceDictionary kamus = new PDAppearanceDictionary();
            kamus.getCOSObject().setDirect(true);
            kamus.setNormalAppearance(tampilan);
            widget.setAppearance(kamus);
            try (PDPageContentStream isi = new PDPageContentStream(cetakan, tampilan)) {
                lukis(cetakan, isi, kotak, blok);
            }
            halaman.getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(widget.getCOSObject())));
            ByteArrayOutputStream hasil = new ByteArrayOutputStream();
            cetakan.save(hasil);
            return new ByteArrayInputStream(hasil.toByteArray());
        }
    }

    /** The block as an image, for a service that places the signature itself. */
    byte[] png(Blok blok) throws IOException {
        PDRectangle kotak = new PDRectangle(TempatBlok.LEBAR, TempatBlok.TINGGI);
        try (PDDocument lembar = new PDDocument()) {
            PDPage halaman = new PDPage(kotak);
            lembar.addPage(halaman);
            try (PDPageContentStream isi = new PDPageContentStream(lembar, halaman)) {
                lukis(lembar, isi, kotak, blok);
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(lembar).renderImageWithDPI(0, DPI), "png", png);
            return png.toByteArray();
        }
    }

    private void lukis(PDDocument cetakan, PDPageContentStream isi, PDRectangle kotak, Blok blok) throws IOException {
        float tinggi = kotak.getHeight();
        isi.setNonStrokingColor(Color.WHITE);
        isi.addRect(0, 0, kotak.getWidth(), tinggi);
        isi.fill();
        isi.setStrokingColor(GARIS);
        isi.setLineWidth(0.7f);
        isi.addRect(0.5f, 0.5f, kotak.getWidth() - 1, tinggi - 1);
        isi.stroke();
        isi.drawImage(LosslessFactory.createFromImage(cetakan, qr(blok.alamat())), SELA, (tinggi - QR) / 2, QR, QR);

        float kiri = QR + 2 * SELA;
        float lebar = kotak.getWidth() - kiri - SELA;
        float huruf = HURUF_TERBESAR;
        List<String> baris = penggal(blok.baris(), huruf, lebar);
        while (huruf > HURUF_TERKECIL && baris.size() * huruf * 1.25f > tinggi - 2 * SELA) {
            huruf -= 0.25f;
            baris = penggal(blok.baris(), huruf, lebar);
        }
        float langkah = huruf * 1.25f;
        float dasar = (tinggi + baris.size() * langkah) / 2 - huruf;
        isi.setNonStrokingColor(Color.BLACK);
        for (int ke = 0; ke < baris.size() && dasar > 2; ke++, dasar -= langkah) {
            isi.beginText();
            isi.setFont(baris.get(ke).startsWith(TEBAL) ? tebal : biasa, huruf);
            isi.newLineAtOffset(kiri, dasar);
            isi.showText(baris.get(ke).replace(TEBAL, ""));
            isi.endText();
        }
    }

    private List<String> penggal(List<String> teks, float huruf, float lebar) throws IOException {
        List<String> baris = new ArrayList<>();
        for (int ke = 0; ke < teks.size(); ke++) {
            PDFont rupa = ke == BARIS_NAMA ? tebal : biasa;
            StringBuilder satu = new StringBuilder();
            for (String kata : tercetak(teks.get(ke)).split(" ")) {
                String calon = satu.isEmpty() ? kata : satu + " " + kata;
                if (!satu.isEmpty() && rupa.getStringWidth(calon) / 1000 * huruf > lebar) {
                    baris.add((ke == BARIS_NAMA ? TEBAL : "") + satu);
                    satu.setLength(0);
                    satu.append(kata);
                } else {
                    satu.setLength(0);
                    satu.append(calon);
                }
            }
            baris.add((ke == BARIS_NAMA ? TEBAL : "") + satu);
        }
        return baris;
    }

    /** The standard fonts have Latin letters; anything else shows as a question mark, never as an error while someone signs. */
    private String tercetak(String teks) {
        String bersih = teks.replaceAll("\\p{Cntrl}", " ");
        return new String(bersih.getBytes(LATIN), LATIN);
    }

    private BufferedImage qr(String alamat) {
        try {
            BitMatrix kisi = new QRCodeWriter().encode(alamat, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, 1, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            // Four dots for each module: sharp in print too.
            int kali = 4;
            BufferedImage gambar = new BufferedImage(kisi.getWidth() * kali, kisi.getHeight() * kali, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < gambar.getHeight(); y++) {
                for (int x = 0; x < gambar.getWidth(); x++) {
                    gambar.setRGB(x, y, kisi.get(x / kali, y / kali) ? 0x000000 : 0xFFFFFF);
                }
            }
            return gambar;
        } catch (WriterException salah) {
            throw new IllegalArgumentException("No QR code for " + alamat, salah);
        }
    }
}
