package id.juklak.embedded.transform;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a PDF of an office file. */
interface Converter {

    boolean supports(String mimetype);

    /**
     * @param source with the extension of its type
     * @throws IOException if it can't be done
     */
    void convert(Path source, Path pdf) throws IOException;
}
