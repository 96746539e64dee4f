package org.alfresco.service.cmr.repository;

/** Is told when a content stream has been closed. */
public interface ContentStreamListener {

    void contentStreamClosed();
}
