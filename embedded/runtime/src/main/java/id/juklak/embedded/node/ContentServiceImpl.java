package id.juklak.embedded.node;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Content of nodes, streamed from and to files. */
final class ContentServiceImpl implements ContentService {

    private final NodeService nodes;
    private final ContentStore store;
    private final MimetypeService mimetypes;

    ContentServiceImpl(NodeService nodes, ContentStore store, MimetypeService mimetypes) {
        this.nodes = nodes;
        this.store = store;
        this.mimetypes = mimetypes;
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        return nodes.getProperty(nodeRef, propertyQName) instanceof ContentData content && ContentData.hasContent(content)
                ? new FileReader(content, store.file(content.getContentUrl()))
                : null;
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) {
        ContentData before = nodeRef == null ? null : (ContentData) nodes.getProperty(nodeRef, propertyQName);
        FileWriter writer = new FileWriter(nodeRef, propertyQName, update, store.newUrl());
        if (before != null) {
            writer.setMimetype(before.getMimetype());
        } else if (nodeRef != null) {
            writer.guessMimetype((String) nodes.getProperty(nodeRef, ContentModel.PROP_NAME));
        }
        return writer;
    }

    @Override
    public ContentWriter getTempWriter() {
        return new FileWriter(null, null, false, store.newTempUrl());
    }

    /** What reader and writer have in common. */
    private abstract static class Accessor implements ContentAccessor {

        protected String mimetype;
        protected String encoding;
        protected Locale locale;

        @Override
        public String getMimetype() {
            return mimetype;
        }

        @Override
        public void setMimetype(String mimetype) {
            this.mimetype = mimetype;
        }

        @Override
        public void setEncoding(String encoding) {
            this.encoding = encoding;
        }

        @Override
        public void setLocale(Locale locale) {
            this.locale = locale;
        }
    }

    /** As in ACS, a reader reads once; who reads again asks for another. */
    private static final class FileReader extends Accessor implements ContentReader {

        private final ContentData content;
        private final Path file;
        private boolean opened;

        FileReader(ContentData content, Path file) {
            this.content = content;
            this.file = file;
            mimetype = content.getMimetype();
            encoding = content.getEncoding();
            locale = content.getLocale();
        }

        @Override
        public boolean exists() {
            return Files.exists(file);
        }

        @Override
        public long getSize() {
            return content.getSize();
        }

        @Override
        public ContentData getContentData() {
            return content;
        }

        @Override
        public String getContentUrl() {
            return content.getContentUrl();
        }

        @Override
        public synchronized InputStream getContentInputStream() {
            if (opened) {
                throw new IllegalStateException("The reader of " + content.getContentUrl() + " has been read");
            }
            opened = true;
            try {
                return Files.newInputStream(file);
            } catch (IOException e) {
                throw new ContentIOException("Failed to open stream onto " + content.getContentUrl(), e);
            }
        }
    }

    private final class FileWriter extends Accessor implements ContentWriter {

        private final NodeRef node;
        private final QName property;
        private final boolean update;
        private final String url;
        private final Path file;
        private boolean written;

        FileWriter(NodeRef node, QName property, boolean update, String url) {
            this.node = node;
            this.property = property;
            this.update = update;
            this.url = url;
            file = store.file(url);
            encoding = StandardCharsets.UTF_8.name();
        }

        @Override
        public long getSize() {
            return file.toFile().length();
        }

        @Override
        public ContentData getContentData() {
            return new ContentData(url, mimetype, getSize(), encoding, locale);
        }

        @Override
        public String getContentUrl() {
            return url;
        }

        @Override
        public ContentReader getReader() {
            return new FileReader(getContentData(), file);
        }

        @Override
        public OutputStream getContentOutputStream() {
            if (written) {
                throw new ContentIOException("A channel has already been opened");
            }
            written = true;
            try {
                return new FilterOutputStream(Files.newOutputStream(file)) {

                    private boolean closed;

                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        out.write(bytes, offset, length);
                    }

                    @Override
                    public void close() throws IOException {
                        if (!closed) {
                            closed = true;
                            super.close();
                            store.force(file);
                            if (update) {
                                updateNode();
                            }
                        }
                    }
                };
            } catch (IOException e) {
                throw new ContentIOException("Failed to open stream onto " + url, e);
            }
        }

        /** Whatever refuses the new content arrives as ACS's stream listener tells it. */
        private void updateNode() {
            try {
                nodes.setProperty(node, property, getContentData());
            } catch (RuntimeException e) {
                throw new ContentIOException(
                        "Failed to set content property on stream closure: \n   node: " + node + "\n   property: " + property + "\n" + e,
                        e);
            }
        }

        @Override
        public void putContent(InputStream is) {
            try (is; OutputStream out = getContentOutputStream()) {
                is.transferTo(out);
            } catch (IOException e) {
                throw new ContentIOException("Failed to copy content from input stream", e);
            }
        }

        @Override
        public void putContent(String content) {
            putContent(new ByteArrayInputStream(content.getBytes(Charset.forName(encoding))));
        }

        @Override
        public void guessMimetype(String filename) {
            setMimetype(mimetypes.guessMimetype(filename));
        }
    }
}
