package id.juklak.pengaturan;

import java.io.IOException;
import java.io.InputStream;

/** Reads one kind of settings file. */
public interface BacaPengaturan<T> {

    /**
     * @param json the whole file; the caller closes it
     * @throws PengaturanTidakSahException if the file cannot be used
     */
    T baca(InputStream json) throws IOException;
}
