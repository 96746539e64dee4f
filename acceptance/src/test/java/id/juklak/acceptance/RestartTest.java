package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server as a process of its own, which is stopped and killed. Another server's process is not ours to kill. */
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class RestartTest {

    /** What a step's completion writes, from its beginning to its end. */
    private static final List<String> WRITTEN = List.of("act_hi_varinst", "act_ru_task", "act_hi_taskinst", "node", "child_assoc",
            "permission");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    @TempDir
    private Path data;

    @Test
    void whatWasDoneIsThereAgainAfterAStop() throws Exception {
        String id;
        try (var server = ServerProcess.start(data)) {
            id = new Journey(Office.ofDemoUsers(server.url())).startAt("langkah03");
        }
        try (var server = ServerProcess.start(data)) {
            var journey = new Journey(Office.ofDemoUsers(server.url()));
            assertThat(journey.berkas(id).path("langkah").asText()).isEqualTo("langkah03");
            assertThat(journey.finish(id, false).path("status").asText()).isEqualTo("selesai");
        }
    }

    @Test
    void aServerKilledInTheMiddleOfAStepHasAllOfTheStepOrNoneOfIt() throws Exception {
        String id;
        try (var server = ServerProcess.start(data)) {
            id = new Journey(Office.ofDemoUsers(server.url())).start();
            new Journey(Office.ofDemoUsers(server.url())).desk("KARO_PO").prepare(id, false,
                    new Journey(Office.ofDemoUsers(server.url())).cupboard());
        }
        for (var table : WRITTEN) {
            try (var server = ServerProcess.start(data)) {
                var journey = new Journey(Office.ofDemoUsers(server.url()));
                allOrNothing(journey, id);
                killAtWrite(server, journey, id, table);
            }
        }
        try (var server = ServerProcess.start(data)) {
            var journey = new Journey(Office.ofDemoUsers(server.url()));
            allOrNothing(journey, id);
            assertThat(journey.finish(id, false).path("status").asText()).isEqualTo("selesai");
        }
    }

    /** Sends the completion of the case's step and kills the server in the moment when it would first write into a table. */
    private void killAtWrite(ServerProcess server, Journey journey, String id, String table) throws Exception {
        var stepId = journey.berkas(id).path("langkah").asText();
        var desk = journey.desk("langkah01".equals(stepId) ? "KARO_PO" : "KABAG_ORTALA");
        var task = desk.findTask(id).orElseThrow();
        var body = Desk.completionBody(task, "Mohon ditindaklanjuti.", false);
        var pool = Executors.newSingleThreadExecutor();
        try (var connection = DriverManager.getConnection(ServerProcess.databaseUrl(data)); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Readers pass, the first that writes waits.
            statement.execute("lock table " + table + " in share row exclusive mode");
            var answer = pool.submit(() -> desk.complete(task.path("id").asText(), body));
            waitForWriter(statement, table);
            server.kill();
            answer.cancel(true);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void waitForWriter(Statement statement, String table) throws Exception {
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            try (var waiting = statement.executeQuery(
                    "select 1 from pg_locks where not granted and mode = 'RowExclusiveLock' and relation = '" + table + "'::regclass")) {
                if (waiting.next()) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("a step's completion writes nothing into " + table);
    }

    /** The case's step, its record and the documents that steps make agree with each other. */
    private static void allOrNothing(Journey journey, String id) {
        var berkas = journey.berkas(id);
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
            var content = journey.desk("KARO_PO").client().get(Api.NODES + "/" + document.path("id").asText() + "/content").expect(200);
            assertThat(content.bytes().length).isEqualTo(document.path("ukuran").asInt());
        }
    }
}
