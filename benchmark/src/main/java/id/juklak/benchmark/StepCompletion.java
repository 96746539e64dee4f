package id.juklak.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.juklak.acceptance.Meja;
import id.juklak.acceptance.Office;
import id.juklak.demo.LemariPeraga;
import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Completing steps through the product, over HTTP, against the same steps in Activiti alone, in turn, so that both meet the same moments. */
final class StepCompletion {

    private static final int STEPS = 16;
    private static final int WARM_UP = 3;

    private final Office office;
    private final String databaseUrl;
    private final PrintStream out;

    StepCompletion(Office office, String databaseUrl, PrintStream out) {
        this.office = office;
        this.databaseUrl = databaseUrl;
        this.out = out;
    }

    /** @param rounds how many whole cases are played on either side */
    Goal measure(int rounds) throws Exception {
        var floorTimes = new ArrayList<Long>();
        var productTimes = new ArrayList<Long>();
        try (var database = floorDatabase(); var floor = new ActivitiFloor(database)) {
            for (var round = 0; round < WARM_UP + rounds; round++) {
                var process = floor.start();
                var idBerkas = new Meja(office.holder("KARO_PO")).mulai("Juklak", "juklak", "arahan", Office.UNIT).expect(201).json().path("id").asText();
                for (var step = 1; step <= STEPS; step++) {
                    var floorTime = time(() -> floor.complete(process));
                    var productTime = completeProduct(idBerkas);
                    if (round >= WARM_UP) {
                        floorTimes.add(floorTime);
                        productTimes.add(productTime);
                    }
                }
            }
        }
        out.printf("Step completion, median of %d: floor (Activiti alone) %.2f ms, product (over HTTP) %.2f ms%n", floorTimes.size(), median(floorTimes) / 1e6,
                median(productTimes) / 1e6);
        return new Goal("step completion against Activiti alone", (double) median(productTimes) / median(floorTimes), 3, "x");
    }

    /** Prepares the current step as its holder would, and times the completion alone. */
    private long completeProduct(String idBerkas) {
        for (var role : Office.performers()) {
            var meja = new Meja(office.holder(role));
            var waiting = meja.tugas(idBerkas);
            if (waiting.isPresent()) {
                meja.siapkan(idBerkas, false, new LemariPeraga("Juklak"));
                JsonNode task = waiting.get();
                var body = Meja.isian(task, "Mohon ditindaklanjuti.", false);
                return time(() -> meja.selesaikan(task.path("id").asText(), body).expect(200));
            }
        }
        throw new IllegalStateException("case " + idBerkas + " waits for nobody");
    }

    /** A database of its own on the same server, reached through the same pool as the product uses: a connection for each command would make the floor slow. */
    private HikariDataSource floorDatabase() throws SQLException {
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
