package id.juklak.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import id.juklak.calendar.WaktuKerja;
import id.juklak.document.JuklakModel;

/**
 * The archive as the database has it now. ACS answers from it exact values, aspects and types, complete and at once: days, months and
 * numbers are kept in forms that can be asked for so.
 */
public class ArsipBasisData {

    static final String SEMUA = "TYPE:\"jkl:dokumen\" AND ASPECT:\"jkl:diarsipkan\"";
    static final List<QName> NOMOR = List.of(JuklakModel.NOMOR, JuklakModel.NOMOR_PENETAPAN, JuklakModel.NOMOR_BERKAS_ASAL);

    /** What changed on the last two days is read from here; beyond so many documents of a day the index is trusted with the others. */
    private static final int HARI_BARU = 2;
    private static final int BARU_MAKS = 200;
    /** ACS stops looking at 1,000 nodes by default; a list that leaves documents out is none. */
    private static final int PALING_BANYAK = 1_000_000;
    private static final long PALING_LAMA_MS = 60_000;

    private final SearchService searchService;
    private final NodeService nodeService;
    private final WaktuKerja waktuKerja;

    /**
     * @param searchService the public one, which finds only what the user may read
     * @param nodeService the one without permission checks, for what has been found
     */
    ArsipBasisData(SearchService searchService, NodeService nodeService, WaktuKerja waktuKerja) {
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.waktuKerja = waktuKerja;
    }

    /** What an index may not show yet: documents of the last days, and those that bear the number that is looked for. */
    Map<NodeRef, DokumenArsip> baru(PertanyaanArsip pertanyaan) {
        Set<NodeRef> semua = new LinkedHashSet<>();
        LocalDate kini = LocalDate.now(waktuKerja.zona());
        for (int lalu = 0; lalu < HARI_BARU; lalu++) {
            semua.addAll(cari(persis(JuklakModel.HARI_CATAT, kini.minusDays(lalu).toString()), BARU_MAKS));
        }
        Stream.of(pertanyaan.persis(), pertanyaan.saringan().nomor()).filter(nomor -> nomor != null)
                .flatMap(nomor -> Stream.of(nomor, nomor.toUpperCase(Locale.ROOT))).distinct()
                .forEach(nomor -> NOMOR.forEach(nama -> semua.addAll(cari(persis(nama, nomor), BARU_MAKS))));
        return baca(semua);
    }

    /** Every archived document that the user may read, by what the database can tell of the filters. */
    List<DokumenArsip> semua(PertanyaanArsip.Saringan saringan) {
        StringBuilder syarat = new StringBuilder();
        tambah(syarat, JuklakModel.JENIS_ARSIP, saringan.jenis());
        tambah(syarat, JuklakModel.UNIT_ASAL, saringan.unit());
        tambah(syarat, JuklakModel.TAHUN_ARSIP, saringan.tahun());
        tambah(syarat, JuklakModel.KEADAAN_ARSIP, saringan.keadaan());
        return new ArrayList<>(baca(cari(syarat.toString(), -1)).values());
    }

    /** Documents with an exact value of a property, and of another. */
    List<DokumenArsip> dengan(QName nama, String nilai, QName lain, String nilaiLain) {
        return new ArrayList<>(baca(cari(persis(nama, nilai) + persis(lain, nilaiLain), -1)).values());
    }

    List<DokumenArsip> dengan(QName nama, String nilai) {
        return new ArrayList<>(baca(cari(persis(nama, nilai), -1)).values());
    }

    /** Whether the archive holds anything that the user may read. */
    boolean ada() {
        return !cari("", 1).isEmpty();
    }

    /** Null for one that is gone, which an index may still know. */
    DokumenArsip baca(NodeRef simpul) {
        return nodeService.exists(simpul) ? new DokumenArsip(simpul, nodeService.getProperties(simpul), waktuKerja.zona()) : null;
    }

    private Map<NodeRef, DokumenArsip> baca(Iterable<NodeRef> simpul) {
        Map<NodeRef, DokumenArsip> hasil = new LinkedHashMap<>();
        simpul.forEach(satu -> {
            DokumenArsip dokumen = baca(satu);
            if (dokumen != null) {
                hasil.put(satu, dokumen);
            }
        });
        return hasil;
    }

    private static void tambah(StringBuilder syarat, QName nama, Object nilai) {
        if (nilai != null) {
            syarat.append(persis(nama, nilai.toString()));
        }
    }

    /** A condition on an exact value, whatever it holds. */
    static String persis(QName nama, String nilai) {
        return " AND =jkl:" + nama.getLocalName() + ":\"" + nilai.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private List<NodeRef> cari(String syarat, int paling) {
        SearchParameters pencarian = new SearchParameters();
        pencarian.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        pencarian.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        pencarian.setQuery(SEMUA + syarat);
        pencarian.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        pencarian.setMaxPermissionChecks(PALING_BANYAK);
        pencarian.setMaxPermissionCheckTimeMillis(PALING_LAMA_MS);
        pencarian.setMaxItems(paling);
        ResultSet hasil = searchService.query(pencarian);
        try {
            return List.copyOf(hasil.getNodeRefs());
        } finally {
            hasil.close();
        }
    }
}
