package id.juklak.signing.kripto;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Finds room for a signature's block: on the last page, from the bottom up, right column first, where neither text nor another block is. A
 * page of text to the foot has none; then the block goes on the page before it that has, and on none otherwise.
 */
class TempatBlok {

    static final float LEBAR = 240;
    static final float TINGGI = 78;
    private static final float TEPI = 42;
    private static final float JARAK = 8;
    /** Further back nobody looks for a signature. */
    private static final int HALAMAN_DICOBA = 3;

    /**
     * Where a block goes.
     *
     * @param halaman from 0
     */
    record Tempat(int halaman, PDRectangle kotak) {}

    /** The place, or null where no page has room. */
    Tempat cari(PDDocument pdf) throws IOException {
        int terakhir = pdf.getNumberOfPages() - 1;
        for (int halaman = terakhir; halaman >= Math.max(0, terakhir - HALAMAN_DICOBA + 1); halaman--) {
            PDRectangle kotak = cari(pdf, halaman);
            if (kotak != null) {
                return new Tempat(halaman, kotak);
            }
        }
        return null;
    }

    private PDRectangle cari(PDDocument pdf, int halaman) throws IOException {
        PDPage kertas = pdf.getPage(halaman);
        PDRectangle batas = kertas.getCropBox();
        if (kertas.getRotation() != 0 || batas.getWidth() < LEBAR + 2 * TEPI) {
            return null;
        }
        List<PDRectangle> terisi = terisi(pdf, kertas, halaman);
        float kanan = batas.getUpperRightX() - TEPI - LEBAR;
        float kiri = batas.getLowerLeftX() + TEPI;
        for (float bawah = batas.getLowerLeftY() + TEPI; bawah + TINGGI < batas.getUpperRightY() - TEPI; bawah += TINGGI + JARAK) {
            for (float x : kanan - kiri >= LEBAR + JARAK ? new float[]{ kanan, kiri } : new float[]{ kanan }) {
                PDRectangle calon = new PDRectangle(x, bawah, LEBAR, TINGGI);
                if (terisi.stream().noneMatch(satu -> bertemu(satu, calon))) {
                    return calon;
                }
            }
        }
        return null;
    }

    private List<PDRectangle> terisi(PDDocument pdf, PDPage kertas, int halaman) throws IOException {
        List<PDRectangle> terisi = new ArrayList<>();
        for (PDAnnotation satu : kertas.getAnnotations()) {
            if (satu.getRectangle() != null) {
                terisi.add(satu.getRectangle());
            }
        }
        PDRectangle batas = kertas.getCropBox();
        PDFTextStripper pembaca = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition huruf) {
                if (!huruf.getUnicode().isBlank()) {
                    float bawah = batas.getUpperRightY() - huruf.getYDirAdj();
                    terisi.add(new PDRectangle(batas.getLowerLeftX() + huruf.getXDirAdj(), bawah - 2, huruf.getWidthDirAdj(),
                            huruf.getHeightDir() + 4));
                }
            }
        };
        pembaca.setStartPage(halaman + 1);
        pembaca.setEndPage(halaman + 1);
        pembaca.getText(pdf);
        return terisi;
    }

    private boolean bertemu(PDRectangle satu, PDRectangle lain) {
        return satu.getLowerLeftX() < lain.getUpperRightX() && lain.getLowerLeftX() < satu.getUpperRightX()
                && satu.getLowerLeftY() < lain.getUpperRightY() && lain.getLowerLeftY() < satu.getUpperRightY();
    }
}
