package id.juklak.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A register as CSV (RFC 4180) that Excel opens as it is: UTF-8 with a byte order mark. The separator is the semicolon, since Excel takes
 * the one of the user's region, and where the decimal sign is a comma, as in Indonesia, that is the semicolon.
 */
class CsvRegisterWriter implements RegisterWriter {

    /** A text that begins so would be a formula (or hide one) to a spreadsheet: it gets an apostrophe before it. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char BOM = '\uFEFF';
    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME_FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final char separator;

    CsvRegisterWriter(char separator) {
        this.separator = separator;
    }

    @Override
    public String suffix() {
        return ".csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public RegisterSheet open(SheetHeader sheetHeader, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BOM);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF).build(writer);
        List<String> headings = new ArrayList<>(List.of(sheetHeader.numberHeading()));
        sheetHeader.columns().forEach(column -> headings.add(sheetHeader.heading(column)));
        csv.writeRecord(headings);
        return new CsvSheet(csv, sheetHeader);
    }

    private record CsvSheet(CsvWriter csv, SheetHeader sheetHeader) implements RegisterSheet {

        @Override
        public void writeRow(List<Object> cells) {
            List<String> texts = new ArrayList<>();
            texts.add(formatCell(cells.get(0), Column.Kind.NUMBER, sheetHeader.zone()));
            for (int index = 1; index < cells.size(); index++) {
                texts.add(formatCell(cells.get(index), sheetHeader.columns().get(index - 1).kind(), sheetHeader.zone()));
            }
            csv.writeRecord(texts);
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    private static String formatCell(Object value, Column.Kind kind, ZoneId zone) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case NUMBER -> value.toString();
            case DATE -> DATE_FORMAT.format(((Date) value).toInstant().atZone(zone));
            case TIME -> TIME_FORMAT.format(((Date) value).toInstant().atZone(zone));
            case TEXT -> defuse(value.toString());
        };
    }

    /** The text as no spreadsheet takes it for a formula. */
    static String defuse(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
