package id.juklak.time;

import java.time.LocalDate;

/**
 * A day without working time beyond the weekly ones.
 *
 * @param kind national holiday or joint leave; both are free, a report tells them apart
 * @param status whether the date stands, or is calculated and waits for the joint ministerial decree
 */
record Holiday(LocalDate date, String name, Kind kind, Status status) {

    enum Kind {
        NATIONAL_HOLIDAY, JOINT_LEAVE
    }

    enum Status {
        DECREED, ESTIMATED
    }
}
