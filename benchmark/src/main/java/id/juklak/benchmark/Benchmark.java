package id.juklak.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;

import id.juklak.acceptance.Office;
import id.juklak.acceptance.ServerProcess;

/**
 * {@code ./run.sh bench}: what the product costs, as ratios against a floor taken in the same run on the same database server, because
 * absolute times on a shared machine mean little.
 */
public final class Benchmark {

    private static final int CASES = Integer.getInteger("juklak.bench.cases", 1_000);
    private static final int ROUNDS = Integer.getInteger("juklak.bench.rounds", 12);

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var data = Files.createTempDirectory("juklak-bench");
        var goals = new ArrayList<Goal>();
        try {
            try (var first = ServerProcess.start(data)) {
                out.printf("First start, with an empty data folder: %.1f s%n", first.secondsToReady());
            }
            goals.addAll(new Signing(data, out).measure(30));
            goals.addAll(new Templates(out).measure(100));
            goals.add(new StepCompletion(data, out).measure(ROUNDS));
            try (var server = ServerProcess.start(data)) {
                goals.add(new Goal("start to ready, once built", server.secondsToReady(), 8, "s"));
                var office = Office.ofDemoUsers(server.url());
                out.printf("Opening %,d cases ...%n", CASES);
                new Load(office).open(CASES);
                goals.add(new Goal("JVM and database after %,d cases".formatted(CASES), server.memoryMegabytes(), 900, "MB"));
                new Load(office).printLists(out);
                goals.addAll(new BoardLoad(server.url(), out).measure(CASES));
            }
        } finally {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
            }
        }
        out.println();
        goals.forEach(goal -> out.println(goal));
        System.exit(goals.stream().allMatch(Goal::met) ? 0 : 1);
    }
}
