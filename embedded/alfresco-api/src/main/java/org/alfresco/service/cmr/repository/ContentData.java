package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/** Where a node's content lies and what it is; the value of a property of type {@code d:content}. */
public class ContentData implements Serializable {

    private static final long serialVersionUID = 1L;
    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    public ContentData(String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        this.contentUrl = contentUrl;
        this.mimetype = mimetype == null || mimetype.isEmpty() ? "application/octet-stream" : mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale == null ? Locale.getDefault() : locale;
    }

    /** Whether there is a URL. */
    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.getContentUrl() != null;
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }

    /** The form in which ACS shows the property. */
    public String getInfoUrl() {
        return "contentUrl=" + (contentUrl == null ? "" : contentUrl) + "|mimetype=" + mimetype + "|size=" + size + "|encoding="
                + (encoding == null ? "" : encoding)
                + "|locale=" + locale + "_";
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ContentData other && Objects.equals(contentUrl, other.contentUrl) && mimetype.equals(other.mimetype)
                && size == other.size
                && Objects.equals(encoding, other.encoding) && locale.equals(other.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(contentUrl);
    }

    @Override
    public String toString() {
        return getInfoUrl();
    }
}
