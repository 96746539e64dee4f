package id.juklak.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import id.juklak.Label;

/**
 * What stands above a register's entries.
 *
 * @param buku name of the book
 * @param zona where the office is: dates and times are its own
 */
record Kepala(Label label, String buku, List<Kolom> kolom, Periode periode, ZoneId zona) {

    private static final String AWALAN = "juklak.register.";

    String judul() {
        return label.pesan(AWALAN + buku + ".judul");
    }

    String uraian() {
        return label.pesan(AWALAN + "uraian");
    }

    String rentang() {
        return label.pesan(AWALAN + "periode", tanggal(periode.dari()), tanggal(periode.sampai()));
    }

    String halaman() {
        return label.pesan(AWALAN + "halaman", "&P", "&N");
    }

    String kolomNomor() {
        return label.pesan(AWALAN + "no");
    }

    String judul(Kolom satu) {
        return label.pesan(AWALAN + "kolom." + satu.id());
    }

    private String tanggal(LocalDate hari) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", label.bahasa()).format(hari);
    }
}
