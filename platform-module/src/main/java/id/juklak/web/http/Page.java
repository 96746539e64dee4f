package id.juklak.web.http;

import java.util.List;

import id.juklak.model.Paging;

/** A part of a list, in the shape of ACS's public REST API. */
public record Page<E>(Listing<E> list) {

    /** @param total how many entries the whole list has */
    public static <E> Page<E> of(Paging paging, List<E> entries, long total) {
        boolean more = paging.skipCount() + entries.size() < total;
        return new Page<>(new Listing<>(new Pagination(entries.size(), more, total, paging.skipCount(), paging.maxItems()),
                entries.stream().map(Entry::new).toList()));
    }

    /** What a page holds. */
    public record Listing<E>(Pagination pagination, List<Entry<E>> entries) {}

    /** Where the page stands in the whole list. */
    public record Pagination(int count, boolean hasMoreItems, long totalItems, int skipCount, int maxItems) {}

    /** One of the list. */
    public record Entry<E>(E entry) {}
}
