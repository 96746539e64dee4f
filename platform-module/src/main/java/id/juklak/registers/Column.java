package id.juklak.registers;

/**
 * A column of a register.
 *
 * @param id key of its heading and of its value
 * @param width in characters of the sheet's font
 */
public record Column(String id, Kind kind, int width) {

    /** What its cells hold. */
    public enum Kind {
        TEXT, NUMBER, DATE, TIME
    }

    static Column text(String id, int width) {
        return new Column(id, Kind.TEXT, width);
    }

    static Column number(String id) {
        return new Column(id, Kind.NUMBER, 12);
    }

    static Column date(String id) {
        return new Column(id, Kind.DATE, 13);
    }

    static Column time(String id) {
        return new Column(id, Kind.TIME, 17);
    }
}
