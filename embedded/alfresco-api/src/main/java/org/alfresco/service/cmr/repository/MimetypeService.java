package org.alfresco.service.cmr.repository;

import java.io.InputStream;

/** Mimetypes by file name. */
public interface MimetypeService {

    String getExtension(String mimetype);

    String guessMimetype(String filename);

    String guessMimetype(String filename, ContentReader reader);

    String guessMimetype(String filename, InputStream input);
}
