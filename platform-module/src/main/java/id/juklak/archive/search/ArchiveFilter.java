package id.juklak.archive.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.alfresco.service.namespace.QName;

import id.juklak.archive.search.ArchiveQuery.Filter;
import id.juklak.model.JuklakModel;

/**
 * One way in which the archive can be narrowed down, and the only place that knows of it: what the index is asked, what the database is
 * asked, and whether a document that has been read is what is looked for. {@link #ALL} are all of them.
 */
sealed interface ArchiveFilter {

    /** The properties that hold an official number of a document. */
    List<QName> NUMBER_PROPERTIES = List.of(JuklakModel.PROP_DOCUMENT_NUMBER, JuklakModel.PROP_PENETAPAN_NUMBER,
            JuklakModel.PROP_SOURCE_BERKAS_NUMBER);

    /** What has a value of few, and so is counted too; in the order in which the counts are shown. */
    List<ByValue> FACETS = List.of(new ByValue("jenis", JuklakModel.PROP_ARCHIVE_KIND, Form.TEXT, Filter::kind),
            new ByValue("unit", JuklakModel.PROP_SOURCE_UNIT, Form.TEXT, Filter::unit),
            new ByValue("tahun", JuklakModel.PROP_ARCHIVE_YEAR, Form.NUMBER,
                    filter -> filter.year() == null ? null : filter.year().toString()),
            new ByValue("keadaan", JuklakModel.PROP_ARCHIVE_STATE, Form.TEXT, Filter::state),
            new ByValue("penandatangan", ArchivedDocument.PROP_SIGNERS, Form.LIST, Filter::signer));

    List<ArchiveFilter> ALL = Stream.<ArchiveFilter>concat(FACETS.stream(), Stream.of(new ByNumber(), new ByDate())).toList();

    /** What the index is asked; nothing where nothing of it is wanted. */
    String indexCondition(Filter filter, ZoneId zone);

    /** What the database is asked; nothing where nothing of it is wanted, or the database cannot tell. */
    String databaseCondition(Filter filter);

    boolean matches(ArchivedDocument document, Filter filter);

    /** How a property holds its values, and so how it can be asked for. */
    enum Form {
        TEXT,
        /** A whole number, which the index does not find as a text. */
        NUMBER,
        /** Several texts: ACS's database is asked for single ones only. */
        LIST
    }

    /**
     * An exact value of a property.
     *
     * @param name of the filter, and of the facet that counts the property's values
     * @param wanted what is looked for; null for any
     */
    record ByValue(String name, QName property, Form form, Function<Filter, String> wanted) implements ArchiveFilter {

        @Override
        public String indexCondition(Filter filter, ZoneId zone) {
            String value = wanted.apply(filter);
            if (value == null) {
                return "";
            }
            return form == Form.NUMBER ? " AND " + fieldName(property) + ':' + value : exactCondition(property, value);
        }

        @Override
        public String databaseCondition(Filter filter) {
            String value = wanted.apply(filter);
            return value == null || form == Form.LIST ? "" : exactCondition(property, value);
        }

        @Override
        public boolean matches(ArchivedDocument document, Filter filter) {
            String value = wanted.apply(filter);
            return value == null || document.values(property).contains(value);
        }
    }

    /** An official number, in whatever case it was typed; {@link DatabaseSource#findRecent} finds all documents that bear it. */
    record ByNumber() implements ArchiveFilter {

        @Override
        public String indexCondition(Filter filter, ZoneId zone) {
            return "";
        }

        @Override
        public String databaseCondition(Filter filter) {
            return "";
        }

        @Override
        public boolean matches(ArchivedDocument document, Filter filter) {
            return filter.number() == null || document.hasNumber(filter.number());
        }
    }

    /** The days of the document's date, where the office is, the first and the last included; the database compares no moments. */
    record ByDate() implements ArchiveFilter {

        private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

        @Override
        public String indexCondition(Filter filter, ZoneId zone) {
            if (filter.from() == null && filter.until() == null) {
                return "";
            }
            return " AND " + fieldName(JuklakModel.PROP_DOCUMENT_DATE) + ":["
                    + (filter.from() == null ? "MIN" : formatStart(filter.from(), zone)) + " TO "
                    + (filter.until() == null ? "MAX" : formatStart(filter.until().plusDays(1), zone)) + '>';
        }

        /** The moment at which a day begins where the office is. */
        private static String formatStart(LocalDate day, ZoneId zone) {
            return '"' + MOMENT.format(day.atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC)) + '"';
        }

        @Override
        public String databaseCondition(Filter filter) {
            return "";
        }

        @Override
        public boolean matches(ArchivedDocument document, Filter filter) {
            LocalDate date = document.day(JuklakModel.PROP_DOCUMENT_DATE);
            return (filter.from() == null || date != null && !date.isBefore(filter.from()))
                    && (filter.until() == null || date != null && !date.isAfter(filter.until()));
        }
    }

    /** A property's name in a question. */
    static String fieldName(QName property) {
        return "jkl:" + property.getLocalName();
    }

    /** A condition on an exact value, whatever it holds. */
    static String exactCondition(QName property, String value) {
        return " AND =" + fieldName(property) + ":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
