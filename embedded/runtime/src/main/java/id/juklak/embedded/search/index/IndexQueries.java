package id.juklak.embedded.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.QueryBuilder;

import id.juklak.embedded.search.afts.AftsQuery;
import id.juklak.embedded.search.afts.AftsQuery.Connective;
import id.juklak.embedded.search.afts.AftsQuery.Kind;
import id.juklak.embedded.search.afts.AftsQuery.Occur;
import id.juklak.embedded.search.afts.EncodedNames;
import id.juklak.embedded.search.model.Dates;
import id.juklak.embedded.search.model.Fields;

/** Turns a parsed AFTS query into one for the index. A name that no model knows finds nothing, as in ACS. */
final class IndexQueries {

    /** What a word without a field is looked for in. */
    private static final List<String> DEFAULT_FIELDS = List.of("cm:name", "cm:title", "cm:description", "TEXT");
    /** ACS's gap between two words with a star between them and no number. */
    private static final int DEFAULT_GAP = 100;

    private final Fields fields;
    private final Tree tree;
    private final Dates dates;
    private final String defaultField;
    private final Collection<String> textFields;
    private final QueryBuilder analysis;

    /**
     * @param defaultField where words without a field are looked for; {@code TEXT} means name, title, description and content
     * @param textFields what {@code TEXT} means, if anything else than the content
     */
    IndexQueries(Fields fields, Tree tree, Dates dates, Analyzer analyzer, String defaultField, Collection<String> textFields) {
        this.fields = fields;
        this.tree = tree;
        this.dates = dates;
        this.defaultField = defaultField;
        this.textFields = textFields.isEmpty() ? List.of("cm:content") : textFields;
        this.analysis = new QueryBuilder(analyzer);
    }

    Query build(AftsQuery query) {
        if (query instanceof AftsQuery.Group group) {
            return group(group);
        }
        if (query instanceof AftsQuery.Term term) {
            return term(term);
        }
        if (query instanceof AftsQuery.Range range) {
            return range(range);
        }
        if (query instanceof AftsQuery.Proximity near) {
            return proximity(near);
        }
        return new MatchAllDocsQuery();
    }

    private Query group(AftsQuery.Group group) {
        boolean all = group.connective() == Connective.AND;
        BooleanQuery.Builder bool = new BooleanQuery.Builder();
        boolean positive = false;
        for (AftsQuery.Clause clause : group.clauses()) {
            Query built = build(clause.query());
            Query part = clause.boost() == 1 ? built : new BoostQuery(built, clause.boost());
            if (clause.occur() == Occur.EXCLUDE) {
                bool.add(all ? part : not(part), all ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.SHOULD);
                positive |= !all;
                continue;
            }
            boolean must = clause.occur() == Occur.MANDATORY || clause.occur() == Occur.DEFAULT && all;
            bool.add(part, must ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
            positive = true;
        }
        if (!positive) {
            bool.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        }
        return bool.build();
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST).add(query, BooleanClause.Occur.MUST_NOT)
                .build();
    }

    private Query term(AftsQuery.Term term) {
        if (term.field() == null) {
            return anyOf(defaultField.equals("TEXT") ? DEFAULT_FIELDS : List.of(defaultField), term);
        }
        if (term.field().equals("TEXT")) {
            return anyOf(textFields, term);
        }
        Query special = special(term.field(), term.text());
        if (special != null) {
            return special;
        }
        Fields.Field field = fields.field(term.field());
        if (field == null) {
            return new MatchNoDocsQuery("unknown field " + term.field());
        }
        if (term.kind() == Kind.WILDCARD && term.text().equals("*")) {
            return keyword(IndexFields.PROPERTIES, field.key());
        }
        return switch (field.kind()) {
            case TEXT, CONTENT -> text(field, term);
            case LONG, DOUBLE, DATE -> span(field, term.text(), term.text(), true, true);
            case BOOLEAN -> keyword(IndexFields.exact(field.indexName()), term.text().toLowerCase(Locale.ROOT));
            case KEYWORD -> keywords(field, term);
        };
    }

    private Query anyOf(Collection<String> names, AftsQuery.Term term) {
        List<Query> alternatives = new ArrayList<>();
        for (String name : names) {
            if (name.equals("TEXT")) {
                alternatives.add(anyOf(textFields, term));
            } else {
                alternatives.add(term(new AftsQuery.Term(name, term.text(), term.kind(), term.exact(), term.distance())));
            }
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new DisjunctionMaxQuery(alternatives, 0.1f);
    }

    /** The fields that are no properties; null for any other. */
    private Query special(String field, String value) {
        return switch (field) {
            case "TYPE" -> anyKeyword(IndexFields.TYPE, fields.types(value, false));
            case "EXACTTYPE" -> anyKeyword(IndexFields.TYPE, fields.types(value, true));
            case "ASPECT" -> anyKeyword(IndexFields.ASPECT, fields.aspects(value, false));
            case "EXACTASPECT" -> anyKeyword(IndexFields.ASPECT, fields.aspects(value, true));
            case "CLASS" ->
                new BooleanQuery.Builder().add(anyKeyword(IndexFields.TYPE, fields.types(value, false)), BooleanClause.Occur.SHOULD)
                        .add(anyKeyword(IndexFields.ASPECT, fields.aspects(value, false)), BooleanClause.Occur.SHOULD).build();
            case "ID" -> keyword(IndexFields.ID, reference(value));
            case "PARENT", "PRIMARYPARENT" -> keyword(IndexFields.PARENT, reference(value));
            case "ANCESTOR" -> anyKeyword(IndexFields.PARENT, tree.withDescendantFolders(Set.of(reference(value))));
            case "SITE" -> site(value);
            case "PATH" -> path(value);
            case "QNAME" -> keyword(IndexFields.QNAME, EncodedNames.decode(value));
            case "ISNODE" ->
                value.equalsIgnoreCase("T") || value.equalsIgnoreCase("true") ? new MatchAllDocsQuery() : new MatchNoDocsQuery();
            case "EXISTS", "ISNOTNULL" -> present(value);
            case "ISNULL", "ISUNSET" -> not(present(value));
            default -> null;
        };
    }

    private Query present(String name) {
        Fields.Field field = fields.field(name);
        return field == null ? new MatchNoDocsQuery() : keyword(IndexFields.PROPERTIES, field.key());
    }

    private Query site(String shortName) {
        String site = tree.site(shortName);
        return site == null ? new MatchNoDocsQuery() : anyKeyword(IndexFields.PARENT, tree.withDescendantFolders(Set.of(site)));
    }

    private Query path(String path) {
        Paths.Last last = Paths.resolve(path, tree);
        if (last == null) {
            return new MatchNoDocsQuery();
        }
        Query parents = anyKeyword(last.ofParents() ? IndexFields.PARENT : IndexFields.ID, last.nodes());
        if (last.name() == null) {
            return parents;
        }
        return new BooleanQuery.Builder().add(parents, BooleanClause.Occur.FILTER)
                .add(keyword(IndexFields.QNAME, last.name()), BooleanClause.Occur.FILTER).build();
    }

    private Query text(Fields.Field field, AftsQuery.Term term) {
        String name = field.indexName();
        if (term.kind() == Kind.PREFIX || term.kind() == Kind.WILDCARD) {
            if (term.exact()) {
                return new WildcardQuery(new Term(IndexFields.exact(name), term.text()));
            }
            String folded = term.text().toLowerCase(Locale.ROOT);
            return new BooleanQuery.Builder().add(new WildcardQuery(new Term(IndexFields.words(name), folded)), BooleanClause.Occur.SHOULD)
                    .add(new WildcardQuery(new Term(IndexFields.folded(name), folded)), BooleanClause.Occur.SHOULD).build();
        }
        if (term.exact()) {
            return keyword(IndexFields.exact(name), term.text());
        }
        if (term.kind() == Kind.WORD && term.distance() != null) {
            return new FuzzyQuery(new Term(IndexFields.words(name), term.text().toLowerCase(Locale.ROOT)),
                    edits(term.distance(), term.text()));
        }
        int slop = term.distance() == null ? 0 : term.distance().intValue();
        Query phrase = analysis.createPhraseQuery(IndexFields.stems(name), term.text(), slop);
        return phrase == null ? new MatchNoDocsQuery("no words") : phrase;
    }

    /** How many characters may differ: given as such, or as a similarity between 0 and 1. Lucene knows at most 2. */
    private static int edits(float similarity, String text) {
        return similarity >= 1
                ? (int) Math.min(similarity, 2)
                : (int) Math.min(2, (1 - similarity) * text.codePointCount(0, text.length()));
    }

    private Query keywords(Fields.Field field, AftsQuery.Term term) {
        String name = field.indexName();
        String text = term.exact() ? term.text() : term.text().toLowerCase(Locale.ROOT);
        String form = term.exact() ? IndexFields.exact(name) : IndexFields.folded(name);
        return term.kind() == Kind.PREFIX || term.kind() == Kind.WILDCARD ? new WildcardQuery(new Term(form, text)) : keyword(form, text);
    }

    private Query range(AftsQuery.Range range) {
        Fields.Field field = range.field() == null ? null : fields.field(range.field());
        if (field == null) {
            return new MatchNoDocsQuery("unknown field " + range.field());
        }
        return switch (field.kind()) {
            case LONG, DOUBLE, DATE -> span(field, range.from(), range.to(), range.includeFrom(), range.includeTo());
            default -> TermRangeQuery.newStringRange(IndexFields.folded(field.indexName()),
                    open(range.from()) ? null : range.from().toLowerCase(Locale.ROOT),
                    open(range.to()) ? null : range.to().toLowerCase(Locale.ROOT), range.includeFrom(), range.includeTo());
        };
    }

    private static boolean open(String end) {
        return end.equals("*") || end.equals("MIN") || end.equals("MAX");
    }

    private Query span(Fields.Field field, String from, String to, boolean includeFrom, boolean includeTo) {
        try {
            long low = open(from) ? Long.MIN_VALUE : low(field, from, includeFrom);
            long high = open(to) ? Long.MAX_VALUE : high(field, to, includeTo);
            return new ConstantScoreQuery(LongPoint.newRangeQuery(IndexFields.number(field.indexName()), low, high));
        } catch (IllegalArgumentException e) {
            return new MatchNoDocsQuery(e.getMessage());
        }
    }

    private long low(Fields.Field field, String value, boolean included) {
        return switch (field.kind()) {
            case DATE -> included ? dates.read(value).first() : dates.read(value).last() + 1;
            case DOUBLE -> NumericUtils.doubleToSortableLong(Double.parseDouble(value)) + (included ? 0 : 1);
            default -> Long.parseLong(value) + (included ? 0 : 1);
        };
    }

    private long high(Fields.Field field, String value, boolean included) {
        return switch (field.kind()) {
            case DATE -> included ? dates.read(value).last() : dates.read(value).first() - 1;
            case DOUBLE -> NumericUtils.doubleToSortableLong(Double.parseDouble(value)) - (included ? 0 : 1);
            default -> Long.parseLong(value) - (included ? 0 : 1);
        };
    }

    private Query proximity(AftsQuery.Proximity near) {
        String text = near.first() + " " + near.last();
        int gap = near.slop() == null ? DEFAULT_GAP : near.slop();
        return term(new AftsQuery.Term(near.field(), text, Kind.PHRASE, false, (float) gap));
    }

    private static String reference(String value) {
        return NodeRef.isNodeRef(value) ? value : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, value).toString();
    }

    private static Query keyword(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query anyKeyword(String field, Collection<String> values) {
        return values.isEmpty()
                ? new MatchNoDocsQuery()
                : new ConstantScoreQuery(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }
}
