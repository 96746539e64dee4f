package id.juklak.embedded.search.index;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

import id.juklak.embedded.search.model.Fields;

/**
 * Reads a node from the database and writes its entry. A content's text is read once: content is immutable under its URL, and the entry
 * that is replaced holds it. A file that cannot be read is logged once and found by its metadata.
 */
final class EntryReader {

    private static final Logger LOG = LoggerFactory.getLogger(EntryReader.class);

    private final NodeService nodes;
    private final ContentService contents;
    private final Fields fields;
    private final TextExtractor extractor;
    private final TransactionTemplate reading;

    /**
     * @param nodes without permission checks
     * @param contents without permission checks
     * @param reading begins a read-only transaction
     */
    EntryReader(NodeService nodes, ContentService contents, Fields fields, TextExtractor extractor, TransactionTemplate reading) {
        this.nodes = nodes;
        this.contents = contents;
        this.fields = fields;
        this.extractor = extractor;
        this.reading = reading;
    }

    private record State(IndexEntry entry, String name, ContentReader content) {}

    /** Replaces the entry of a node; one that is gone meanwhile is left for its deletion. */
    void update(SearchIndex index, long row, String ref, long txn) throws IOException {
        State state;
        try {
            state = reading.execute(status -> read(row, ref, txn));
        } catch (InvalidNodeRefException e) {
            return;
        }
        if (state == null) {
            return;
        }
        ContentReader content = state.content();
        if (content != null && content.getContentUrl() != null) {
            String key = fields.key(ContentModel.PROP_CONTENT);
            SearchIndex.Held held = index.held(ref, key);
            String text = held != null && held.contentUrl().equals(content.getContentUrl()) ? held.text() : text(ref, state);
            state.entry().content(key, content.getContentUrl(), text == null ? "" : text);
        }
        index.put(ref, state.entry().document());
    }

    private State read(long row, String ref, long txn) {
        NodeRef node = new NodeRef(ref);
        if (!nodes.exists(node)) {
            return null;
        }
        Map<QName, Serializable> properties = nodes.getProperties(node);
        Set<QName> aspects = nodes.getAspects(node);
        List<ChildAssociationRef> parents = nodes.getParentAssocs(node);
        IndexEntry entry = new IndexEntry(fields, ref, row, txn);
        entry.type(fields.key(nodes.getType(node)), aspects.stream().map(fields::key).collect(Collectors.toSet()));
        entry.place(
                parents.stream().filter(parent -> parent.getParentRef() != null).map(parent -> parent.getParentRef().toString()).toList(),
                parents.stream().filter(parent -> parent.getQName() != null).map(parent -> fields.key(parent.getQName())).toList());
        entry.properties(properties);
        ContentReader content = properties.get(ContentModel.PROP_CONTENT) == null
                ? null
                : contents.getReader(node, ContentModel.PROP_CONTENT);
        return new State(entry, String.valueOf(properties.get(ContentModel.PROP_NAME)), content);
    }

    private String text(String ref, State state) {
        ContentReader content = state.content();
        TextExtractor.Extracted extracted = extractor.extract(() -> {
            try {
                return content.getContentInputStream();
            } catch (ContentIOException e) {
                throw new IOException(e.getMessage(), e);
            }
        }, content.getMimetype(), state.name(), content.getSize());
        if (extracted.problem() != null) {
            LOG.warn("Of {} ({}) not all text can be searched: {}", state.name(), ref, extracted.problem());
        }
        return extracted.text();
    }
}
