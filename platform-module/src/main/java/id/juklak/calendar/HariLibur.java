package id.juklak.calendar;

import java.time.LocalDate;

/**
 * A day without working time beyond the weekly ones.
 *
 * @param jenis national holiday or joint leave; both are free, a report tells them apart
 * @param status whether the date stands, or is calculated and waits for the joint ministerial decree
 */
record HariLibur(LocalDate tanggal, String nama, Jenis jenis, Status status) {

    enum Jenis {
        LIBUR_NASIONAL, CUTI_BERSAMA
    }

    enum Status {
        DITETAPKAN, PERKIRAAN
    }
}
