package org.alfresco.service.cmr.repository;

import java.io.InputStream;
import java.io.OutputStream;

/** Reads one piece of content once. */
public interface ContentReader extends ContentAccessor {

    boolean exists();

    long getLastModified();

    InputStream getContentInputStream();

    void getContent(OutputStream os);

    String getContentString();

    String getContentString(int length);
}
