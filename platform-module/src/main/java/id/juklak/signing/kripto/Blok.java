package id.juklak.signing.kripto;

import java.util.List;

/**
 * What a signature shows on the page.
 *
 * @param baris the lines of text, the first one a caption; already in the office's language
 * @param alamat what the QR code holds: the page that verifies the document
 */
public record Blok(List<String> baris, String alamat) {

    public Blok {
        baris = List.copyOf(baris);
    }
}
