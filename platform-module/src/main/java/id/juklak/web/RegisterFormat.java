package id.juklak.web;

import java.util.List;
import java.util.Map;

import id.juklak.registers.RegisterWriter;
import id.juklak.text.RefusalException;

/** In which form a request wants a list: as data, or as a sheet. */
final class RegisterFormat {

    private static final String DATA = "json";
    private static final List<String> SEPARATORS = List.of("koma", "titikKoma");

    private RegisterFormat() {}

    /** Null for data. */
    static RegisterWriter choose(RequestReader requestReader, Map<String, RegisterWriter> writers) {
        String format = requestReader.text("format");
        String separator = requestReader.choice("pemisah", SEPARATORS);
        if (format == null || format.equals(DATA)) {
            return null;
        }
        RegisterWriter writer = writers.get(format);
        if (writer == null) {
            throw new RefusalException("web.nilai", 400, "format", format);
        }
        return separator == null ? writer : writers.getOrDefault(format + "-" + separator, writer);
    }
}
