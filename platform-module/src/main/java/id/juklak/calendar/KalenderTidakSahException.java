package id.juklak.calendar;

import java.util.List;

/**
 * A calendar file that cannot be used. What is wrong, and where, is told by a message key under {@code juklak.galat.kalender} and its
 * arguments, so that the administrator reads it in the own language.
 */
class KalenderTidakSahException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String kode;
    private final transient List<Object> rincian;

    KalenderTidakSahException(String kode, Object... rincian) {
        super(kode + " " + List.of(rincian));
        this.kode = kode;
        this.rincian = List.of(rincian);
    }

    String kode() {
        return kode;
    }

    Object[] rincian() {
        return rincian.toArray();
    }
}
