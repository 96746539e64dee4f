package id.juklak.archive.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alfresco.service.namespace.QName;

import id.juklak.model.JuklakModel;
import id.juklak.text.RefusalException;

/**
 * What someone looks for in the archive. Of what he or she typed only words are left, and phrases where words stood between quotation
 * marks: nothing of it is ever read as a query.
 *
 * @param words words, each of which has to be found, whole, as a beginning or by its stem
 * @param phrases words that have to stand side by side
 * @param exactNumber what was typed as a whole, for an official number; null without one
 * @param dari and sampai days of the document's date, or null
 */
public record ArchiveQuery(List<String> words, List<List<String>> phrases, String exactNumber, Filter filter, SortBy sortBy,
        boolean descending) {

    static final int MAX_WORDS = 30;
    private static final Pattern QUOTATION = Pattern.compile("[\"\u201C\u201D]([^\"\u201C\u201D]*)[\"\u201C\u201D]");

    /** Exact values; null for any. */
    public record Filter(String number, String kind, String unit, Integer year, LocalDate from, LocalDate until, String signer,
            String state) {}

    /** By what it is sorted; what fits best first, where nothing else is asked for and there are words. */
    public enum SortBy {
        RELEVANCE(null), DATE(JuklakModel.PROP_DOCUMENT_DATE), TITLE(JuklakModel.PROP_ARCHIVE_TITLE), BERKAS_NUMBER(
                JuklakModel.PROP_SOURCE_BERKAS_NUMBER);

        private final QName property;

        SortBy(QName property) {
            this.property = property;
        }

        /** Null for how well a document fits, which the index alone knows. */
        QName property() {
            return property;
        }
    }

    /** @throws RefusalException 400 for too many words */
    public static ArchiveQuery read(String q, Filter filter, SortBy sortBy, Boolean descending) {
        List<String> words = new ArrayList<>();
        List<List<String>> phrases = new ArrayList<>();
        String remaining = "";
        if (q != null) {
            Matcher quotation = QUOTATION.matcher(q);
            while (quotation.find()) {
                List<String> quotedWords = IndonesianStems.splitWords(quotation.group(1));
                if (quotedWords.size() == 1) {
                    words.addAll(quotedWords);
                } else if (!quotedWords.isEmpty()) {
                    phrases.add(quotedWords);
                }
            }
            remaining = QUOTATION.matcher(q).replaceAll(" ");
            words.addAll(IndonesianStems.splitWords(remaining));
        }
        if (words.size() + phrases.stream().mapToInt(List::size).sum() > MAX_WORDS) {
            throw new RefusalException("arsip.kataTerlaluBanyak", 400, Integer.toString(MAX_WORDS));
        }
        SortBy effectiveSortBy = sortBy == null ? words.isEmpty() && phrases.isEmpty() ? SortBy.DATE : SortBy.RELEVANCE : sortBy;
        boolean effectiveDescending = descending == null ? effectiveSortBy == SortBy.DATE : descending;
        String typed = remaining.strip();
        return new ArchiveQuery(words.stream().distinct().toList(), phrases, typed.chars().anyMatch(Character::isDigit) ? typed : null,
                filter, effectiveSortBy, effectiveDescending);
    }

    boolean hasWords() {
        return !words.isEmpty() || !phrases.isEmpty();
    }

    /** All words, to be marked in what was found. */
    List<String> allWords() {
        return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream)).filter(Objects::nonNull).distinct().toList();
    }
}
