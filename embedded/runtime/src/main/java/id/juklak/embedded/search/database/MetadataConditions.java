package id.juklak.embedded.search.database;

import id.juklak.embedded.search.Dates;
import id.juklak.embedded.search.Fields;
import id.juklak.embedded.search.afts.AftsQuery;
import id.juklak.embedded.search.afts.AftsQuery.Clause;
import id.juklak.embedded.search.afts.AftsQuery.Connective;
import id.juklak.embedded.search.afts.AftsQuery.Kind;
import id.juklak.embedded.search.afts.AftsQuery.Occur;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Turns the part of AFTS that ACS's transactional metadata queries know into SQL: types, aspects, parents, exact values and beginnings of properties, and AND, OR and NOT of
 * them. As in ACS, everything else (words, ranges, paths, patterns, names that no model knows) is left to the index.
 */
final class MetadataConditions {

    private final Fields fields;
    private final Dates dates;

    MetadataConditions(Fields fields, Dates dates) {
        this.fields = fields;
        this.dates = dates;
    }

    /** @throws NotInDatabaseException when the query needs the index */
    SqlCondition of(AftsQuery query) {
        if (query instanceof AftsQuery.Group group) {
            return group(group);
        }
        if (query instanceof AftsQuery.Term term) {
            return term(term);
        }
        throw new NotInDatabaseException("Only in the index: " + query);
    }

    private SqlCondition group(AftsQuery.Group group) {
        List<SqlCondition> must = new ArrayList<>();
        List<SqlCondition> may = new ArrayList<>();
        boolean all = group.connective() == Connective.AND;
        for (Clause clause : group.clauses()) {
            SqlCondition part = of(clause.query());
            if (clause.occur() == Occur.EXCLUDE) {
                (all ? must : may).add(part.not());
            } else if (clause.occur() == Occur.MANDATORY || clause.occur() == Occur.DEFAULT && all) {
                must.add(part);
            } else if (all) {
                throw new NotInDatabaseException("Only in the index: an optional part of a conjunction");
            } else {
                may.add(part);
            }
        }
        return must.isEmpty() && !all ? SqlCondition.any(may) : SqlCondition.all(must);
    }

    private SqlCondition term(AftsQuery.Term term) {
        if (term.field() == null || term.distance() != null || term.kind() == Kind.WILDCARD) {
            throw new NotInDatabaseException("Only in the index: " + term);
        }
        return switch (term.field()) {
            case "TYPE" -> types(term, fields.types(term.text(), false));
            case "EXACTTYPE" -> types(term, fields.types(term.text(), true));
            case "ASPECT" -> aspects(term, fields.aspects(term.text(), false));
            case "EXACTASPECT" -> aspects(term, fields.aspects(term.text(), true));
            case "PARENT" -> parent(term.text());
            default -> property(term);
        };
    }

    private static SqlCondition types(AftsQuery.Term term, Collection<String> names) {
        return new SqlCondition("n.type = any(?)", (Object) known(term, names));
    }

    private static SqlCondition aspects(AftsQuery.Term term, Collection<String> names) {
        return new SqlCondition("n.aspects && ?", (Object) known(term, names));
    }

    private static String[] known(AftsQuery.Term term, Collection<String> names) {
        if (names.isEmpty()) {
            throw new NotInDatabaseException("Invalid type or aspect: " + term.text());
        }
        return names.toArray(new String[0]);
    }

    private static SqlCondition parent(String ref) {
        String store = NodeRef.isNodeRef(ref) ? new NodeRef(ref).getStoreRef().toString() : "workspace://SpacesStore";
        String uuid = NodeRef.isNodeRef(ref) ? new NodeRef(ref).getId() : ref;
        return new SqlCondition("n.id in (select c.child from child_assoc c join node p on p.id = c.parent where p.store = ? and p.uuid = ?)", store, uuid);
    }

    private SqlCondition property(AftsQuery.Term term) {
        Fields.Field field = term.exact() ? fields.field(term.field()) : null;
        if (field == null || field.part() != null) {
            throw new NotInDatabaseException("Only in the index: " + term);
        }
        return null;
    }
}
