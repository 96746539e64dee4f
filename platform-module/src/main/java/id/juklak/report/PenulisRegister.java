package id.juklak.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A format of file that a register can be written in. */
public interface PenulisRegister {

    /** The end of the file's name. */
    String akhiran();

    /** Media type. */
    String tipe();

    /** Begins a register with its headings. */
    Lembar buka(Kepala kepala, OutputStream keluar) throws IOException;

    /** A register being written; closing it completes the file. */
    interface Lembar extends Closeable {

        /** @param sel the running number, then a text, number, moment or null for each column */
        void baris(List<Object> sel) throws IOException;
    }
}
