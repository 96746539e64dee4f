package id.juklak.web;

import java.io.Serializable;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/**
 * The cases that the user may read. What ACS's database can answer (exact values, order, page) it answers, so that a case is listed at once
 * and also without an index. What the database can't answer there, a part of a title and "overdue", is picked from those cases here.
 */
class DaftarBerkas {

    private static final String TIPE = "jkl:berkas";
    private static final String BERJALAN = "berjalan";
    /** ACS stops counting at 1,000 nodes by default; a list that says how many there are has to count them all. */
    private static final int PALING_BANYAK = 1_000_000;
    private static final long PALING_LAMA_MS = 60_000;

    private final SearchService searchService;
    private final NodeService nodeService;

    /** @param searchService and nodeService the public ones, which show the user only what he or she may read */
    DaftarBerkas(SearchService searchService, NodeService nodeService) {
        this.searchService = searchService;
        this.nodeService = nodeService;
    }

    /**
     * What is asked for.
     *
     * @param persis exact values by property name
     * @param kata part of a title or number, or null
     * @param terlambat only overdue cases (true), only others (false), or null
     * @param urut property to sort by
     */
    record Saringan(Map<String, String> persis, String kata, Boolean terlambat, String urut, boolean turun) {}

    record Baris(NodeRef simpul, Map<QName, Serializable> properti) {}

    record Bagian(List<Baris> baris, long seluruh) {}

    Bagian cari(Saringan saringan, Halaman halaman, Instant kini) {
        return saringan.kata() == null && saringan.terlambat() == null
                ? dariBasisData(saringan, halaman)
                : denganMemilih(saringan, halaman, kini);
    }

    private Bagian dariBasisData(Saringan saringan, Halaman halaman) {
        SearchParameters pencarian = pencarian(saringan);
        pencarian.setSkipCount(halaman.lewati());
        pencarian.setMaxItems(halaman.paling());
        pencarian.addSort("@jkl:" + saringan.urut(), !saringan.turun());
        if (!saringan.urut().equals("nomorBerkas")) {
            // So that pages neither repeat nor lose a case among equals.
            pencarian.addSort("@jkl:nomorBerkas", true);
        }
        ResultSet hasil = searchService.query(pencarian);
        try {
            return new Bagian(hasil.getNodeRefs().stream().map(this::baris).toList(), hasil.getNumberFound());
        } finally {
            hasil.close();
        }
    }

    private Bagian denganMemilih(Saringan saringan, Halaman halaman, Instant kini) {
        ResultSet hasil = searchService.query(pencarian(saringan));
        List<Baris> semua = new ArrayList<>();
        try {
            Predicate<Baris> cocok = kata(saringan.kata()).and(terlambat(saringan.terlambat(), kini));
            hasil.getNodeRefs().stream().map(this::baris).filter(cocok).forEach(semua::add);
        } finally {
            hasil.close();
        }
        semua.sort(urutan(saringan));
        return new Bagian(halaman.potong(semua), semua.size());
    }

    private SearchParameters pencarian(Saringan saringan) {
        StringBuilder tanya = new StringBuilder("TYPE:\"" + TIPE + "\"");
        saringan.persis().forEach((nama, nilai) -> tanya.append(" AND =jkl:").append(nama).append(":\"").append(nilai).append('"'));
        if (Boolean.TRUE.equals(saringan.terlambat()) && !saringan.persis().containsKey("status")) {
            tanya.append(" AND =jkl:status:\"" + BERJALAN + '"');
        }
        SearchParameters pencarian = new SearchParameters();
        pencarian.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        pencarian.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        pencarian.setQuery(tanya.toString());
        pencarian.setQueryConsistency(QueryConsistency.TRANSACTIONAL_IF_POSSIBLE);
        pencarian.setMaxPermissionChecks(PALING_BANYAK);
        pencarian.setMaxPermissionCheckTimeMillis(PALING_LAMA_MS);
        return pencarian;
    }

    private Baris baris(NodeRef simpul) {
        return new Baris(simpul, nodeService.getProperties(simpul));
    }

    private Predicate<Baris> kata(String kata) {
        if (kata == null) {
            return baris -> true;
        }
        String dicari = kata.toLowerCase(Locale.ROOT);
        return baris -> teks(baris, "judul").contains(dicari) || teks(baris, "nomorBerkas").contains(dicari);
    }

    private String teks(Baris baris, String nama) {
        Serializable nilai = baris.properti().get(JuklakModel.nama(nama));
        return nilai == null ? "" : nilai.toString().toLowerCase(Locale.ROOT);
    }

    private Predicate<Baris> terlambat(Boolean diminta, Instant kini) {
        return baris -> diminta == null || diminta == terlambat(baris.properti(), kini);
    }

    /** Whether a case waits longer than its current step's norm. */
    static boolean terlambat(Map<QName, Serializable> properti, Instant kini) {
        Date tenggat = (Date) properti.get(JuklakModel.nama("tenggat"));
        return BERJALAN.equals(properti.get(JuklakModel.nama("status"))) && tenggat != null && tenggat.toInstant().isBefore(kini);
    }

    private Comparator<Baris> urutan(Saringan saringan) {
        Comparator<Object> nilai = saringan.urut().equals("judul")
                ? Collator.getInstance(Locale.forLanguageTag("id"))::compare
                : (satu, dua) -> satu instanceof Date tanggal ? tanggal.compareTo((Date) dua) : satu.toString().compareTo(dua.toString());
        Comparator<Baris> naik = Comparator.comparing(baris -> baris.properti().get(JuklakModel.nama(saringan.urut())),
                Comparator.nullsLast(nilai));
        return (saringan.turun() ? naik.reversed() : naik).thenComparing(baris -> teks(baris, "nomorBerkas"));
    }
}
