package id.juklak.settings;

import java.io.IOException;
import java.io.InputStream;

/** Reads one kind of settings file. */
public interface SettingReader<T> {

    /**
     * @param json the whole file; the caller closes it
     * @throws InvalidSettingException if the file cannot be used
     */
    T read(InputStream json) throws IOException;
}
