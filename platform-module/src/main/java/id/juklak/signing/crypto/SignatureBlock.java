package id.juklak.signing.crypto;

import java.util.List;

/**
 * What a signature shows on the page.
 *
 * @param lines the lines of text, the first one a caption; already in the office's language
 * @param address what the QR code holds: the page that verifies the document
 */
public record SignatureBlock(List<String> lines, String address) {

    public SignatureBlock {
        lines = List.copyOf(lines);
    }
}
