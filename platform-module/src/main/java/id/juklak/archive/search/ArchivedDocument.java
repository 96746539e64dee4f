package id.juklak.archive.search;

import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import id.juklak.model.JuklakModel;

/**
 * An archived document as it stands when it is read.
 *
 * @param zone where the office is: a date is a day there
 */
public record ArchivedDocument(NodeRef node, Map<QName, Serializable> properties, ZoneId zone) {

    /** User names. */
    static final QName PROP_SIGNERS = JuklakModel.contentQName("ttdOleh");

    public String text(QName property) {
        Serializable value = properties.get(property);
        return value == null ? null : value.toString();
    }

    public LocalDate day(QName property) {
        return properties.get(property) instanceof Date moment ? LocalDate.ofInstant(moment.toInstant(), zone) : null;
    }

    /** User names. */
    public List<String> signers() {
        return values(PROP_SIGNERS);
    }

    /** All values of a property, as texts; none where it has none. */
    List<String> values(QName property) {
        Serializable value = properties.get(property);
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(value.toString());
    }

    boolean satisfies(ArchiveQuery.Filter filter) {
        return ArchiveFilter.ALL.stream().allMatch(archiveFilter -> archiveFilter.matches(this, filter));
    }

    boolean hasNumber(String number) {
        return ArchiveFilter.NUMBER_PROPERTIES.stream().anyMatch(property -> number.equalsIgnoreCase(text(property)));
    }

    /** Whether all words stand in the title, the names, the numbers or the notes. */
    boolean containsWords(ArchiveQuery query) {
        if (query.exactNumber() != null && hasNumber(query.exactNumber())) {
            return true;
        }
        List<String> knownWords = values(JuklakModel.PROP_ARCHIVE_WORDS);
        return query.words().stream()
                .allMatch(word -> knownWords.contains(IndonesianStems.stem(word))
                        || knownWords.stream().anyMatch(knownWord -> knownWord.startsWith(word)))
                && query.phrases().stream().allMatch(this::containsPhrase);
    }

    private boolean containsPhrase(List<String> phrase) {
        return List.of(JuklakModel.PROP_ARCHIVE_TITLE, ContentModel.PROP_NAME).stream()
                .anyMatch(property -> Collections.indexOfSubList(IndonesianStems.splitWords(text(property)), phrase) >= 0);
    }

    static Comparator<ArchivedDocument> orderBy(ArchiveQuery.SortBy sortBy) {
        QName property = sortBy.property();
        return switch (sortBy) {
            case TITLE -> Comparator.comparing((ArchivedDocument document) -> document.text(property),
                    Comparator.nullsLast(Collator.getInstance(Locale.forLanguageTag("id"))::compare));
            case BERKAS_NUMBER -> Comparator.comparing(document -> document.text(property),
                    Comparator.nullsLast(Comparator.naturalOrder()));
            default -> Comparator.comparing(document -> (Date) document.properties().get(property),
                    Comparator.nullsFirst(Comparator.naturalOrder()));
        };
    }
}
