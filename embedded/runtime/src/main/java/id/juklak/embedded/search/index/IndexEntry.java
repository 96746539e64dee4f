package id.juklak.embedded.search.index;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

import id.juklak.embedded.search.model.Fields;

/** A node as the index holds it. */
final class IndexEntry {

    /** Longer values cannot be terms in Lucene (32,766 bytes); beyond this they are found by their words only. */
    private static final int LONGEST_KEYWORD = 8000;
    private static final int LONGEST_SORT_KEY = 200;

    private final Fields fields;
    private final Document document = new Document();

    /**
     * @param ref the whole node reference
     * @param row the node's row in the database
     */
    IndexEntry(Fields fields, String ref, long row, long txn) {
        this.fields = fields;
        document.add(new StringField(IndexFields.ID, ref, Field.Store.YES));
        document.add(new NumericDocValuesField(IndexFields.ROW, row));
        document.add(new StoredField(IndexFields.TXN, txn));
    }

    Document document() {
        return document;
    }

    void type(String type, Set<String> aspects) {
        keyword(IndexFields.TYPE, type);
        facet("TYPE", type);
        aspects.forEach(aspect -> keyword(IndexFields.ASPECT, aspect));
    }

    void place(Collection<String> parents, Collection<String> names) {
        parents.forEach(parent -> keyword(IndexFields.PARENT, parent));
        names.forEach(name -> keyword(IndexFields.QNAME, name));
    }

    void properties(Map<QName, Serializable> properties) {
        properties.forEach((name, value) -> {
            Fields.Field field = value == null ? null : fields.field(name);
            if (field == null || value instanceof Collection<?> values && values.isEmpty()) {
                return;
            }
            keyword(IndexFields.PROPERTIES, field.key());
            boolean first = true;
            for (Object single : value instanceof Collection<?> values ? values : List.of(value)) {
                if (single != null) {
                    value(field, single, first);
                    first = false;
                }
            }
        });
    }

    /** The text of the node's content; the URL says whose text it is. */
    void content(String key, String url, String text) {
        words(key, text);
        document.add(new StoredField(IndexFields.CONTENT_URL, url));
    }

    private void value(Fields.Field field, Object value, boolean first) {
        String name = field.indexName();
        switch (field.kind()) {
            case TEXT -> {
                words(name, value.toString());
                text(name, value.toString());
                if (first) {
                    sort(name, value.toString());
                }
            }
            case CONTENT -> {
                if (value instanceof ContentData content && content.getContentUrl() != null) {
                    if (content.getMimetype() != null) {
                        text(name + ".mimetype", content.getMimetype());
                        sort(name + ".mimetype", content.getMimetype());
                    }
                    number(name + ".size", content.getSize(), true);
                }
            }
            case LONG -> {
                if (value instanceof Number number) {
                    number(name, number.longValue(), first);
                    facet(name, number.toString());
                }
            }
            case DOUBLE -> {
                if (value instanceof Number number) {
                    number(name, NumericUtils.doubleToSortableLong(number.doubleValue()), first);
                    facet(name, number.toString());
                }
            }
            case DATE -> {
                if (value instanceof Date date) {
                    number(name, date.getTime(), first);
                    facet(name, Instant.ofEpochMilli(date.getTime()).toString());
                }
            }
            case BOOLEAN, KEYWORD -> {
                String text = value instanceof QName qname ? fields.key(qname) : value.toString();
                text(name, text);
                if (first) {
                    sort(name, text);
                }
            }
            default -> throw new IllegalStateException("No form for " + field.kind());
        }
    }

    private void words(String name, String text) {
        document.add(new TextField(IndexFields.stems(name), text, Field.Store.YES));
        document.add(new TextField(IndexFields.words(name), text, Field.Store.NO));
    }

    private void text(String name, String text) {
        if (text.length() <= LONGEST_KEYWORD) {
            keyword(IndexFields.exact(name), text);
            keyword(IndexFields.folded(name), text.toLowerCase(Locale.ROOT));
            facet(name, text);
        }
    }

    private void number(String name, long value, boolean first) {
        document.add(new LongPoint(IndexFields.number(name), value));
        if (first) {
            document.add(new NumericDocValuesField(IndexFields.sort(name), value));
        }
    }

    private void keyword(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void sort(String name, String value) {
        String key = value.substring(0, Math.min(value.length(), LONGEST_SORT_KEY)).toLowerCase(Locale.ROOT);
        document.add(new SortedDocValuesField(IndexFields.sort(name), new BytesRef(key)));
    }

    private void facet(String name, String value) {
        document.add(new SortedSetDocValuesField(IndexFields.facet(name), new BytesRef(value)));
    }
}
