package id.juklak.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The embedded server as {@code ./run.sh} starts it, in a process of its own that can be stopped and killed. */
public final class ServerProcess implements AutoCloseable {

    private static final List<String> JVM = List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-Duser.language=id", "-Duser.country=ID");

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private ServerProcess(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /**
     * Starts a server on a free port and waits until it answers.
     *
     * @param data the server's data folder
     * @throws IllegalStateException if the server ends instead; the message holds what it printed
     */
    public static ServerProcess start(Path data) {
        return start(data, Map.of());
    }

    /** @param environment what the process finds in its environment beside what is there */
    public static ServerProcess start(Path data, Map<String, String> environment) {
        try {
            var port = freePort();
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(JVM);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "id.juklak.embedded.core.Main", "--port",
                    String.valueOf(port), "--data",
                    data.toString()));
            var begin = System.nanoTime();
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var output = new StringBuffer();
            var reader = new Thread(() -> copy(process, output));
            reader.setDaemon(true);
            reader.start();
            await(process, url(port), output);
            return new ServerProcess(process, port, (System.nanoTime() - begin) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The repository's address. */
    public URI url() {
        return url(port);
    }

    /** From the start of the process to its first answer. */
    public double secondsToReady() {
        return secondsToReady;
    }

    public int port() {
        return port;
    }

    /** The JDBC address of the database that the server started for itself. */
    public static String databaseUrl(Path data) {
        try {
            // The fourth line of PostgreSQL's lock file is its port.
            var databasePort = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).get(3).strip();
            return "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres?user=postgres&password="
                    + Files.readString(data.resolve("postgres.password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server and its database really occupy: memory that processes share is counted once. Linux only. */
    public double memoryMegabytes() {
        var processes = Stream.concat(Stream.of(process.toHandle()), process.descendants());
        return processes.mapToLong(ServerProcess::proportionalKilobytes).sum() / 1024.0;
    }

    private static long proportionalKilobytes(ProcessHandle handle) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(handle.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Ends the server at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Asks the server to stop, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not stop when it was asked to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port + "/alfresco");
    }

    private static void await(Process process, URI url, StringBuffer output) {
        var anyone = Office.ofDemoUsers(url).person("anyone", "");
        while (true) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended: " + output);
            }
            try {
                if (anyone.get(Api.READY).status() == 200) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                Thread.onSpinWait();
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Process process, StringBuffer output) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> output.append(line).append('\n'));
        } catch (IOException | UncheckedIOException killed) {
            output.append(killed.getMessage());
        }
    }
}
