package id.juklak.report;

import java.util.List;
import java.util.Map;

import id.juklak.Label;
import id.juklak.report.BukuBulanan.Entri;
import id.juklak.report.BukuBulanan.Pertanyaan;

/** A book of the office (buku agenda): what is entered in it, and what is told of each entry. */
interface Buku {

    /** Its name in addresses and the first part of its texts' keys. */
    String id();

    Pertanyaan pertanyaan();

    /** What a sheet of it shows, in order. */
    List<Kolom> kolom();

    /** All that is told of an entry: the values of the columns by their ids, and the ids behind names. */
    Map<String, Object> isi(Entri entri, Label label);
}
