package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.activiti.engine.task.Task;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.BerkasQuery;
import id.juklak.model.EngineIds;
import id.juklak.model.JuklakModel;
import id.juklak.model.Paging;
import id.juklak.sop.Origin;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.steps.OpenTasks;
import id.juklak.text.RefusalException;

/** {@code GET /berkas}: the cases that the user may read, filtered, sorted and paged. */
class BerkasListGet extends JuklakWebScript {

    private static final List<String> STATUS = List.of("berjalan", "selesai", "dibatalkan");
    private static final List<String> GUIDELINE_FORMS = List.of("pedoman", "juklak");
    private static final List<String> SORTS = List.of("nomorBerkas", "judul", "mulai", "tenggat", "langkah");
    private static final List<String> DIRECTIONS = List.of("naik", "turun");
    private static final List<String> TRUE_FALSE = List.of("true", "false");
    private static final Pattern UNIT_CODE = Pattern.compile("[A-Z0-9_]{1,60}");

    private final BerkasQuery berkasQuery;
    private final OpenTasks openTasks;
    private final ViewFactory viewFactory;
    private final Sop sop;

    BerkasListGet(TransactionService transactionService, BerkasQuery berkasQuery, OpenTasks openTasks,
            ViewFactory viewFactory, Sop sop) {
        super(transactionService);
        this.berkasQuery = berkasQuery;
        this.openTasks = openTasks;
        this.viewFactory = viewFactory;
        this.sop = sop;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter("status", "asal", "unit", "bentuk", "langkah", "tahun", "terlambat", "q", "sort", "arah", "skipCount",
                "maxItems");
        BerkasQuery.Filter filter = readFilter(requestReader);
        Paging paging = requestReader.paging();
        return Work.read(() -> {
            BerkasView berkasView = viewFactory.make();
            BerkasQuery.Page page = berkasQuery.search(filter, paging, berkasView.now());
            Map<String, Task> tasks = openTasks
                    .findByProcesses(page.rows().stream().map(this::processIdOf).filter(id -> id != null).toList())
                    .stream()
                    .collect(Collectors.toMap(Task::getProcessInstanceId, Function.identity(), (first, second) -> first));
            List<Map<String, Object>> entries = page.rows().stream()
                    .map(row -> berkasView.showBerkas(row.node(), row.properties(), tasks.get(processIdOf(row)))).toList();
            return Response.ok(paging.wrap(entries, page.total()));
        });
    }

    private BerkasQuery.Filter readFilter(RequestReader requestReader) {
        Map<String, String> exactValues = new LinkedHashMap<>();
        putIfPresent(exactValues, "status", requestReader.choice("status", STATUS));
        putIfPresent(exactValues, "asal", requestReader.choice("asal", sop.origins().stream().map(Origin::id).toList()));
        putIfPresent(exactValues, "bentuk", requestReader.choice("bentuk", GUIDELINE_FORMS));
        putIfPresent(exactValues, "langkah", requestReader.choice("langkah", sop.steps().stream().map(Step::id).toList()));
        putIfPresent(exactValues, "unit", unit(requestReader));
        Integer year = requestReader.integer("tahun");
        putIfPresent(exactValues, "tahun", year == null ? null : year.toString());
        String overdue = requestReader.choice("terlambat", TRUE_FALSE);
        String sort = requestReader.choice("sort", SORTS);
        return new BerkasQuery.Filter(exactValues, requestReader.text("q"), overdue == null ? null : Boolean.valueOf(overdue),
                sort == null ? "nomorBerkas" : sort, "turun".equals(requestReader.choice("arah", DIRECTIONS)));
    }

    private String unit(RequestReader requestReader) {
        String unit = requestReader.text("unit");
        if (unit != null && !UNIT_CODE.matcher(unit).matches()) {
            throw new RefusalException("web.nilai", 400, "unit", unit);
        }
        return unit;
    }

    private void putIfPresent(Map<String, String> exactValues, String name, String value) {
        if (value != null) {
            exactValues.put(name, value);
        }
    }

    /** The engine's id of the case's process, without ACS's prefix. */
    private String processIdOf(BerkasQuery.Row row) {
        return EngineIds.inEngine((String) row.properties().get(JuklakModel.PROP_PROCESS_ID));
    }
}
