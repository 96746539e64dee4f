package id.juklak.archive.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Checked;
import id.juklak.acs.DatabaseQuestion;
import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.time.WorkingTime;

/**
 * The archive as the database has it now. ACS answers from it exact values, aspects and types, complete and at once: days, months and
 * numbers are kept in forms that can be asked for so.
 */
public class DatabaseSource {

    static final String ALL_ARCHIVED = "TYPE:\"jkl:dokumen\" AND ASPECT:\"jkl:diarsipkan\"";

    /** What changed on the last two days is read from here; beyond so many documents of a day the index is trusted with the others. */
    private static final int RECENT_DAYS = 2;
    private static final int MAX_RECENT = 200;

    private final SearchService searchService;
    private final NodeService nodeService;
    private final WorkingTime workingTime;

    /**
     * @param searchService the public one, which finds only what the user may read
     * @param nodeService the one without permission checks, for what has been found
     */
    DatabaseSource(Checked<SearchService> searchService, Unchecked<NodeService> nodeService, WorkingTime workingTime) {
        this.searchService = searchService.service();
        this.nodeService = nodeService.service();
        this.workingTime = workingTime;
    }

    /** What an index may not show yet: documents of the last days, and those that bear the number that is looked for. */
    Map<NodeRef, ArchivedDocument> findRecent(ArchiveQuery query) {
        Set<NodeRef> nodes = new LinkedHashSet<>();
        LocalDate today = LocalDate.now(workingTime.zone());
        for (int daysAgo = 0; daysAgo < RECENT_DAYS; daysAgo++) {
            nodes.addAll(search(ArchiveFilter.exactCondition(JuklakModel.PROP_LAST_CHANGE_DAY, today.minusDays(daysAgo).toString()),
                    MAX_RECENT));
        }
        Stream.of(query.exactNumber(), query.filter().number()).filter(number -> number != null)
                .flatMap(number -> Stream.of(number, number.toUpperCase(Locale.ROOT))).distinct()
                .forEach(number -> ArchiveFilter.NUMBER_PROPERTIES
                        .forEach(property -> nodes.addAll(search(ArchiveFilter.exactCondition(property, number), MAX_RECENT))));
        return readAll(nodes);
    }

    /** Every archived document that the user may read, by what the database can tell of the filters. */
    List<ArchivedDocument> findAll(ArchiveQuery.Filter filter) {
        String conditions = ArchiveFilter.ALL.stream().map(archiveFilter -> archiveFilter.databaseCondition(filter))
                .collect(Collectors.joining());
        return new ArrayList<>(readAll(search(conditions, -1)).values());
    }

    /** Documents with an exact value of a property, and of another. */
    public List<ArchivedDocument> findWith(QName property, String value, QName otherProperty, String otherValue) {
        return new ArrayList<>(
                readAll(search(ArchiveFilter.exactCondition(property, value) + ArchiveFilter.exactCondition(otherProperty, otherValue), -1))
                        .values());
    }

    public List<ArchivedDocument> findWith(QName property, String value) {
        return new ArrayList<>(readAll(search(ArchiveFilter.exactCondition(property, value), -1)).values());
    }

    /** Whether the archive holds anything that the user may read. */
    boolean holdsAny() {
        return !search("", 1).isEmpty();
    }

    /** Null for one that is gone, which an index may still know. */
    public ArchivedDocument read(NodeRef node) {
        return nodeService.exists(node) ? new ArchivedDocument(node, nodeService.getProperties(node), workingTime.zone()) : null;
    }

    private Map<NodeRef, ArchivedDocument> readAll(Iterable<NodeRef> nodes) {
        Map<NodeRef, ArchivedDocument> documents = new LinkedHashMap<>();
        nodes.forEach(node -> {
            ArchivedDocument document = read(node);
            if (document != null) {
                documents.put(node, document);
            }
        });
        return documents;
    }

    private List<NodeRef> search(String conditions, int maxItems) {
        SearchParameters parameters = DatabaseQuestion.ask(ALL_ARCHIVED + conditions, QueryConsistency.TRANSACTIONAL,
                DatabaseQuestion.LIST);
        parameters.setMaxItems(maxItems);
        ResultSet results = searchService.query(parameters);
        try {
            return List.copyOf(results.getNodeRefs());
        } finally {
            results.close();
        }
    }
}
