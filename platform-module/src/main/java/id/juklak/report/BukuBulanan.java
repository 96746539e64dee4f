package id.juklak.report;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
 * Finds what stands in the office's books under the months of a period. ACS answers these questions from its database, so a register is
 * complete at once and without an index; a month at a time, so that no register has to be held in memory.
 */
class BukuBulanan {

    /** ACS stops looking at 1,000 nodes by default; a register that leaves cases out is none. */
    private static final int PALING_BANYAK = 1_000_000;
    private static final long PALING_LAMA_MS = 300_000;

    private final SearchService searchService;
    private final NodeService nodeService;
    private final WaktuKerja waktuKerja;

    /**
     * @param searchService the public one, which finds only what the user may read
     * @param nodeService the one without permission checks, for what has been found
     */
    BukuBulanan(SearchService searchService, NodeService nodeService, WaktuKerja waktuKerja) {
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.waktuKerja = waktuKerja;
    }

    /**
     * What is looked for.
     *
     * @param syarat a type and exact values, as ACS's database can find them
     * @param saat the moment that puts a node into the period, and by which the nodes of a month are sorted
     * @param urut what sorts nodes of one moment; null where their order does not matter
     */
    record Pertanyaan(String syarat, QName saat, QName urut) {}

    record Entri(NodeRef simpul, Map<QName, Serializable> properti) {

        Object nilai(QName nama) {
            return properti.get(nama);
        }

        String teks(QName nama) {
            return (String) properti.get(nama);
        }

        Date waktu(QName nama) {
            return (Date) properti.get(nama);
        }
    }

    record Bagian(List<Entri> entri, long seluruh) {}

    /** Every node of the period, in order. */
    void semua(Pertanyaan pertanyaan, Periode periode, Consumer<Entri> pemakai) {
        for (YearMonth bulan : periode.bulan()) {
            if (periode.seluruh(bulan)) {
                cari(pertanyaan, bulan, 0, -1).entri().forEach(pemakai);
            } else {
                sebagian(pertanyaan, bulan, periode).forEach(pemakai);
            }
        }
    }

    /** A part of the period's nodes, and how many there are. */
    Bagian bagian(Pertanyaan pertanyaan, Periode periode, int lewati, int paling) {
        List<Entri> hasil = new ArrayList<>();
        long seluruh = 0;
        for (YearMonth bulan : periode.bulan()) {
            int dari = (int) Math.max(0, lewati - seluruh);
            int banyak = paling - hasil.size();
            if (periode.seluruh(bulan)) {
                // Where the page is full, the rest is only counted.
                Bagian satu = cari(pertanyaan, bulan, banyak == 0 ? 0 : dari, Math.max(1, banyak));
                if (banyak > 0) {
                    hasil.addAll(satu.entri());
                }
                seluruh += satu.seluruh();
            } else {
                List<Entri> satu = sebagian(pertanyaan, bulan, periode);
                satu.stream().skip(dari).limit(banyak).forEach(hasil::add);
                seluruh += satu.size();
            }
        }
        return new Bagian(hasil, seluruh);
    }

    /** A month of which only some days belong to the period. */
    private List<Entri> sebagian(Pertanyaan pertanyaan, YearMonth bulan, Periode periode) {
        return cari(pertanyaan, bulan, 0, -1).entri().stream()
                .filter(entri -> periode.memuat(entri.waktu(pertanyaan.saat()), waktuKerja.zona())).toList();
    }

    private Bagian cari(Pertanyaan pertanyaan, YearMonth bulan, int lewati, int paling) {
        String syarat = pertanyaan.syarat() + " AND =jkl:" + JuklakModel.BULAN_BUKU.getLocalName() + ":\"" + bulan + '"';
        return cari(new Pertanyaan(syarat, pertanyaan.saat(), pertanyaan.urut()), lewati, paling);
    }

    /** Nodes of whatever month. */
    Bagian cari(Pertanyaan pertanyaan, int lewati, int paling) {
        SearchParameters pencarian = new SearchParameters();
        pencarian.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        pencarian.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        pencarian.setQuery(pertanyaan.syarat());
        pencarian.setQueryConsistency(QueryConsistency.TRANSACTIONAL_IF_POSSIBLE);
        pencarian.setMaxPermissionChecks(PALING_BANYAK);
        pencarian.setMaxPermissionCheckTimeMillis(PALING_LAMA_MS);
        pencarian.setSkipCount(lewati);
        pencarian.setMaxItems(paling);
        if (pertanyaan.urut() != null) {
            pencarian.addSort("@jkl:" + pertanyaan.saat().getLocalName(), true);
            pencarian.addSort("@jkl:" + pertanyaan.urut().getLocalName(), true);
        }
        ResultSet hasil = searchService.query(pencarian);
        try {
            List<Entri> entri = hasil.getNodeRefs().stream().map(simpul -> new Entri(simpul, nodeService.getProperties(simpul))).toList();
            return new Bagian(entri, hasil.getNumberFound());
        } finally {
            hasil.close();
        }
    }
}
