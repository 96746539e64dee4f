package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** Writes one piece of content once. */
public interface ContentWriter extends ContentAccessor {

    ContentReader getReader();

    boolean isClosed();

    WritableByteChannel getWritableChannel();

    FileChannel getFileChannel(boolean truncate);

    OutputStream getContentOutputStream();

    void putContent(ContentReader reader);

    void putContent(InputStream is);

    void putContent(File file);

    void putContent(String content);

    void guessMimetype(String filename);

    void guessEncoding();
}
