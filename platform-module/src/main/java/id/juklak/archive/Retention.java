package id.juklak.archive;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * How long a record is kept: first in use (aktif), then put away (inaktif); what becomes of it afterwards people decide (nasib akhir). A
 * time of so many years ends on the day of its beginning, that many years later.
 *
 * @param start the day from which it counts; null where that day is not known yet
 * @param activeYears and inaktif years
 */
public record Retention(LocalDate start, int activeYears, int inactiveYears) {

    public static final String NOT_STARTED = "belum";
    public static final String ACTIVE = "aktif";
    public static final String INACTIVE = "inaktif";
    public static final String ENDED = "habis";

    /** What it may count from: the day of publication, the last day of that year, the document's date, or the Menko's decision. */
    public static final String PUBLICATION = "terbit";
    public static final String YEAR_END = "akhirTahun";
    public static final String DOCUMENT_DATE = "tanggal";
    public static final String PENETAPAN = "penetapan";

    /** A LIST in the model. */
    public static final List<String> FINAL_DISPOSITIONS = List.of("musnah", "permanen", "dinilaiKembali");
    public static final int MAX_YEARS = 100;

    /** The day from which a time counts; null for the decision before it was made. */
    public static LocalDate computeStart(String countedSince, LocalDate publishedOn, LocalDate documentDate, LocalDate penetapanDate) {
        return switch (countedSince) {
            case YEAR_END -> LocalDate.of(publishedOn.getYear(), Month.DECEMBER, 31);
            case DOCUMENT_DATE -> documentDate == null ? publishedOn : documentDate;
            case PENETAPAN -> penetapanDate;
            default -> publishedOn;
        };
    }

    public LocalDate activeEnd() {
        return start == null ? null : start.plusYears(activeYears);
    }

    public LocalDate end() {
        return start == null ? null : start.plusYears(activeYears).plusYears(inactiveYears);
    }

    /** Which time has come. */
    public String stageOn(LocalDate day) {
        if (start == null) {
            return NOT_STARTED;
        }
        return day.isBefore(activeEnd()) ? ACTIVE : day.isBefore(end()) ? INACTIVE : ENDED;
    }

    /** The month in which the present time ends, or ended; null where none counts. */
    public YearMonth endMonthOn(LocalDate day) {
        return start == null ? null : YearMonth.from(day.isBefore(activeEnd()) ? activeEnd() : end());
    }
}
