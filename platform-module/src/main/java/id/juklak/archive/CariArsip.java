package id.juklak.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.archive.PertanyaanArsip.Urut;

/**
 * The archive's search: in the words of text and title through the index, and at once through the database. <p> An index comes after the
 * database, by seconds or, where it stands still, by days; and a server may have none. So what was archived or changed in the last two
 * days, and what bears exactly the number that was typed, is taken from the database as it stands now, and everything else from the index;
 * both are put into one order without doubles. Without an index the database answers alone, by all but the texts' own words.
 */
public class CariArsip {

    /** What is counted, by the names of the filters. */
    public static final List<String> FACET = List.copyOf(DokumenArsip.FACET.keySet());

    private final ArsipBasisData basisData;
    private final ArsipIndeks indeks;

    CariArsip(ArsipBasisData basisData, ArsipIndeks indeks) {
        this.basisData = basisData;
        this.indeks = indeks;
    }

    /**
     * A part of what was found.
     *
     * @param seluruh how many documents were found
     * @param facet how many of them have each value, by the names of the filters
     * @param teksPenuh whether the words of the texts were searched
     */
    public record Hasil(List<Baris> baris, long seluruh, Map<String, Map<String, Integer>> facet, boolean teksPenuh) {}

    /**
     * @param sorotan pieces of the document's text, in which found words stand between {@link ArsipIndeks#AWAL} and
     * {@link ArsipIndeks#AKHIR}
     */
    public record Baris(DokumenArsip dokumen, List<String> sorotan) {}

    public Hasil cari(PertanyaanArsip pertanyaan, int lewati, int paling) {
        Map<NodeRef, DokumenArsip> baru = basisData.baru(pertanyaan);
        ArsipIndeks.Temuan menurutTeks = indeks.diAntara(pertanyaan, baru.keySet());
        int dari = Math.max(0, lewati - baru.size());
        ArsipIndeks.Temuan lama = indeks.selain(pertanyaan, baru.keySet(), dari, paling + lewati - dari);
        if (menurutTeks == null || lama == null || lama.seluruh() == 0 && !indeks.ada() && basisData.ada()) {
            return dariBasisData(pertanyaan, lewati, paling);
        }
        List<Baris> terbaru = baru.values().stream().filter(dokumen -> dokumen.memenuhi(pertanyaan.saringan()))
                .filter(dokumen -> dokumen.memuat(pertanyaan) || menurutTeks.sorotan().containsKey(dokumen.simpul()))
                .map(dokumen -> new Baris(dokumen, menurutTeks.sorotan().getOrDefault(dokumen.simpul(), List.of()))).toList();
        List<Baris> terdahulu = new ArrayList<>();
        lama.sorotan().forEach((simpul, sorotan) -> {
            DokumenArsip dokumen = basisData.baca(simpul);
            if (dokumen != null) {
                terdahulu.add(new Baris(dokumen, sorotan));
            }
        });
        Map<String, Map<String, Integer>> facet = new LinkedHashMap<>();
        lama.facet().forEach((nama, isi) -> facet.put(nama, new TreeMap<>(isi)));
        hitung(facet, terbaru);
        List<Baris> halaman = gabung(pertanyaan, terbaru, terdahulu, dari, lewati).stream().limit(paling).toList();
        return new Hasil(halaman, lama.seluruh() + terbaru.size(), facet, true);
    }

    /**
     * The page's entries out of what the database says of the newest documents and the index of all others.
     *
     * @param dari how many of the others stand before those that are given here
     */
    static List<Baris> gabung(PertanyaanArsip pertanyaan, List<Baris> terbaru, List<Baris> terdahulu, int dari, int lewati) {
        Comparator<Baris> urutan = urutan(pertanyaan);
        List<Baris> depan = terbaru.stream().sorted(urutan).toList();
        int sudah = dari == 0 ? 0 : sudahLewat(depan, terdahulu, urutan);
        List<Baris> semua = new ArrayList<>();
        int ke = sudah;
        for (Baris satu : terdahulu) {
            while (ke < depan.size() && urutan.compare(depan.get(ke), satu) <= 0) {
                semua.add(depan.get(ke++));
            }
            semua.add(satu);
        }
        semua.addAll(depan.subList(ke, depan.size()));
        return semua.subList(Math.min(semua.size(), Math.max(0, lewati - dari - sudah)), semua.size());
    }

    /** How many of the newest stand before the first of the others that is given, and so on earlier pages. */
    private static int sudahLewat(List<Baris> depan, List<Baris> terdahulu, Comparator<Baris> urutan) {
        return terdahulu.isEmpty()
                ? depan.size()
                : (int) depan.stream().filter(satu -> urutan.compare(satu, terdahulu.get(0)) <= 0).count();
    }

    private Hasil dariBasisData(PertanyaanArsip pertanyaan, int lewati, int paling) {
        List<Baris> semua = basisData.semua(pertanyaan.saringan()).stream()
                .filter(dokumen -> dokumen.memenuhi(pertanyaan.saringan()) && dokumen.memuat(pertanyaan))
                .map(dokumen -> new Baris(dokumen, List.of())).sorted(urutan(pertanyaan)).toList();
        Map<String, Map<String, Integer>> facet = new LinkedHashMap<>();
        hitung(facet, semua);
        return new Hasil(semua.stream().skip(lewati).limit(paling).toList(), semua.size(), facet, false);
    }

    private static void hitung(Map<String, Map<String, Integer>> facet, List<Baris> baris) {
        DokumenArsip.FACET.forEach((nama, nilai) -> {
            Map<String, Integer> isi = facet.computeIfAbsent(nama, baru -> new TreeMap<>());
            baris.forEach(satu -> {
                Set<String> sekali = new HashSet<>(nilai.apply(satu.dokumen()));
                sekali.forEach(ini -> isi.merge(ini, 1, Integer::sum));
            });
        });
    }

    /** What fits best is known to the index alone: before it stands what is newest. */
    private static Comparator<Baris> urutan(PertanyaanArsip pertanyaan) {
        if (pertanyaan.urut() == Urut.RELEVANSI) {
            return (satu, dua) -> 0;
        }
        Comparator<Baris> naik = Comparator.comparing(Baris::dokumen, DokumenArsip.urutan(pertanyaan.urut()));
        return pertanyaan.turun() ? naik.reversed() : naik;
    }
}
