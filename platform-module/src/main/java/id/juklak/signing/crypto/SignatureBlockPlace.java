package id.juklak.signing.crypto;

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
class SignatureBlockPlace {

    static final float WIDTH = 240;
    static final float HEIGHT = 78;
    private static final float MARGIN = 42;
    private static final float GAP = 8;
    /** Further back nobody looks for a signature. */
    private static final int PAGES_TRIED = 3;

    /**
     * Where a block goes.
     *
     * @param pageIndex from 0
     */
    record Place(int pageIndex, PDRectangle box) {}

    /** The place, or null where no page has room. */
    Place find(PDDocument pdf) throws IOException {
        int lastIndex = pdf.getNumberOfPages() - 1;
        for (int pageIndex = lastIndex; pageIndex >= Math.max(0, lastIndex - PAGES_TRIED + 1); pageIndex--) {
            PDRectangle box = findOnPage(pdf, pageIndex);
            if (box != null) {
                return new Place(pageIndex, box);
            }
        }
        return null;
    }

    private PDRectangle findOnPage(PDDocument pdf, int pageIndex) throws IOException {
        PDPage page = pdf.getPage(pageIndex);
        PDRectangle bounds = page.getCropBox();
        if (page.getRotation() != 0 || bounds.getWidth() < WIDTH + 2 * MARGIN) {
            return null;
        }
        List<PDRectangle> occupied = findOccupied(pdf, page, pageIndex);
        float right = bounds.getUpperRightX() - MARGIN - WIDTH;
        float left = bounds.getLowerLeftX() + MARGIN;
        for (float bottom = bounds.getLowerLeftY() + MARGIN; bottom + HEIGHT < bounds.getUpperRightY() - MARGIN; bottom += HEIGHT + GAP) {
            for (float x : right - left >= WIDTH + GAP ? new float[]{ right, left } : new float[]{ right }) {
                PDRectangle candidate = new PDRectangle(x, bottom, WIDTH, HEIGHT);
                if (occupied.stream().noneMatch(area -> intersects(area, candidate))) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private List<PDRectangle> findOccupied(PDDocument pdf, PDPage page, int pageIndex) throws IOException {
        List<PDRectangle> occupied = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation.getRectangle() != null) {
                occupied.add(annotation.getRectangle());
            }
        }
        PDRectangle bounds = page.getCropBox();
        PDFTextStripper textReader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (!glyph.getUnicode().isBlank()) {
                    float bottom = bounds.getUpperRightY() - glyph.getYDirAdj();
                    occupied.add(new PDRectangle(bounds.getLowerLeftX() + glyph.getXDirAdj(), bottom - 2, glyph.getWidthDirAdj(),
                            glyph.getHeightDir() + 4));
                }
            }
        };
        textReader.setStartPage(pageIndex + 1);
        textReader.setEndPage(pageIndex + 1);
        textReader.getText(pdf);
        return occupied;
    }

    private boolean intersects(PDRectangle first, PDRectangle second) {
        return first.getLowerLeftX() < second.getUpperRightX() && second.getLowerLeftX() < first.getUpperRightX()
                && first.getLowerLeftY() < second.getUpperRightY() && second.getLowerLeftY() < first.getUpperRightY();
    }
}
