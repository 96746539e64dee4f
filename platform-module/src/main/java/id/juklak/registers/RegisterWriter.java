package id.juklak.registers;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A format of file that a register can be written in. */
public interface RegisterWriter {

    /** The end of the file's name. */
    String suffix();

    /** Media type. */
    String mediaType();

    /** Begins a register with its headings. */
    RegisterSheet open(SheetHeader sheetHeader, OutputStream out) throws IOException;

    /** A register being written; closing it completes the file. */
    interface RegisterSheet extends Closeable {

        /** @param cells the running number, then a text, number, moment or null for each column */
        void writeRow(List<Object> cells) throws IOException;
    }
}
