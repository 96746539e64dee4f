package id.juklak.registers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import id.juklak.sop.Labels;

/**
 * What stands above a register's entries.
 *
 * @param book name of the book
 * @param zone where the office is: dates and times are its own
 */
record SheetHeader(Labels label, String book, List<Column> columns, Period period, ZoneId zone) {

    private static final String PREFIX = "juklak.register.";

    String title() {
        return label.message(PREFIX + book + ".judul");
    }

    String subtitle() {
        return label.message(PREFIX + "uraian");
    }

    String periodText() {
        return label.message(PREFIX + "periode", formatDate(period.from()), formatDate(period.until()));
    }

    String pageNumbers() {
        return label.message(PREFIX + "halaman", "&P", "&N");
    }

    String numberHeading() {
        return label.message(PREFIX + "no");
    }

    String heading(Column column) {
        return label.message(PREFIX + "kolom." + column.id());
    }

    private String formatDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", label.language()).format(day);
    }
}
