package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/** Reads one piece of content once. */
public interface ContentReader extends ContentAccessor {

    ContentReader getReader();

    boolean exists();

    long getLastModified();

    boolean isClosed();

    ReadableByteChannel getReadableChannel();

    FileChannel getFileChannel();

    InputStream getContentInputStream();

    void getContent(OutputStream os);

    void getContent(File file);

    String getContentString();

    String getContentString(int length);
}
