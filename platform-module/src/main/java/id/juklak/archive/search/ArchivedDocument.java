package id.juklak.archive.search;

import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

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

    /** What is counted, by the names of the filters. */
    static final Map<String, Function<ArchivedDocument, List<String>>> FACET = facet();

    private static Map<String, Function<ArchivedDocument, List<String>>> facet() {
        Map<String, Function<ArchivedDocument, List<String>>> facets = new LinkedHashMap<>();
        facets.put("jenis", document -> document.readSingle(JuklakModel.PROP_ARCHIVE_KIND));
        facets.put("unit", document -> document.readSingle(JuklakModel.PROP_SOURCE_UNIT));
        facets.put("tahun", document -> document.readSingle(JuklakModel.PROP_ARCHIVE_YEAR));
        facets.put("keadaan", document -> document.readSingle(JuklakModel.PROP_ARCHIVE_STATE));
        facets.put("penandatangan", ArchivedDocument::signers);
        return Collections.unmodifiableMap(facets);
    }

    public String text(QName property) {
        Serializable value = properties.get(property);
        return value == null ? null : value.toString();
    }

    public LocalDate day(QName property) {
        return properties.get(property) instanceof Date moment ? LocalDate.ofInstant(moment.toInstant(), zone) : null;
    }

    private List<String> readSingle(QName property) {
        String value = text(property);
        return value == null ? List.of() : List.of(value);
    }

    /** User names. */
    public List<String> signers() {
        return readList(JuklakModel.contentQName("ttdOleh"));
    }

    private List<String> readList(QName property) {
        Serializable value = properties.get(property);
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(value.toString());
    }

    boolean satisfies(ArchiveQuery.Filter filter) {
        LocalDate date = day(JuklakModel.PROP_DOCUMENT_DATE);
        return (filter.number() == null || hasNumber(filter.number()))
                && matchesValue(filter.kind(), JuklakModel.PROP_ARCHIVE_KIND) && matchesValue(filter.unit(), JuklakModel.PROP_SOURCE_UNIT)
                && matchesValue(filter.state(), JuklakModel.PROP_ARCHIVE_STATE)
                && matchesValue(filter.year(), JuklakModel.PROP_ARCHIVE_YEAR)
                && (filter.signer() == null || signers().contains(filter.signer()))
                && (filter.from() == null || date != null && !date.isBefore(filter.from()))
                && (filter.until() == null || date != null && !date.isAfter(filter.until()));
    }

    boolean hasNumber(String number) {
        return DatabaseSource.NUMBER_PROPERTIES.stream().anyMatch(property -> number.equalsIgnoreCase(text(property)));
    }

    private boolean matchesValue(Object wanted, QName property) {
        return wanted == null || wanted.toString().equals(text(property));
    }

    /** Whether all words stand in the title, the names, the numbers or the notes. */
    boolean containsWords(ArchiveQuery query) {
        if (query.exactNumber() != null && hasNumber(query.exactNumber())) {
            return true;
        }
        List<String> knownWords = readList(JuklakModel.PROP_ARCHIVE_WORDS);
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
        return switch (sortBy) {
            case TITLE -> Comparator.comparing((ArchivedDocument document) -> document.text(JuklakModel.PROP_ARCHIVE_TITLE),
                    Comparator.nullsLast(Collator.getInstance(Locale.forLanguageTag("id"))::compare));
            case BERKAS_NUMBER -> Comparator.comparing(document -> document.text(JuklakModel.PROP_SOURCE_BERKAS_NUMBER),
                    Comparator.nullsLast(Comparator.naturalOrder()));
            default -> Comparator.comparing(document -> (Date) document.properties().get(JuklakModel.PROP_DOCUMENT_DATE),
                    Comparator.nullsFirst(Comparator.naturalOrder()));
        };
    }
}
