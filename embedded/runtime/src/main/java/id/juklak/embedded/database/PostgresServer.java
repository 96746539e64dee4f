package id.juklak.embedded.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * PostgreSQL from the binaries that Maven brings, on a data folder that stays. Small, because it shares an office computer with everything
 * else; durable ({@code fsync} stays on), because a killed server has to find its last commit again.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final FileLock lock;

    private PostgresServer(EmbeddedPostgres postgres, FileLock lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /**
     * Starts the server of a data folder, which is made where it is missing.
     *
     * @throws IllegalStateException if another server runs on the folder; the message is a sentence for the person who started this one
     */
    public static PostgresServer start(Path data) {
        try {
            Files.createDirectories(data);
            FileLock lock = lock(data);
            Path folder = data.resolve("postgres");
            endOrphan(folder);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(data.resolve("postgres-binaries").toFile())
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "40")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("work_mem", "4MB")
                    .setServerConfig("maintenance_work_mem", "32MB")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("log_min_messages", "warning")
                    .start();
            return new PostgresServer(postgres, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + data, e);
        }
    }

    /** The JDBC address of the product's database. */
    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(Path data) throws IOException {
        FileChannel channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            LOG.debug("the data folder is locked by this process", heldByThisProcess);
        }
        channel.close();
        throw new IllegalStateException(
                "Server lain sedang memakai folder data " + data + ". / Another server is using the data folder " + data + ".");
    }

    /** A JVM that was killed leaves its database running; it is asked to end, and recovers when it is started again. */
    private static void endOrphan(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = Files.readAllLines(pidFile).stream().findFirst().map(String::strip).map(Long::parseLong)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().map(command -> command.contains("postgres")).orElse(false));
        if (orphan.isPresent()) {
            LOG.info("ending the database that a killed server left behind");
            // SIGTERM would wait for its clients, which are gone; SIGINT has no Java call. A killed database recovers from its log.
            orphan.get().descendants().forEach(ProcessHandle::destroyForcibly);
            orphan.get().destroyForcibly();
            try {
                orphan.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("the database that a killed server left behind does not end", e);
            }
        }
        Files.deleteIfExists(pidFile);
    }
}
