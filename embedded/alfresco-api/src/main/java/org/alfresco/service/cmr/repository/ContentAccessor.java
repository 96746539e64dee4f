package org.alfresco.service.cmr.repository;

import java.util.Locale;

/** What reader and writer have in common. */
public interface ContentAccessor {

    long getSize();

    ContentData getContentData();

    String getContentUrl();

    String getMimetype();

    void setMimetype(String mimetype);

    void setEncoding(String encoding);

    void setLocale(Locale locale);
}
