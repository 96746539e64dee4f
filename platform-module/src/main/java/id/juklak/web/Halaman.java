package id.juklak.web;

import java.util.List;
import java.util.Map;

/**
 * Which part of a list is asked for.
 *
 * @param lewati how many entries to leave out, at least 0
 * @param paling how many entries to give, 1 to {@link #MAKS}
 */
record Halaman(int lewati, int paling) {

    static final int BAWAAN = 50;
    static final int MAKS = 100;

    /** How many entries of the whole list have to be known to give this part and to say whether there are more. */
    int sampai() {
        return lewati + paling;
    }

    <T> List<T> potong(List<T> semua) {
        int dari = Math.min(lewati, semua.size());
        return semua.subList(dari, Math.min(dari + paling, semua.size()));
    }

    /** The list in the shape of ACS's public REST API. */
    Map<String, Object> bungkus(List<?> entri, long seluruh) {
        return Map.of("list", Map.of(
                "pagination", new Paginasi(entri.size(), lewati + entri.size() < seluruh, seluruh, lewati, paling),
                "entries", entri.stream().map(satu -> Map.of("entry", satu)).toList()));
    }

    private record Paginasi(int count, boolean hasMoreItems, long totalItems, int skipCount, int maxItems) {}
}
