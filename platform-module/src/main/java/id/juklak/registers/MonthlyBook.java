package id.juklak.registers;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
 * Finds what stands in the office's books under the months of a period. ACS answers these questions from its database, so a register is
 * complete at once and without an index; a month at a time, so that no register has to be held in memory.
 */
class MonthlyBook {

    private final SearchService searchService;
    private final NodeService nodeService;
    private final WorkingTime workingTime;

    /**
     * @param searchService the public one, which finds only what the user may read
     * @param nodeService the one without permission checks, for what has been found
     */
    MonthlyBook(Checked<SearchService> searchService, Unchecked<NodeService> nodeService, WorkingTime workingTime) {
        this.searchService = searchService.service();
        this.nodeService = nodeService.service();
        this.workingTime = workingTime;
    }

    /**
     * What is looked for.
     *
     * @param condition a type and exact values, as ACS's database can find them
     * @param moment the moment that puts a node into the period, and by which the nodes of a month are sorted
     * @param order what sorts nodes of one moment; null where their order does not matter
     */
    record Query(String condition, QName moment, QName order) {}

    record Entry(NodeRef node, Map<QName, Serializable> properties) {

        Object value(QName name) {
            return properties.get(name);
        }

        String text(QName name) {
            return (String) properties.get(name);
        }

        Date time(QName name) {
            return (Date) properties.get(name);
        }
    }

    record Part(List<Entry> entries, long total) {}

    /** Every node of the period, in order. */
    void forEach(Query query, Period period, Consumer<Entry> consumer) {
        for (YearMonth month : period.months()) {
            if (period.containsWhole(month)) {
                find(query, month, 0, -1).entries().forEach(consumer);
            } else {
                findWithinPeriod(query, month, period).forEach(consumer);
            }
        }
    }

    /** A part of the period's nodes, and how many there are. */
    Part findPart(Query query, Period period, int skipCount, int maxItems) {
        List<Entry> entries = new ArrayList<>();
        long total = 0;
        for (YearMonth month : period.months()) {
            int skipInMonth = (int) Math.max(0, skipCount - total);
            int remaining = maxItems - entries.size();
            if (period.containsWhole(month)) {
                // Where the page is full, the rest is only counted.
                Part monthPart = find(query, month, remaining == 0 ? 0 : skipInMonth, Math.max(1, remaining));
                if (remaining > 0) {
                    entries.addAll(monthPart.entries());
                }
                total += monthPart.total();
            } else {
                List<Entry> monthEntries = findWithinPeriod(query, month, period);
                monthEntries.stream().skip(skipInMonth).limit(remaining).forEach(entries::add);
                total += monthEntries.size();
            }
        }
        return new Part(entries, total);
    }

    /** A month of which only some days belong to the period. */
    private List<Entry> findWithinPeriod(Query query, YearMonth month, Period period) {
        return find(query, month, 0, -1).entries().stream()
                .filter(entry -> period.contains(entry.time(query.moment()), workingTime.zone())).toList();
    }

    private Part find(Query query, YearMonth month, int skipCount, int maxItems) {
        String condition = query.condition() + " AND =jkl:" + JuklakModel.PROP_REGISTER_MONTH.getLocalName() + ":\"" + month + '"';
        return find(new Query(condition, query.moment(), query.order()), skipCount, maxItems);
    }

    /** Nodes of whatever month. */
    Part find(Query query, int skipCount, int maxItems) {
        SearchParameters searchParameters = DatabaseQuestion.ask(query.condition(), QueryConsistency.TRANSACTIONAL_IF_POSSIBLE,
                DatabaseQuestion.BOOK);
        searchParameters.setSkipCount(skipCount);
        searchParameters.setMaxItems(maxItems);
        if (query.order() != null) {
            searchParameters.addSort("@jkl:" + query.moment().getLocalName(), true);
            searchParameters.addSort("@jkl:" + query.order().getLocalName(), true);
        }
        ResultSet results = searchService.query(searchParameters);
        try {
            List<Entry> entries = results.getNodeRefs().stream().map(node -> new Entry(node, nodeService.getProperties(node))).toList();
            return new Part(entries, results.getNumberFound());
        } finally {
            results.close();
        }
    }
}
