package id.juklak.benchmark;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.IntStream;

import id.juklak.acceptance.Desk;
import id.juklak.acceptance.Office;

/** Many cases, and what it costs to list them. */
final class Load {

    private final Desk karo;

    Load(Office office) {
        karo = new Desk(office.holder("KARO_PO"));
    }

    void open(int cases) {
        IntStream.range(0, cases).parallel()
                .forEach(number -> karo.startBerkas("Juklak " + number, "juklak", "arahan", Office.UNIT).expect(201));
    }

    /** Times a page of the case list and of the task list, for whoever reads the figures; no goal stands on them. */
    void printLists(PrintStream out) {
        for (var turn = 0; turn < 3; turn++) {
            karo.listBerkas(Map.of("status", "berjalan", "urut", "mulai", "arah", "turun", "maxItems", 50)).expect(200);
            karo.listTasks().expect(200);
        }
        var start = System.nanoTime();
        karo.listBerkas(Map.of("status", "berjalan", "urut", "mulai", "arah", "turun", "maxItems", 50)).expect(200);
        var cases = System.nanoTime();
        karo.listTasks().expect(200);
        var tasks = System.nanoTime();
        out.printf("A page of 50 cases: %.0f ms; a page of 100 of my tasks: %.0f ms%n", (cases - start) / 1e6, (tasks - cases) / 1e6);
    }
}
