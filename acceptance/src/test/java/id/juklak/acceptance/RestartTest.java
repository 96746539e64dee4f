package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server as a process of its own, which is stopped and killed. Another server's process is not ours to kill. */
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class RestartTest {

    private static final int KILLS = 4;

    @TempDir
    private Path data;

    @Test
    void whatWasDoneIsThereAgainAfterAStop() throws Exception {
        String id;
        try (var server = ServerProcess.start(data)) {
            id = new Perjalanan(server.office()).sampai("langkah03");
            server.stop();
        }
        try (var server = ServerProcess.start(data)) {
            var perjalanan = new Perjalanan(server.office());
            assertThat(perjalanan.berkas(id).path("langkah").asText()).isEqualTo("langkah03");
            assertThat(perjalanan.tuntaskan(id, false).path("status").asText()).isEqualTo("selesai");
        }
    }

    @Test
    void aServerKilledInTheMiddleOfAStepHasAllOfTheStepOrNoneOfIt() throws Exception {
        String id;
        try (var server = ServerProcess.start(data)) {
            id = new Perjalanan(server.office()).arahan();
            new Perjalanan(server.office()).meja("KARO_PO").siapkan(id, false, new Perjalanan(server.office()).lemari());
        }
        for (var kill = 0; kill < KILLS; kill++) {
            try (var server = ServerProcess.start(data)) {
                var perjalanan = new Perjalanan(server.office());
                allOrNothing(perjalanan, id);
                killDuring(server, perjalanan, id);
            }
        }
        try (var server = ServerProcess.start(data)) {
            var perjalanan = new Perjalanan(server.office());
            allOrNothing(perjalanan, id);
            assertThat(perjalanan.tuntaskan(id, false).path("status").asText()).isEqualTo("selesai");
        }
    }

    /** Sends the completion of step 1 or 2 and kills the server while it works on it. */
    private static void killDuring(ServerProcess server, Perjalanan perjalanan, String id) throws Exception {
        var langkah = perjalanan.berkas(id).path("langkah").asText();
        var meja = perjalanan.meja("langkah01".equals(langkah) ? "KARO_PO" : "KABAG_ORTALA");
        var tugas = meja.tugas(id);
        if (tugas.isEmpty()) {
            return;
        }
        var body = Meja.isian(tugas.get(), "Mohon ditindaklanjuti.", false);
        var pool = Executors.newSingleThreadExecutor();
        try {
            var answer = pool.submit(() -> meja.selesaikan(tugas.get().path("id").asText(), body));
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(5, 60));
            server.kill();
            answer.cancel(true);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The case's step, its record and the documents that steps make agree with each other. */
    private static void allOrNothing(Perjalanan perjalanan, String id) {
        var berkas = perjalanan.berkas(id);
        var step = Integer.parseInt(berkas.path("langkah").asText().substring("langkah".length()));
        var completed = new ArrayList<Integer>();
        berkas.path("riwayat").forEach(each -> {
            if ("selesai".equals(each.path("peristiwa").asText())) {
                completed.add(each.path("no").asInt());
            }
        });
        var dispositions = new ArrayList<String>();
        berkas.path("dokumen").forEach(each -> {
            if ("disposisi".equals(each.path("jenis").asText())) {
                dispositions.add(each.path("langkah").asText());
            }
        });
        assertThat(completed).hasSize(step - 1);
        assertThat(dispositions).hasSize(Math.min(step - 1, 2));
        assertThat(berkas.at("/tugas/id").asText()).isNotEmpty();
        for (var document : berkas.path("dokumen")) {
            var content = perjalanan.meja("KARO_PO").client().get(Api.NODES + "/" + document.path("id").asText() + "/content").expect(200);
            assertThat(content.bytes().length).isEqualTo(document.path("ukuran").asInt());
        }
    }

    /** {@code ./run.sh} without the script. */
    private record ServerProcess(Process process, int port, Thread reader) implements AutoCloseable {

        static ServerProcess start(Path data) throws IOException {
            var port = freePort();
            var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m", "-XX:+UseSerialGC", "-Duser.language=id",
                    "-Duser.country=ID", "-cp", System.getProperty("java.class.path"), "id.juklak.embedded.core.Main", "--port", String.valueOf(port), "--data",
                    data.toString());
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new StringBuffer();
            var reader = new Thread(() -> copy(process, output));
            reader.setDaemon(true);
            reader.start();
            var server = new ServerProcess(process, port, reader);
            var ready = server.office().person("nobody", "nobody");
            while (true) {
                if (!process.isAlive()) {
                    throw new AssertionError("the server ended: " + output);
                }
                try {
                    if (ready.get(Api.READY).status() == 200) {
                        return server;
                    }
                } catch (UncheckedIOException notYet) {
                    Thread.onSpinWait();
                }
                pause();
            }
        }

        Office office() {
            return Office.ofDemoUsers(URI.create("http://127.0.0.1:" + port + "/alfresco"));
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        void stop() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the server stops when it is asked to").isTrue();
        }

        @Override
        public void close() throws InterruptedException {
            if (process.isAlive()) {
                stop();
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        private static void pause() {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void copy(Process process, StringBuffer output) {
            try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(line -> output.append(line).append('\n'));
            } catch (IOException killed) {
                output.append(killed.getMessage());
            }
        }
    }
}
