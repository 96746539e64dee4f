package id.juklak.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.search.ArchiveQuery;
import id.juklak.archive.search.ArchiveQuery.SortBy;
import id.juklak.archive.search.ArchiveSearch;
import id.juklak.model.Paging;
import id.juklak.registers.Period;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Labels;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;

/** {@code GET /arsip}: searches what is archived, among what the user may read. */
class ArchiveSearchGet extends JuklakWebScript {

    private static final Map<String, SortBy> SORTS = Map.of("relevansi", SortBy.RELEVANCE, "tanggal", SortBy.DATE, "judul", SortBy.TITLE,
            "nomorBerkas", SortBy.BERKAS_NUMBER);
    private static final List<String> DIRECTIONS = List.of("naik", "turun");
    private static final List<String> STATES = List.of("final", "ditetapkan", "ditarik", "digantikan");
    private static final Pattern UNIT_CODE = Pattern.compile("[A-Za-z0-9_]{1,60}");
    /** A page far behind would make an index count through all before it. */
    private static final int MAX_SKIP_COUNT = 10_000;
    private static final String YEAR = "tahun";

    private final ArchiveSearch archiveSearch;
    private final ArchiveView archiveView;
    private final ViewFactory viewFactory;
    private final Sop sop;

    ArchiveSearchGet(TransactionService transactionService, ArchiveSearch archiveSearch, ArchiveView archiveView, ViewFactory viewFactory,
            Sop sop) {
        super(transactionService);
        this.archiveSearch = archiveSearch;
        this.archiveView = archiveView;
        this.viewFactory = viewFactory;
        this.sop = sop;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter("q", "nomor", "jenis", "unit", YEAR, "dari", "sampai", "penandatangan", "keadaan", "sort", "arah",
                "skipCount", "maxItems");
        ArchiveQuery query = readQuery(requestReader);
        Paging paging = requestReader.paging();
        if (paging.skipCount() > MAX_SKIP_COUNT) {
            throw new RefusalException("web.nilai", 400, "skipCount", Integer.toString(paging.skipCount()));
        }
        return Work.read(() -> {
            BerkasView berkasView = viewFactory.make();
            ArchiveSearch.Result result = archiveSearch.search(query, paging.skipCount(), paging.maxItems());
            Map<String, Object> fields = new LinkedHashMap<>(
                    paging.wrap(result.rows().stream().map(row -> showRow(berkasView, row)).toList(), result.total()));
            fields.put("facet", facet(berkasView.label(), result.facet()));
            fields.put("teksPenuh", result.fullText());
            return Response.ok(fields);
        });
    }

    private ArchiveQuery readQuery(RequestReader requestReader) {
        String unit = requestReader.text("unit");
        if (unit != null && !UNIT_CODE.matcher(unit).matches()) {
            throw new RefusalException("web.nilai", 400, "unit", unit);
        }
        LocalDate from = readDay(requestReader, "dari");
        LocalDate until = readDay(requestReader, "sampai");
        if (from != null && until != null && from.isAfter(until)) {
            throw new RefusalException("laporan.terbalik", 400, from.toString(), until.toString());
        }
        String sort = requestReader.choice("sort", SORTS.keySet());
        String direction = requestReader.choice("arah", DIRECTIONS);
        ArchiveQuery.Filter filter = new ArchiveQuery.Filter(requestReader.text("nomor"),
                requestReader.choice("jenis", sop.documentKinds().stream().map(DocumentKind::id).toList()), unit,
                requestReader.integer(YEAR), from, until, requestReader.text("penandatangan"), requestReader.choice("keadaan", STATES));
        return ArchiveQuery.read(requestReader.text("q"), filter, sort == null ? null : SORTS.get(sort),
                direction == null ? null : "turun".equals(direction));
    }

    private static LocalDate readDay(RequestReader requestReader, String name) {
        String text = requestReader.text(name);
        return text == null ? null : Period.parseDay(name, text);
    }

    private Map<String, Object> showRow(BerkasView berkasView, ArchiveSearch.Row row) {
        Map<String, Object> fields = archiveView.showBrief(berkasView, row.document());
        fields.put("sorotan", row.highlights().stream().map(ArchiveView::splitHighlight).toList());
        return fields;
    }

    /** The most frequent first, years from the last. */
    private Map<String, List<Map<String, Object>>> facet(Labels label, Map<String, Map<String, Integer>> counts) {
        Map<String, List<Map<String, Object>>> facets = new LinkedHashMap<>();
        ArchiveSearch.FACET.forEach(facet -> {
            List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.getOrDefault(facet, Map.of()).entrySet());
            entries.sort(facet.equals(YEAR)
                    ? Map.Entry.<String, Integer>comparingByKey().reversed()
                    : Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
            facets.put(facet, entries.stream().map(entry -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("nilai", entry.getKey());
                fields.put("nama", nameOf(label, facet, entry.getKey()));
                fields.put("jumlah", entry.getValue());
                return fields;
            }).toList());
        });
        return facets;
    }

    private static String nameOf(Labels label, String facet, String value) {
        return switch (facet) {
            case "jenis" -> label.text("jenis", value);
            case "unit" -> label.unit(value);
            case "keadaan" -> label.text("keadaanArsip", value);
            case "penandatangan" -> label.person(value);
            default -> value;
        };
    }
}
