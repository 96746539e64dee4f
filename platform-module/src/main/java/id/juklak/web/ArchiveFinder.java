package id.juklak.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.archive.search.ArchiveQuery;
import id.juklak.archive.search.ArchiveQuery.SortBy;
import id.juklak.archive.search.ArchiveSearch;
import id.juklak.archive.search.IndexSource;
import id.juklak.model.Paging;
import id.juklak.registers.Period;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Labels;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;
import id.juklak.web.ArchiveView.ArchiveRowJson;
import id.juklak.web.http.OneOf;
import id.juklak.web.http.Page;
import id.juklak.web.http.RequestReader;

/** Searches what is archived, among what the user may read. */
class ArchiveFinder {

    private static final Map<String, SortBy> SORTS = Map.of("relevansi", SortBy.RELEVANCE, "tanggal", SortBy.DATE, "judul", SortBy.TITLE,
            "nomorBerkas", SortBy.BERKAS_NUMBER);
    private static final Pattern UNIT_CODE = Pattern.compile("[A-Za-z0-9_]{1,60}");
    /** A page far behind would make an index count through all before it. */
    private static final int MAX_SKIP_COUNT = 10_000;

    /**
     * What is looked for.
     *
     * @param words each has to be found; words in quotation marks side by side
     * @param number the whole official number, or the case's
     * @param from and until days of the document's date
     * @param signer user name
     */
    record ArchiveFilter(@JsonProperty("q") String words, @JsonProperty("nomor") String number, @JsonProperty("jenis") String kind,
            String unit, @JsonProperty("tahun") Integer year, @JsonProperty("dari") String from, @JsonProperty("sampai") String until,
            @JsonProperty("penandatangan") String signer,
            @OneOf( { "final", "ditetapkan", "ditarik", "digantikan" }) @JsonProperty("keadaan") String state,
            @OneOf({ "relevansi", "tanggal", "judul", "nomorBerkas" }) @JsonProperty("urut") String sort,
            @OneOf({ "naik", "turun" }) @JsonProperty("arah") String direction, Paging paging){}

    /**
     * A page of what was found.
     *
     * @param facet how many of all that was found have each value, by the names of the filters: the most frequent first, years from the
     * last
     * @param fullText whether the words of the texts were searched; without an index they cannot be
     */
    record FoundJson(Page.Listing<FoundDocumentJson> list, Map<String, List<FacetValueJson>> facet,
            @JsonProperty("teksPenuh") boolean fullText) {}

    /** @param highlights pieces of the text, each cut where found words begin and end */
    record FoundDocumentJson(@JsonUnwrapped ArchiveRowJson document, @JsonProperty("sorotan") List<List<PieceJson>> highlights) {}

    /** @param matched true where it was looked for, and left out elsewhere */
    record PieceJson(@JsonProperty("teks") String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("cocok") Boolean matched) {}

    record FacetValueJson(@JsonProperty("nilai") String value, @JsonProperty("nama") String name, @JsonProperty("jumlah") int count) {}

    private final ArchiveSearch archiveSearch;
    private final ArchiveView archiveView;
    private final Sop sop;

    ArchiveFinder(ArchiveSearch archiveSearch, ArchiveView archiveView, Sop sop) {
        this.archiveSearch = archiveSearch;
        this.archiveView = archiveView;
        this.sop = sop;
    }

    /** @throws RefusalException 400 for what cannot be looked for */
    ArchiveQuery toQuery(ArchiveFilter filter) {
        if (filter.unit() != null && !UNIT_CODE.matcher(filter.unit()).matches()) {
            throw new RefusalException("web.nilai", 400, "unit", filter.unit());
        }
        LocalDate from = readDay("dari", filter.from());
        LocalDate until = readDay("sampai", filter.until());
        if (from != null && until != null && from.isAfter(until)) {
            throw new RefusalException("laporan.terbalik", 400, from.toString(), until.toString());
        }
        if (filter.paging().skipCount() > MAX_SKIP_COUNT) {
            throw new RefusalException("web.nilai", 400, "skipCount", Integer.toString(filter.paging().skipCount()));
        }
        String kind = RequestReader.choice("jenis", filter.kind(), sop.documentKinds().stream().map(DocumentKind::id).toList());
        return ArchiveQuery.read(filter.words(),
                new ArchiveQuery.Filter(filter.number(), kind, filter.unit(), filter.year(), from, until, filter.signer(),
                        filter.state()),
                filter.sort() == null ? null : SORTS.get(filter.sort()),
                filter.direction() == null ? null : "turun".equals(filter.direction()));
    }

    private static LocalDate readDay(String name, String text) {
        return text == null ? null : Period.parseDay(name, text);
    }

    FoundJson find(AnswerContext context, ArchiveQuery query, Paging paging) {
        ArchiveSearch.Result result = archiveSearch.search(query, paging.skipCount(), paging.maxItems());
        List<FoundDocumentJson> rows = result.rows().stream().map(row -> new FoundDocumentJson(
                archiveView.toRow(context, row.document()), row.highlights().stream().map(ArchiveFinder::splitHighlight).toList()))
                .toList();
        return new FoundJson(Page.of(paging, rows, result.total()).list(), toFacet(context.label(), result.facet()), result.fullText());
    }

    private static Map<String, List<FacetValueJson>> toFacet(Labels label, Map<String, Map<String, Integer>> counts) {
        Map<String, List<FacetValueJson>> facets = new LinkedHashMap<>();
        ArchiveSearch.FACET.forEach(facet -> {
            List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.getOrDefault(facet, Map.of()).entrySet());
            entries.sort(facet.equals("tahun")
                    ? Map.Entry.<String, Integer>comparingByKey().reversed()
                    : Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
            facets.put(facet, entries.stream()
                    .map(entry -> new FacetValueJson(entry.getKey(), nameOf(label, facet, entry.getKey()), entry.getValue())).toList());
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

    /** A client never has to read marks out of a document's own text. */
    static List<PieceJson> splitHighlight(String highlight) {
        List<PieceJson> pieces = new ArrayList<>();
        for (String piece : highlight.split("(?=" + IndexSource.HIGHLIGHT_START + ")|(?<=" + IndexSource.HIGHLIGHT_END + ")")) {
            boolean matched = piece.startsWith(IndexSource.HIGHLIGHT_START);
            String text = piece.replace(IndexSource.HIGHLIGHT_START, "").replace(IndexSource.HIGHLIGHT_END, "");
            if (!text.isEmpty()) {
                pieces.add(new PieceJson(text, matched ? true : null));
            }
        }
        return pieces;
    }
}
