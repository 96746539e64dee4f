package org.alfresco.service.cmr.repository;

/** Mimetypes by file name. */
public interface MimetypeService {

    String guessMimetype(String filename);
}
