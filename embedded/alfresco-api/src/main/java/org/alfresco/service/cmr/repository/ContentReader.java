package org.alfresco.service.cmr.repository;

import java.io.InputStream;

/** Reads one piece of content once. */
public interface ContentReader extends ContentAccessor {

    boolean exists();

    InputStream getContentInputStream();
}
