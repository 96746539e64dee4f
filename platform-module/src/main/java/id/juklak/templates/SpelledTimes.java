package id.juklak.templates;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

import id.juklak.text.StoredTexts;
import id.juklak.time.NormTime;
import id.juklak.time.WorkingTime;

/** Times as an Indonesian document writes them, in the office's zone. */
public class SpelledTimes {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", INDONESIAN);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm z", INDONESIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", INDONESIAN);

    private final WorkingTime workingTime;
    private final StoredTexts storedTexts;

    public SpelledTimes(WorkingTime workingTime, StoredTexts storedTexts) {
        this.workingTime = workingTime;
        this.storedTexts = storedTexts;
    }

    ZonedDateTime inOfficeZone(Instant moment) {
        return moment.atZone(workingTime.zone());
    }

    /** "Rabu". */
    String day(ZonedDateTime moment) {
        return DAY.format(moment);
    }

    /** "25 November 2026". */
    String date(ZonedDateTime moment) {
        return DATE.format(moment);
    }

    /** "09.00 WIB". */
    String time(ZonedDateTime moment) {
        return TIME.format(moment);
    }

    /** "25 November 2026"; null for null. */
    public String date(Date moment) {
        return moment == null ? null : date(inOfficeZone(moment.toInstant()));
    }

    /** "25 Nov 2026 09.00"; null for null. */
    public String moment(Date moment) {
        return moment == null ? null : MOMENT.format(inOfficeZone(moment.toInstant()));
    }

    /** "60 menit", "14 hari". */
    public String normTime(NormTime normTime) {
        return storedTexts.text(normTime.measure() == NormTime.Measure.DAYS ? "juklak.lama.hari" : "juklak.lama.menit",
                Integer.toString(normTime.count()));
    }

    /** Working minutes in days, hours and minutes: "2 hari 3 jam". */
    public String duration(long minutes) {
        long minutesPerDay = Math.max(1, workingTime.normMinutes(new NormTime(1, NormTime.Measure.DAYS)));
        StringBuilder text = new StringBuilder();
        append(text, "juklak.lama.hari", minutes / minutesPerDay);
        append(text, "juklak.lama.jam", minutes % minutesPerDay / 60);
        append(text, "juklak.lama.menit", minutes % minutesPerDay % 60);
        return text.length() == 0 ? storedTexts.text("juklak.lama.menit", "0") : text.toString();
    }

    private void append(StringBuilder text, String messageKey, long count) {
        if (count > 0) {
            text.append(text.length() == 0 ? "" : " ").append(storedTexts.text(messageKey, Long.toString(count)));
        }
    }
}
