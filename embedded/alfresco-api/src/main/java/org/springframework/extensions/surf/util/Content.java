package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The body of a request. */
public interface Content {

    String getContent() throws IOException;

    String getMimetype();

    String getEncoding();

    /** In bytes; -1 where it is not known. */
    long getSize();

    InputStream getInputStream();

    Reader getReader() throws IOException;
}
