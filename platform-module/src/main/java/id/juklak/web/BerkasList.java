package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.activiti.engine.task.Task;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.berkas.BerkasQuery;
import id.juklak.model.JuklakModel;
import id.juklak.model.Paging;
import id.juklak.sop.Origin;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.steps.OpenTasks;
import id.juklak.text.RefusalException;
import id.juklak.web.BerkasView.BerkasRowJson;
import id.juklak.web.http.OneOf;
import id.juklak.web.http.Page;
import id.juklak.web.http.RequestReader;

/** The cases that the user may read, filtered, sorted and paged. */
class BerkasList {

    private static final Pattern UNIT_CODE = Pattern.compile("[A-Z0-9_]{1,60}");

    /**
     * Which cases, and in which order.
     *
     * @param searchText what the number or the title holds
     * @param sort the case's number where it is left out
     */
    record BerkasFilter(@OneOf( { "berjalan", "selesai", "dibatalkan" }) String status, @JsonProperty("asal") String origin, String unit,
            @OneOf({ "pedoman", "juklak" }) @JsonProperty("bentuk") String guidelineForm, @JsonProperty("langkah") String step,
            @JsonProperty("tahun") Integer year, @JsonProperty("terlambat") Boolean overdue, @JsonProperty("q") String searchText,
            @OneOf({ "nomorBerkas", "judul", "mulai", "tenggat", "langkah" }) @JsonProperty("urut") String sort,
            @OneOf({ "naik", "turun" }) @JsonProperty("arah") String direction, Paging paging){}

    private final BerkasQuery berkasQuery;
    private final OpenTasks openTasks;
    private final BerkasView berkasView;
    private final Sop sop;

    BerkasList(BerkasQuery berkasQuery, OpenTasks openTasks, BerkasView berkasView, Sop sop) {
        this.berkasQuery = berkasQuery;
        this.openTasks = openTasks;
        this.berkasView = berkasView;
        this.sop = sop;
    }

    /** @throws RefusalException 400 for a value that the SOP doesn't know */
    void check(BerkasFilter filter) {
        RequestReader.choice("asal", filter.origin(), sop.origins().stream().map(Origin::id).toList());
        RequestReader.choice("langkah", filter.step(), sop.steps().stream().map(Step::id).toList());
        if (filter.unit() != null && !UNIT_CODE.matcher(filter.unit()).matches()) {
            throw new RefusalException("web.nilai", 400, "unit", filter.unit());
        }
    }

    Page<BerkasRowJson> find(AnswerContext context, BerkasFilter filter) {
        BerkasQuery.Page page = berkasQuery.search(toQuery(filter), filter.paging(), context.now());
        List<String> processIds = page.rows().stream().map(BerkasList::processIdOf).filter(Objects::nonNull).toList();
        Map<String, Task> tasks = openTasks.findByProcesses(processIds).stream()
                .collect(Collectors.toMap(Task::getProcessInstanceId, Function.identity(), (first, second) -> first));
        return Page.of(filter.paging(), page.rows().stream()
                .map(row -> berkasView.toRow(context, row.node(), row.properties(), tasks.get(processIdOf(row)))).toList(), page.total());
    }

    private static BerkasQuery.Filter toQuery(BerkasFilter filter) {
        Map<String, String> exactValues = new LinkedHashMap<>();
        exactValues.put("status", filter.status());
        exactValues.put("asal", filter.origin());
        exactValues.put("bentuk", filter.guidelineForm());
        exactValues.put("langkah", filter.step());
        exactValues.put("unit", filter.unit());
        exactValues.put("tahun", filter.year() == null ? null : filter.year().toString());
        exactValues.values().removeIf(Objects::isNull);
        return new BerkasQuery.Filter(exactValues, filter.searchText(), filter.overdue(),
                filter.sort() == null ? "nomorBerkas" : filter.sort(), "turun".equals(filter.direction()));
    }

    private static String processIdOf(BerkasQuery.Row row) {
        return EngineIds.withoutPrefix((String) row.properties().get(JuklakModel.PROP_PROCESS_ID));
    }
}
