package id.juklak.embedded.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Content as files, named as ACS names them: {@code store://2026/11/24/9/5/uuid.bin}. A file is on disk before the transaction that refers
 * to it commits, and goes if that rolls back.
 */
final class ContentStore {

    private static final String PROTOCOL = "store://";

    private final Path root;

    ContentStore(Path root) {
        this.root = root;
    }

    /** A URL for new content; its file does not exist yet. */
    String newUrl() {
        return newUrl(false);
    }

    /** A URL for content that is wanted to the end of the transaction only. */
    String newTempUrl() {
        return newUrl(true);
    }

    private String newUrl(boolean temporary) {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        String url = PROTOCOL + "%d/%d/%d/%d/%d/%s.bin".formatted(now.getYear(), now.getMonthValue(), now.getDayOfMonth(), now.getHour(),
                now.getMinute(), UUID.randomUUID());
        Path file = file(url);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {

                @Override
                public void afterRollback() {
                    file.toFile().delete();
                }

                @Override
                public void afterCommit() {
                    if (temporary) {
                        file.toFile().delete();
                    }
                }
            });
        }
        return url;
    }

    /** The file of a URL. */
    Path file(String url) {
        Path file = root.resolve(url.substring(PROTOCOL.length())).normalize();
        if (!url.startsWith(PROTOCOL) || !file.startsWith(root)) {
            throw new IllegalArgumentException("no content of this store: " + url);
        }
        return file;
    }

    /** Makes sure that what was written survives a power cut. */
    void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
