package id.juklak.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import id.juklak.calendar.WaktuKerja;

/** Times as the answers give them: ISO 8601 with the office's offset, to the millisecond that the repository keeps. */
class Waktu {

    private final WaktuKerja waktuKerja;

    Waktu(WaktuKerja waktuKerja) {
        this.waktuKerja = waktuKerja;
    }

    String teks(Object waktu) {
        if (waktu == null) {
            return null;
        }
        Instant saat = waktu instanceof Instant instan ? instan : ((Date) waktu).toInstant();
        ZoneId zona = waktuKerja.zona();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(saat.truncatedTo(ChronoUnit.MILLIS), zona));
    }
}
