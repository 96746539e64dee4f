package id.juklak.embedded.rest;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alfresco.service.cmr.model.FileInfo;

/** Which children are asked for, in which order. Without an order, folders come before files and names in alphabetical order. */
record ChildrenQuery(Predicate<FileInfo> filter, Comparator<FileInfo> order) {

    private static final Pattern KIND = Pattern.compile("\\s*(isFile|isFolder)\\s*=\\s*(true|false)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Comparator<FileInfo> FOLDERS_FIRST = Comparator.comparing(file -> !file.isFolder());
    private static final Comparator<FileInfo> BY_NAME = Comparator.comparing(FileInfo::getName, String.CASE_INSENSITIVE_ORDER);

    /**
     * @param where such as {@code (isFile=true)}; null for all
     * @param orderBy such as {@code isFolder DESC,modifiedAt DESC}; null for the usual order
     * @throws ApiException 400 for what is neither
     */
    static ChildrenQuery of(String where, String orderBy) {
        return new ChildrenQuery(filter(where), order(orderBy));
    }

    private static Predicate<FileInfo> filter(String where) {
        if (where == null) {
            return file -> true;
        }
        String inner = where.strip();
        if (!inner.startsWith("(") || !inner.endsWith(")")) {
            throw ApiException.invalid("An invalid WHERE query was received: " + where);
        }
        Predicate<FileInfo> all = file -> true;
        for (String condition : inner.substring(1, inner.length() - 1).split("(?i)\\sAND\\s")) {
            Matcher kind = KIND.matcher(condition);
            if (!kind.matches()) {
                throw ApiException.invalid("An invalid WHERE query was received: " + where);
            }
            boolean folder = kind.group(1).equalsIgnoreCase("isFolder") == Boolean.parseBoolean(kind.group(2));
            all = all.and(file -> file.isFolder() == folder);
        }
        return all;
    }

    private static Comparator<FileInfo> order(String orderBy) {
        if (orderBy == null || orderBy.isBlank()) {
            return FOLDERS_FIRST.thenComparing(BY_NAME);
        }
        Comparator<FileInfo> order = null;
        for (String each : orderBy.split(",")) {
            String[] words = each.strip().split("\\s+");
            Comparator<FileInfo> one = switch (words[0]) {
                case "name" -> BY_NAME;
                case "isFolder" -> FOLDERS_FIRST.reversed();
                case "createdAt" -> Comparator.comparing(FileInfo::getCreatedDate);
                case "modifiedAt" -> Comparator.comparing(FileInfo::getModifiedDate);
                case "sizeInBytes" -> Comparator.comparing(file -> file.getContentData() == null ? 0L : file.getContentData().getSize());
                default -> throw ApiException.invalid("Invalid sort field: " + words[0]);
            };
            String direction = words.length > 1 ? words[1].toUpperCase(Locale.ROOT) : "ASC";
            if (words.length > 2 || !direction.equals("ASC") && !direction.equals("DESC")) {
                throw ApiException.invalid("Invalid sort: " + each);
            }
            Comparator<FileInfo> directed = direction.equals("DESC") ? one.reversed() : one;
            order = order == null ? directed : order.thenComparing(directed);
        }
        return order;
    }
}
