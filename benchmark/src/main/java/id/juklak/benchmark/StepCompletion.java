package id.juklak.benchmark;

import java.io.PrintStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import id.juklak.acceptance.Client;
import id.juklak.acceptance.Desk;
import id.juklak.acceptance.Office;
import id.juklak.acceptance.ServerProcess;
import id.juklak.demo.DemoCupboard;
import id.juklak.embedded.core.EmbeddedServer;

/**
 * Completing steps with everything that the product does at one (gate, due date, documents, record, permissions), against the same steps in
 * Activiti alone. Both by a call in this process and in turn, so that they meet the same moments; what the way over HTTP adds is shown
 * beside.
 */
final class StepCompletion {

    private static final int STEPS = 16;
    /** Cases that are played before the measured ones, until the compilers have settled. */
    private static final int WARM_UP = 30;
    private static final String TASK_MODEL = "http://juklak.id/model/workflow/1.0";

    private final Path data;
    private final PrintStream out;
    private final List<Long> floorTimes = new ArrayList<>();
    private final List<Long> productTimes = new ArrayList<>();
    private final List<Long> httpTimes = new ArrayList<>();

    StepCompletion(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /** @param rounds how many whole cases are measured on either side, and again over HTTP */
    Goal measure(int rounds) throws Exception {
        try (var server = EmbeddedServer.start(EmbeddedServer.Options.of(data).withPort(0));
                var database = floorDatabase(ServerProcess.databaseUrl(data));
                var floor = new ActivitiFloor(database)) {
            var office = Office.ofDemoUsers(URI.create("http://127.0.0.1:" + server.port() + "/alfresco"));
            for (var round = 0; round < WARM_UP + 2 * rounds; round++) {
                if (round == WARM_UP) {
                    List.of(floorTimes, productTimes, httpTimes).forEach(List::clear);
                }
                play(server, office, floor, round % 2 == 0);
            }
        }
        out.printf("Step completion, median of %d: Activiti alone %.2f ms, product %.2f ms; over HTTP %.2f ms%n", productTimes.size(),
                median(floorTimes) / 1e6,
                median(productTimes) / 1e6, median(httpTimes) / 1e6);
        return new Goal("step completion against Activiti alone", (double) median(productTimes) / median(floorTimes), 3, "x");
    }

    /** One case on either side, the product's by calls or over HTTP. */
    private void play(EmbeddedServer server, Office office, ActivitiFloor floor, boolean byCalls) {
        var process = floor.start();
        var berkasId = new Desk(office.holder("KARO_PO")).startBerkas("Juklak", "juklak", "arahan", Office.UNIT).expect(201).json()
                .path("id")
                .asText();
        for (var step = 1; step <= STEPS; step++) {
            floorTimes.add(time(() -> floor.complete(process)));
            var desk = holder(office, berkasId);
            desk.prepare(berkasId, false, new DemoCupboard("Juklak"));
            var task = desk.findTask(berkasId).orElseThrow();
            if (byCalls) {
                productTimes.add(time(() -> complete(server, desk.client(), task)));
            } else {
                var body = Desk.completionBody(task, "Mohon ditindaklanjuti.", false);
                httpTimes.add(time(() -> desk.complete(task.path("id").asText(), body).expect(200)));
            }
        }
    }

    private static Desk holder(Office office, String berkasId) {
        return Office.performers().stream().map(role -> new Desk(office.holder(role))).filter(desk -> desk.findTask(berkasId).isPresent())
                .findFirst().orElseThrow();
    }

    /** The form's values, where the step asks for any, then the end of the task, in one transaction. */
    private static void complete(EmbeddedServer server, Client client, JsonNode task) {
        var service = server.context().getBean("WorkflowService", WorkflowService.class);
        var transactions = server.context().getBean(RetryingTransactionHelper.class);
        var id = "activiti$" + task.path("id").asText();
        Map<QName, Serializable> form = new HashMap<>();
        task.path("isian").forEach(field -> form.put(QName.createQName(TASK_MODEL, field.path("nama").asText()), "Mohon ditindaklanjuti."));
        AuthenticationUtil.setFullyAuthenticatedUser(client.user());
        try {
            transactions.doInTransaction(() -> {
                if (!form.isEmpty()) {
                    service.updateTask(id, form, null, null);
                }
                return service.endTask(id, null);
            });
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    /**
     * A database of its own on the same server, reached through the same pool as the product uses: a connection for each command would make
     * the floor slow.
     */
    private static HikariDataSource floorDatabase(String databaseUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(databaseUrl); var statement = connection.createStatement()) {
            statement.execute("create database floor");
        }
        var pool = new HikariConfig();
        pool.setJdbcUrl(databaseUrl.replace("/postgres?", "/floor?"));
        pool.setMaximumPoolSize(2);
        return new HikariDataSource(pool);
    }

    private static long time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
