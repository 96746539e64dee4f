package id.juklak.archive;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.calendar.WaktuKerja;
import id.juklak.document.JuklakModel;

/** The archive as the index has it: the words of texts, pieces of the texts around them, and counts. */
public class ArsipIndeks {

    /** Marks around found words: no text of an office holds them. */
    public static final String AWAL = "\uE000";
    public static final String AKHIR = "\uE001";

    private static final Logger log = LoggerFactory.getLogger(ArsipIndeks.class);
    private static final Locale INDONESIA = Locale.forLanguageTag("id");
    /** A beginning of fewer letters would be that of half of all words. */
    private static final int AWAL_KATA_MIN = 3;
    private static final int POTONGAN = 3;
    private static final int PANJANG_POTONGAN = 160;
    private static final String ISI = "cm:content";
    private static final Map<String, QName> FACET = Map.of("jenis", JuklakModel.JENIS_ARSIP, "unit", JuklakModel.UNIT_ASAL, "tahun",
            JuklakModel.TAHUN_ARSIP,
            "keadaan", JuklakModel.KEADAAN_ARSIP, "penandatangan", JuklakModel.nama("ttdOleh"));

    private final SearchService searchService;
    private final WaktuKerja waktuKerja;

    /** @param searchService the public one, which finds only what the user may read */
    ArsipIndeks(SearchService searchService, WaktuKerja waktuKerja) {
        this.searchService = searchService;
        this.waktuKerja = waktuKerja;
    }

    /** @param sorotan what was found, in order, with the pieces of each */
    record Temuan(Map<NodeRef, List<String>> sorotan, long seluruh, Map<String, Map<String, Integer>> facet) {}

    /** Which of some documents hold the words, whatever else is asked for; null where no index answers. */
    Temuan diAntara(PertanyaanArsip pertanyaan, Set<NodeRef> simpul) {
        if (simpul.isEmpty() || !pertanyaan.berkata()) {
            return new Temuan(Map.of(), 0, Map.of());
        }
        SearchParameters pencarian = pencarian(ArsipBasisData.SEMUA + kata(pertanyaan) + " AND ("
                + simpul.stream().map(ArsipIndeks::id).collect(Collectors.joining(" OR ")) + ")");
        pencarian.setMaxItems(simpul.size());
        sorot(pencarian, pertanyaan);
        return jalankan(pencarian);
    }

    /** Which other documents are what is looked for; null where no index answers. */
    Temuan selain(PertanyaanArsip pertanyaan, Set<NodeRef> kecuali, int lewati, int paling) {
        if (pertanyaan.saringan().nomor() != null) {
            // The database gave every document that bears the number.
            return new Temuan(Map.of(), 0, Map.of());
        }
        SearchParameters pencarian = pencarian(ArsipBasisData.SEMUA + kata(pertanyaan) + saringan(pertanyaan.saringan())
                + kecuali.stream().map(simpul -> " AND NOT " + id(simpul)).collect(Collectors.joining()));
        pencarian.setSkipCount(lewati);
        pencarian.setMaxItems(paling);
        String urut = switch (pertanyaan.urut()) {
            case RELEVANSI -> null;
            case TANGGAL -> "@jkl:tanggal";
            case JUDUL -> "@jkl:judulArsip";
            case NOMOR_BERKAS -> "@jkl:nomorBerkasAsal";
        };
        if (urut != null) {
            pencarian.addSort(urut, !pertanyaan.turun());
        }
        FACET.values().forEach(nama -> {
            SearchParameters.FieldFacet facet = new SearchParameters.FieldFacet(bidang(nama));
            facet.setMinCount(1);
            pencarian.addFieldFacet(facet);
        });
        sorot(pencarian, pertanyaan);
        return jalankan(pencarian);
    }

    /** Whether an index answers and knows of the archive at all. */
    boolean ada() {
        SearchParameters pencarian = pencarian(ArsipBasisData.SEMUA);
        pencarian.setMaxItems(1);
        Temuan temuan = jalankan(pencarian);
        return temuan != null && temuan.seluruh() > 0;
    }

    private static SearchParameters pencarian(String tanya) {
        SearchParameters pencarian = new SearchParameters();
        pencarian.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        pencarian.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        pencarian.setQueryConsistency(QueryConsistency.EVENTUAL);
        pencarian.addLocale(INDONESIA);
        pencarian.setQuery(tanya);
        return pencarian;
    }

    private static void sorot(SearchParameters pencarian, PertanyaanArsip pertanyaan) {
        if (pertanyaan.berkata()) {
            // Between quotation marks, since this is read as a query too, in which "or" would be no word.
            pencarian.setSearchTerm(pertanyaan.semuaKata().stream().map(kata -> '"' + kata + '"').collect(Collectors.joining(" ")));
            pencarian.setHighlight(new GeneralHighlightParameters(POTONGAN, PANJANG_POTONGAN, null, AWAL, AKHIR, null, true,
                    List.of(new FieldHighlightParameters(ISI, null, null, null, null, null))));
        }
    }

    /** Of what a person typed only letters and digits come here, and these between quotation marks or as the beginning of a word. */
    private static String kata(PertanyaanArsip pertanyaan) {
        Stream<String> kata = pertanyaan.kata().stream().map(satu -> {
            List<String> cara = new ArrayList<>(List.of(ISI + kutip(satu), "jkl:judulArsip" + kutip(satu), "cm:name" + kutip(satu),
                    "=jkl:kataArsip" + kutip(satu), "=jkl:kataArsip" + kutip(KataDasar.dasar(satu))));
            if (satu.length() >= AWAL_KATA_MIN && satu.chars().noneMatch(huruf -> Character.isSurrogate((char) huruf))) {
                cara.addAll(List.of(ISI + ':' + satu + '*', "jkl:kataArsip:" + satu + '*'));
            }
            return " AND (" + String.join(" OR ", cara) + ")";
        });
        Stream<String> frasa = pertanyaan.frasa().stream().map(satu -> String.join(" ", satu))
                .map(satu -> " AND (" + ISI + kutip(satu) + " OR jkl:judulArsip" + kutip(satu) + " OR cm:name" + kutip(satu) + ")");
        return Stream.concat(kata, frasa).collect(Collectors.joining());
    }

    private static String kutip(String kata) {
        return ":\"" + kata + '"';
    }

    private String saringan(PertanyaanArsip.Saringan saringan) {
        StringBuilder syarat = new StringBuilder();
        tambah(syarat, JuklakModel.JENIS_ARSIP, saringan.jenis());
        tambah(syarat, JuklakModel.UNIT_ASAL, saringan.unit());
        tambah(syarat, JuklakModel.KEADAAN_ARSIP, saringan.keadaan());
        tambah(syarat, JuklakModel.nama("ttdOleh"), saringan.penandatangan());
        if (saringan.tahun() != null) {
            syarat.append(" AND jkl:tahunArsip:").append(saringan.tahun());
        }
        if (saringan.dari() != null || saringan.sampai() != null) {
            syarat.append(" AND jkl:tanggal:[").append(saringan.dari() == null ? "MIN" : saat(saringan.dari()))
                    .append(" TO ").append(saringan.sampai() == null ? "MAX" : saat(saringan.sampai().plusDays(1))).append('>');
        }
        return syarat.toString();
    }

    private static void tambah(StringBuilder syarat, QName nama, String nilai) {
        if (nilai != null) {
            syarat.append(ArsipBasisData.persis(nama, nilai));
        }
    }

    /** The moment at which a day begins where the office is. */
    private String saat(LocalDate hari) {
        return '"' + DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
                .format(hari.atStartOfDay(waktuKerja.zona()).withZoneSameInstant(ZoneOffset.UTC)) + '"';
    }

    private static String id(NodeRef simpul) {
        return "ID:\"" + simpul + '"';
    }

    private static String bidang(QName nama) {
        return "jkl:" + nama.getLocalName();
    }

    /** Null where no index answers: an ACS without Solr, or whose Solr is down, says so in many ways. */
    private Temuan jalankan(SearchParameters pencarian) {
        ResultSet hasil;
        try {
            hasil = searchService.query(pencarian);
        } catch (RuntimeException salah) {
            // ACS itself logs where its Solr is down, and a server without one says so in the answer.
            log.debug("The index does not answer; the archive is searched without the words of the texts", salah);
            return null;
        }
        try {
            Map<NodeRef, List<String>> sorotan = new LinkedHashMap<>();
            Map<NodeRef, List<Pair<String, List<String>>>> potongan = pencarian.getHighlight() == null ? Map.of() : hasil.getHighlighting();
            hasil.getNodeRefs().forEach(simpul -> sorotan.put(simpul,
                    potongan.getOrDefault(simpul, List.of()).stream().map(Pair::getSecond).flatMap(Collection::stream).toList()));
            Map<String, Map<String, Integer>> facet = new LinkedHashMap<>();
            if (!pencarian.getFieldFacets().isEmpty()) {
                FACET.forEach((nama, properti) -> facet.put(nama,
                        hasil.getFieldFacet(bidang(properti)).stream().filter(satu -> satu.getSecond() > 0)
                                .collect(Collectors.toMap(Pair::getFirst, Pair::getSecond, Integer::sum))));
            }
            return new Temuan(sorotan, hasil.getNumberFound(), facet);
        } finally {
            hasil.close();
        }
    }
}
