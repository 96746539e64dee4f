package id.juklak.web;

import java.util.Map;

import id.juklak.registers.RegisterWriter;
import id.juklak.text.RefusalException;

/** The forms in which a request may want a list: as data, or as one of these sheets. */
class SheetFormats {

    /** Media types of the sheets. */
    static final String[] MEDIA_TYPES = { "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };

    private final Map<String, RegisterWriter> writers;

    /** @param writers by the names of the formats, {@code csv-koma} being another form of {@code csv} */
    SheetFormats(Map<String, RegisterWriter> writers) {
        this.writers = writers;
    }

    /**
     * @param separator {@code koma}, {@code titikKoma}, or null for the format's own
     * @return null for data
     * @throws RefusalException 400 for a format that there is not
     */
    RegisterWriter choose(String format, String separator) {
        if (format == null || format.equals("json")) {
            return null;
        }
        RegisterWriter writer = writers.get(format);
        if (writer == null) {
            throw new RefusalException("web.nilai", 400, "format", format);
        }
        return separator == null ? writer : writers.getOrDefault(format + "-" + separator, writer);
    }
}
