package id.juklak.embedded.search.index;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text of PDF, Office and text files. Files come from users: each is read in a thread of its own, against a limit of bytes,
 * characters and time, and whatever goes wrong is an answer, not an exception. Compressed bombs are stopped by Tika's and POI's own guards
 * (ratio of output to input, nesting).
 */
final class TextExtractor {

    /** Larger files are found by their metadata only. */
    private static final long LARGEST_BYTES = 256L << 20;

    private final Parser parser = new AutoDetectParser();
    private final int mostCharacters;
    private final Duration timeLimit;

    TextExtractor() {
        this(10_000_000, Duration.ofSeconds(60));
    }

    /** @param mostCharacters the text beyond is dropped */
    TextExtractor(int mostCharacters, Duration timeLimit) {
        this.mostCharacters = mostCharacters;
        this.timeLimit = timeLimit;
    }

    /** The text, which may be empty, and why there is not more of it: null when the file was read as a whole. */
    record Extracted(String text, String problem) {}

    /** Where the bytes come from; opened in the reading thread. */
    interface Source {
        InputStream open() throws IOException;
    }

    Extracted extract(Source source, String mimetype, String name, long bytes) {
        if (bytes == 0) {
            return new Extracted("", null);
        }
        if (bytes > LARGEST_BYTES) {
            return new Extracted("", "larger than " + LARGEST_BYTES + " bytes");
        }
        long deadline = System.nanoTime() + timeLimit.toNanos();
        FutureTask<Extracted> task = new FutureTask<>(() -> read(source, mimetype, name, deadline));
        Thread thread = new Thread(task, "search-text");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(timeLimit.toMillis() + 1000, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return tooSlow();
        } catch (ExecutionException e) {
            return new Extracted("", String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Extracted("", "interrupted");
        }
    }

    private Extracted read(Source source, String mimetype, String name, long deadline) {
        WriteOutContentHandler text = new WriteOutContentHandler(mostCharacters);
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        if (mimetype != null) {
            metadata.set(Metadata.CONTENT_TYPE, mimetype);
        }
        ParseContext context = new ParseContext();
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        try (InputStream bytes = new Watched(source.open(), deadline); TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, new Deadline(new BodyContentHandler(text), deadline), metadata, context);
            return new Extracted(text.toString(), null);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return failed(e, text, deadline);
        }
    }

    private Extracted failed(Throwable e, WriteOutContentHandler text, long deadline) {
        if (WriteLimitReachedException.isWriteLimitReached(e)) {
            return new Extracted(text.toString(), "longer than " + mostCharacters + " characters");
        }
        if (System.nanoTime() > deadline) {
            return tooSlow();
        }
        if (e instanceof EncryptedDocumentException || e.getCause() instanceof EncryptedDocumentException) {
            return new Extracted("", "encrypted");
        }
        String reason = (e.getCause() == null ? e.toString() : e + " (" + e.getCause() + ")").replaceAll("\\s+", " ");
        return new Extracted("", reason.substring(0, Math.min(reason.length(), 500)));
    }

    private Extracted tooSlow() {
        return new Extracted("", "not read within " + timeLimit.toSeconds() + " s");
    }

    /** Ends the reading of a file that takes too long, at its next piece of text. */
    private static final class Deadline extends ContentHandlerDecorator {
        private final long deadline;

        Deadline(org.xml.sax.ContentHandler handler, long deadline) {
            super(handler);
            this.deadline = deadline;
        }

        @Override
        public void characters(char[] ch, int start, int length) throws SAXException {
            if (System.nanoTime() > deadline) {
                throw new SAXException("time limit");
            }
            super.characters(ch, start, length);
        }
    }

    /** Ends it at its next piece of input. */
    private static final class Watched extends FilterInputStream {
        private final long deadline;

        Watched(InputStream in, long deadline) {
            super(in);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            check();
            return super.read(b, off, len);
        }

        private void check() throws IOException {
            if (System.nanoTime() > deadline) {
                throw new InterruptedIOException("time limit");
            }
        }
    }
}
