package id.juklak.report;

/**
 * A column of a register.
 *
 * @param id key of its heading and of its value
 * @param lebar in characters of the sheet's font
 */
public record Kolom(String id, Jenis jenis, int lebar) {

    /** What its cells hold. */
    public enum Jenis {
        TEKS, ANGKA, TANGGAL, WAKTU
    }

    static Kolom teks(String id, int lebar) {
        return new Kolom(id, Jenis.TEKS, lebar);
    }

    static Kolom angka(String id) {
        return new Kolom(id, Jenis.ANGKA, 12);
    }

    static Kolom tanggal(String id) {
        return new Kolom(id, Jenis.TANGGAL, 13);
    }

    static Kolom waktu(String id) {
        return new Kolom(id, Jenis.WAKTU, 17);
    }
}
