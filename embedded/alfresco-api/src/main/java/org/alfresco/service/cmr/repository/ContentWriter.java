package org.alfresco.service.cmr.repository;

import java.io.InputStream;
import java.io.OutputStream;

/** Writes one piece of content once. */
public interface ContentWriter extends ContentAccessor {

    /** A reader of what has been written. */
    ContentReader getReader();

    OutputStream getContentOutputStream();

    void putContent(InputStream is);

    void putContent(String content);

    void guessMimetype(String filename);
}
