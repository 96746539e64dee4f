package id.juklak.model;

import java.util.List;

/**
 * Which part of a list is asked for.
 *
 * @param skipCount how many entries to leave out, at least 0
 * @param maxItems how many entries to give, 1 to {@link #MAX_ITEMS_LIMIT}
 */
public record Paging(int skipCount, int maxItems) {

    public static final int DEFAULT_MAX_ITEMS = 50;
    public static final int MAX_ITEMS_LIMIT = 100;

    /** How many entries of the whole list have to be known to give this part and to say whether there are more. */
    public int neededCount() {
        return skipCount + maxItems;
    }

    public <T> List<T> slice(List<T> all) {
        int from = Math.min(skipCount, all.size());
        return all.subList(from, Math.min(from + maxItems, all.size()));
    }
}
