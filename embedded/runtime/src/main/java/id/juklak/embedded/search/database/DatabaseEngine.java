package id.juklak.embedded.search.database;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.node.NodeTable;
import id.juklak.embedded.node.PropertyValues;
import id.juklak.embedded.search.afts.AftsQuery;
import id.juklak.embedded.search.afts.AftsQuery.Clause;
import id.juklak.embedded.search.afts.AftsQuery.Connective;
import id.juklak.embedded.search.afts.AftsQuery.Kind;
import id.juklak.embedded.search.afts.AftsQuery.Occur;
import id.juklak.embedded.search.model.Dates;
import id.juklak.embedded.search.model.Fields;
import id.juklak.embedded.search.model.SearchRequest;
import id.juklak.embedded.search.model.SearchResult;
import id.juklak.embedded.security.Readable;

/**
 * Answers from the database what ACS answers from it: types, aspects, parents, exact values and ranges. It sees what the current
 * transaction has written. What the user may not read is left out before a page is cut, so that pages are full and the count is right.
 */
public final class DatabaseEngine implements Function<SearchRequest, SearchResult> {

    private static final Set<String> OPEN_ENDS = Set.of("MIN", "MAX", "*", "\u0000", "\uFFFF");

    private final JdbcTemplate database;
    private final NodeTable table;
    private final Fields fields;
    private final Readable readable;
    private final Clock clock;

    public DatabaseEngine(JdbcTemplate database, NodeTable table, Fields fields, Readable readable, Clock clock) {
        this.database = database;
        this.table = table;
        this.fields = fields;
        this.readable = readable;
        this.clock = clock;
    }

    private record Found(long row, NodeRef node) {}

    /** @throws NotInDatabaseException for what only the index can answer */
    @Override
    public SearchResult apply(SearchRequest request) {
        if (request.hasFacets() || request.highlight() != null) {
            throw new NotInDatabaseException("facets and highlights");
        }
        SqlCondition condition = condition(request.flattened(), new Dates(clock, request.zone()));
        List<Object> values = new ArrayList<>();
        values.add(request.store().toString());
        values.addAll(condition.values());
        String order = order(request.order(), values);
        table.flush();
        List<Found> found = database.query("select id, uuid from node n where n.store = ? and (" + condition.sql() + ") order by " + order,
                (row, number) -> new Found(row.getLong(1), new NodeRef(request.store(), row.getString(2))), values.toArray());
        Set<Long> visible = new HashSet<>();
        Arrays.stream(readable.among(found.stream().mapToLong(Found::row).toArray())).forEach(visible::add);
        List<Found> mine = found.stream().filter(node -> visible.contains(node.row())).toList();
        int from = Math.min(request.skip(), mine.size());
        int to = request.most() < 0 ? mine.size() : (int) Math.min((long) from + request.most(), mine.size());
        List<SearchResult.Row> rows = mine.subList(from, to).stream().map(node -> new SearchResult.Row(node.node(), 1, Map.of())).toList();
        return new SearchResult(rows, mine.size(), from, false, 0, Map.of(), Map.of());
    }

    private String order(List<SearchRequest.Order> wanted, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        for (SearchRequest.Order order : wanted) {
            if (order.field() == null) {
                continue;
            }
            Fields.Field field = field(order.field());
            String direction = order.ascending() ? " asc nulls last, " : " desc nulls last, ";
            sql.append(switch (field.kind()) {
                case LONG, DOUBLE -> "(n.props->>?)::numeric";
                case TEXT -> "lower(n.props->>?)";
                default -> "n.props->>?";
            }).append(direction);
            values.add(field.key());
        }
        return sql.append("n.id").toString();
    }

    private SqlCondition condition(AftsQuery query, Dates dates) {
        if (query instanceof AftsQuery.AllNodes) {
            return new SqlCondition("true");
        } else if (query instanceof AftsQuery.Group group) {
            return group(group, dates);
        } else if (query instanceof AftsQuery.Term term) {
            return term(term, dates);
        } else if (query instanceof AftsQuery.Range range) {
            return range(range, dates);
        }
        throw new NotInDatabaseException("words near each other");
    }

    private SqlCondition group(AftsQuery.Group group, Dates dates) {
        List<SqlCondition> must = new ArrayList<>();
        List<SqlCondition> should = new ArrayList<>();
        for (Clause clause : group.clauses()) {
            SqlCondition condition = condition(clause.query(), dates);
            if (clause.occur() == Occur.EXCLUDE) {
                must.add(condition.not());
            } else if (clause.occur() == Occur.MANDATORY || clause.occur() == Occur.DEFAULT && group.connective() == Connective.AND) {
                must.add(condition);
            } else {
                should.add(condition);
            }
        }
        boolean optional = group.clauses().stream().anyMatch(clause -> clause.occur() == Occur.MANDATORY);
        if (!should.isEmpty() && !optional) {
            must.add(SqlCondition.any(should));
        }
        return SqlCondition.all(must);
    }

    private SqlCondition term(AftsQuery.Term term, Dates dates) {
        if (term.field() == null) {
            throw new NotInDatabaseException("a word without a field");
        }
        if (term.kind() != Kind.WORD && term.kind() != Kind.PHRASE || term.distance() != null) {
            throw new NotInDatabaseException("a pattern");
        }
        String text = term.text();
        return switch (term.field().toUpperCase(Locale.ROOT)) {
            case "TYPE" -> among("n.type", fields.types(text, false));
            case "EXACTTYPE" -> among("n.type", fields.types(text, true));
            case "ASPECT" -> overlapping(fields.aspects(text, false));
            case "EXACTASPECT" -> overlapping(fields.aspects(text, true));
            case "PARENT" -> below(text, false);
            case "PRIMARYPARENT" -> below(text, true);
            case "ID", "NODEREF" ->
                NodeRef.isNodeRef(text) ? new SqlCondition("n.uuid = ?", new NodeRef(text).getId()) : SqlCondition.NEVER;
            case "ISNULL", "ISUNSET" -> new SqlCondition("not jsonb_exists(n.props, ?)", field(text).key());
            case "ISNOTNULL", "EXISTS" -> new SqlCondition("jsonb_exists(n.props, ?)", field(text).key());
            default -> value(field(term.field()), term, dates);
        };
    }

    private static SqlCondition among(String column, Collection<String> names) {
        return names.isEmpty() ? SqlCondition.NEVER : new SqlCondition(column + " = any (?)", (Object) names.toArray(String[]::new));
    }

    private static SqlCondition overlapping(Collection<String> aspects) {
        return aspects.isEmpty() ? SqlCondition.NEVER : new SqlCondition("n.aspects && ?::text[]", (Object) aspects.toArray(String[]::new));
    }

    private static SqlCondition below(String parent, boolean primary) {
        return NodeRef.isNodeRef(parent)
                ? new SqlCondition(
                        "exists (select 1 from child_assoc a join node p on p.id = a.parent where a.child = n.id and p.uuid = ?"
                                + (primary ? " and a.is_primary)" : ")"),
                        new NodeRef(parent).getId())
                : SqlCondition.NEVER;
    }

    private Fields.Field field(String name) {
        Fields.Field field = fields.field(name);
        if (field == null || field.part() != null || field.kind() == Fields.Kind.CONTENT) {
            throw new NotInDatabaseException("the field " + name);
        }
        return field;
    }

    private static SqlCondition value(Fields.Field field, AftsQuery.Term term, Dates dates) {
        return switch (field.kind()) {
            case TEXT -> {
                if (!term.exact()) {
                    throw new NotInDatabaseException("the words of " + field.key());
                }
                // True for a text that is the value, and for one that is among the values.
                yield new SqlCondition("jsonb_exists(n.props->?, ?)", field.key(), term.text());
            }
            case DATE -> {
                Dates.Span span = dates.read(term.text());
                yield new SqlCondition("n.props->>? between ? and ?", field.key(), written(span.first()), written(span.last()));
            }
            case BOOLEAN -> new SqlCondition("n.props->>? = ?", field.key(), term.text().toLowerCase(Locale.ROOT));
            case LONG, DOUBLE -> new SqlCondition("(n.props->>?)::numeric = ?::numeric", field.key(), number(term.text()));
            default -> new SqlCondition("n.props->>? = ?", field.key(), term.text());
        };
    }

    private SqlCondition range(AftsQuery.Range range, Dates dates) {
        if (range.field() == null) {
            throw new NotInDatabaseException("a range without a field");
        }
        Fields.Field field = field(range.field());
        String column = switch (field.kind()) {
            case LONG, DOUBLE -> "(n.props->>?)::numeric";
            case DATE, TEXT -> "n.props->>?";
            default -> throw new NotInDatabaseException("a range of " + field.key());
        };
        String cast = field.kind() == Fields.Kind.DATE || field.kind() == Fields.Kind.TEXT ? "?" : "?::numeric";
        List<SqlCondition> ends = new ArrayList<>();
        if (!OPEN_ENDS.contains(range.from())) {
            ends.add(new SqlCondition(column + (range.includeFrom() ? " >= " : " > ") + cast, field.key(),
                    end(field, range.from(), dates, !range.includeFrom())));
        }
        if (!OPEN_ENDS.contains(range.to())) {
            ends.add(new SqlCondition(column + (range.includeTo() ? " <= " : " < ") + cast, field.key(),
                    end(field, range.to(), dates, range.includeTo())));
        }
        return ends.isEmpty() ? new SqlCondition("jsonb_exists(n.props, ?)", field.key()) : SqlCondition.all(ends);
    }

    private static String end(Fields.Field field, String text, Dates dates, boolean last) {
        return switch (field.kind()) {
            case DATE -> {
                Dates.Span span = dates.read(text);
                yield written(last ? span.last() : span.first());
            }
            case TEXT -> text;
            default -> number(text);
        };
    }

    private static String written(long millis) {
        return PropertyValues.write(new Date(millis));
    }

    private static String number(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text)) ? text : "0";
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a number: " + text, e);
        }
    }
}
