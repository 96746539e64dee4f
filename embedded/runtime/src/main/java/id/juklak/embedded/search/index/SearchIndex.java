package id.juklak.embedded.search.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Lucene index in its folder, with the position in the database that it has reached. It is derived data: missing, damaged or another
 * database's, it is begun anew, with position 0. One thread writes, any number read.
 */
final class SearchIndex implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final String POSITION = "position";
    private static final String IDENTITY = "identity";
    private static final Duration DURABLE_AFTER = Duration.ofSeconds(10);

    private final Path folder;
    private final String identity;
    private final Analyzer analyzer = perField();
    private final ReadWriteLock opening = new ReentrantReadWriteLock();
    private Directory directory;
    private IndexWriter writer;
    private SearcherManager searchers;
    private volatile long position;
    private long durable = System.nanoTime();

    /** @param identity names the database and the form of the entries; an index of another identity is not used */
    SearchIndex(Path folder, String identity) {
        this.folder = folder;
        this.identity = identity;
        try {
            Files.createDirectories(folder);
            if (!usable()) {
                beginAnew();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the search index in " + folder, e);
        }
    }

    /** What a search does with the index as it stands. */
    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        opening.readLock().lock();
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opening.readLock().unlock();
        }
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** The position up to which the index shows the database; 0 when it shows nothing. */
    long position() {
        return position;
    }

    void put(String ref, Document entry) throws IOException {
        writer.updateDocument(new Term(IndexFields.ID, ref), entry);
    }

    void remove(String ref) throws IOException {
        writer.deleteDocuments(new Term(IndexFields.ID, ref));
    }

    boolean contains(String ref) {
        return read(searcher -> searcher.count(new TermQuery(new Term(IndexFields.ID, ref))) > 0);
    }

    /** The text of a content that the entry of a node holds. */
    record Held(String contentUrl, String text) {}

    /** What is held of a node's content; null when there is nothing. */
    Held held(String ref, String property) {
        return read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, ref)), 1);
            if (found.scoreDocs.length == 0) {
                return null;
            }
            Document entry = searcher.storedFields().document(found.scoreDocs[0].doc,
                    Set.of(IndexFields.CONTENT_URL, IndexFields.stems(property)));
            String url = entry.get(IndexFields.CONTENT_URL);
            return url == null ? null : new Held(url, entry.get(IndexFields.stems(property)));
        });
    }

    /**
     * Makes what was written visible; durable at the latest ten seconds afterwards, for what is lost by then is read from the database
     * again.
     */
    void show(long reached) throws IOException {
        if (System.nanoTime() - durable > DURABLE_AFTER.toNanos()) {
            commit(reached);
            return;
        }
        position = reached;
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was written durable together with the position, and visible. */
    void commit(long reached) throws IOException {
        durable = System.nanoTime();
        writer.setLiveCommitData(Map.of(IDENTITY, identity, POSITION, Long.toString(reached)).entrySet());
        writer.commit();
        position = reached;
        searchers.maybeRefreshBlocking();
    }

    /** Reads every file of the index against its checksum. */
    boolean isSound() {
        return read(searcher -> {
            try {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return true;
            } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
                LOG.warn("The search index in {} is damaged: {}", folder, e.toString());
                return false;
            }
        });
    }

    /** Deletes all files and opens an empty index. */
    void beginAnew() throws IOException {
        opening.writeLock().lock();
        try {
            shut();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).filter(file -> !file.equals(folder)).toList()) {
                    Files.delete(file);
                }
            }
            open();
            commit(0);
        } finally {
            opening.writeLock().unlock();
        }
    }

    private boolean usable() throws IOException {
        try (Directory existing = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(existing)) {
                return false;
            }
        }
        try {
            open();
            Map<String, String> data = new HashMap<>();
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            if (!identity.equals(data.get(IDENTITY))) {
                LOG.info("The search index in {} is of another database or version and is built anew", folder);
                return false;
            }
            position = Long.parseLong(data.get(POSITION));
            return true;
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | IndexNotFoundException
                | NoSuchFileException | EOFException
                | IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The search index in {} is damaged and is built anew: {}", folder, e.toString());
            return false;
        }
    }

    private void open() throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(16).setCommitOnClose(false));
        searchers = new SearcherManager(writer, null);
    }

    private void shut() {
        for (Closeable part : new Closeable[]{ searchers, writer, directory }) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (IOException | IllegalStateException e) {
                LOG.debug("While closing the search index", e);
            }
        }
        searchers = null;
        writer = null;
        directory = null;
    }

    @Override
    public void close() {
        opening.writeLock().lock();
        try {
            if (writer != null && writer.isOpen()) {
                commit(position);
            }
            shut();
        } catch (IOException e) {
            LOG.warn("The search index could not be closed as it stands; what is missing is indexed at the next start", e);
            shut();
        } finally {
            opening.writeLock().unlock();
        }
    }

    private static Analyzer perField() {
        Analyzer stems = new IndonesianText(true);
        Analyzer words = new IndonesianText(false);
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.startsWith(IndexFields.words("")) ? words : stems;
            }
        };
    }
}
