package id.juklak.embedded.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
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
    private static final String PASSWORD = "postgres.password";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String SUPERUSER = "postgres";
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final Path data;
    private final FileLock lock;
    private final String password;
    private volatile EmbeddedPostgres postgres;
    private volatile boolean closed;

    private PostgresServer(Path data, FileLock lock, String password) {
        this.data = data;
        this.lock = lock;
        this.password = password;
    }

    /**
     * Starts the server of a data folder, which is made where it is missing.
     *
     * @throws IllegalStateException if another server runs on the folder; the message is a sentence for the person who started this one
     */
    public static PostgresServer start(Path data) {
        try {
            FileLock lock = lock(data);
            boolean trusting = Files.exists(data.resolve("postgres/PG_VERSION")) && !Files.exists(data.resolve(PASSWORD));
            PostgresServer server = new PostgresServer(data, lock, trusting ? newPassword() : password(data));
            server.run(0, trusting);
            if (trusting) {
                server.askForPasswords();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + data, e);
        }
    }

    /** @param trusting whether the folder is of a time when its server asked nobody for a password */
    private void run(int port, boolean trusting) throws IOException {
        Path folder = data.resolve("postgres");
        endOrphan(folder);
        Path log = data.resolve("logs/postgres.log");
        Files.createDirectories(log.getParent());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                // Closing is ours: its own hook would look like a server that died.
                .setRegisterShutdownHook(false)
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
                .setServerConfig("password_encryption", "scram-sha-256")
                .setErrorRedirector(ProcessBuilder.Redirect.to(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.to(log.toFile()));
        if (port != 0) {
            builder.setPort(port);
        }
        if (!trusting) {
            builder.setLocaleConfig("pwfile", data.resolve(PASSWORD).toString()).setConnectConfig("password", password)
                    .setDataDirectoryCustomizer(PostgresServer::demandPasswords);
        }
        try {
            postgres = builder.start();
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("Basis data tidak dapat dijalankan: %1$s / The database did not start: %1$s"
                    .formatted(reason(log)), e);
        }
        postmaster(folder).ifPresentOrElse(process -> process.onExit().thenRunAsync(this::recover), this::recover);
    }

    /** The last that PostgreSQL itself has said. */
    private static String reason(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "?";
        }
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank()).toList();
        return lines.stream().filter(line -> line.contains("FATAL") || line.contains("error")).findFirst()
                .orElse(lines.isEmpty() ? "?" : lines.get(lines.size() - 1));
    }

    /** A server whose process died comes back on the same port; who asks meanwhile is told so. */
    private void recover() {
        int port = postgres.getPort();
        while (!closed) {
            LOG.error("the database's process has ended; it is started again");
            try {
                postgres.close();
            } catch (IOException | RuntimeException e) {
                LOG.debug("what was left of it", e);
            }
            try {
                run(port, false);
                LOG.info("the database is back");
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("the database does not come back yet", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** From its first moment the server takes nobody without a password. */
    private static void demandPasswords(File folder) {
        try {
            Files.writeString(folder.toPath().resolve("pg_hba.conf"), """
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a folder of a time when the server asked nobody. */
    private void askForPasswords() throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("alter user " + SUPERUSER + " password '" + password + "'");
            demandPasswords(data.resolve("postgres").toFile());
            statement.execute("select pg_reload_conf()");
            keep(data, password);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String password(Path data) throws IOException {
        Path file = data.resolve(PASSWORD);
        if (!Files.exists(file)) {
            keep(data, newPassword());
        }
        return Files.readString(file).strip();
    }

    private static void keep(Path data, String password) throws IOException {
        Path file = data.resolve(PASSWORD);
        PrivateFiles.create(file);
        Files.writeString(file, password);
    }

    /** Letters and digits: it stands in a statement. */
    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** The product's database. */
    public DatabaseSettings settings() {
        return new DatabaseSettings("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres", SUPERUSER, password);
    }

    @Override
    public void close() {
        closed = true;
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

    /** What started it has ended by now; PostgreSQL itself says which process it is. */
    private static Optional<ProcessHandle> postmaster(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        return Files.exists(pidFile)
                ? Files.readAllLines(pidFile).stream().findFirst().map(String::strip).map(Long::parseLong).flatMap(ProcessHandle::of)
                : Optional.empty();
    }

    /** A JVM that was killed leaves its database running; it is asked to end, and recovers when it is started again. */
    private static void endOrphan(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = postmaster(folder)
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
