package id.juklak.registers;

import java.util.List;
import java.util.Map;

import id.juklak.registers.MonthlyBook.Entry;
import id.juklak.registers.MonthlyBook.Query;
import id.juklak.sop.Labels;

/** A book of the office (buku agenda): what is entered in it, and what is told of each entry. */
interface RegisterBook {

    /** Its name in addresses and the first part of its texts' keys. */
    String id();

    Query query();

    /** What a sheet of it shows, in order. */
    List<Column> columns();

    /** All that is told of an entry: the values of the columns by their ids, and the ids behind names. */
    Map<String, Object> valuesOf(Entry entry, Labels label);
}
