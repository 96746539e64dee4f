package id.juklak.document;

import java.time.YearMonth;
import java.util.Date;

import id.juklak.calendar.WaktuKerja;

/**
 * The month under which something stands in the office's books: a case by its start, an event by its moment, an official number by its
 * date. Registers ask for whole months: ACS answers exact values from its database, complete at once, but ranges only from an index.
 */
public class BulanBuku {

    private final WaktuKerja waktuKerja;

    public BulanBuku(WaktuKerja waktuKerja) {
        this.waktuKerja = waktuKerja;
    }

    /** Such as {@code 2026-11}, where the office is. */
    public String dari(Date saat) {
        return YearMonth.from(saat.toInstant().atZone(waktuKerja.zona())).toString();
    }
}
