package id.juklak.embedded.search.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

import id.juklak.embedded.search.model.Fields;
import id.juklak.embedded.search.model.SearchRequest;

/** Marks the found words in pieces of the nodes' text. */
final class Highlights {

    /** What is read of a content for its pieces. */
    private static final int LONGEST_READ = 1_000_000;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Fields fields;
    private final Query query;
    private final SearchRequest.Highlight asked;

    /** @param asked what to mark; null for nothing */
    Highlights(IndexSearcher searcher, Analyzer analyzer, Fields fields, Query query, SearchRequest.Highlight asked) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.fields = fields;
        this.query = query;
        this.asked = asked;
    }

    /** Per document, the pieces by the field's name as asked; fields without a found word are left out. */
    List<Map<String, List<String>>> of(List<ScoreDoc> docs) throws IOException {
        List<Map<String, List<String>>> marked = new ArrayList<>();
        docs.forEach(doc -> marked.add(new LinkedHashMap<>()));
        if (asked == null || docs.isEmpty()) {
            return marked;
        }
        int[] ids = docs.stream().mapToInt(doc -> doc.doc).toArray();
        for (SearchRequest.Highlight.Field wanted : asked.fields()) {
            Fields.Field field = fields.field(wanted.field());
            if (field == null || field.kind() != Fields.Kind.TEXT && field.kind() != Fields.Kind.CONTENT) {
                continue;
            }
            String name = IndexFields.stems(field.indexName());
            int pieces = wanted.pieces() == null ? asked.pieces() : wanted.pieces();
            Object[] found = new Pieces(builder(wanted)).pieces(name, query, ids, pieces);
            for (int i = 0; i < found.length; i++) {
                if (found[i] != null) {
                    marked.get(i).put(wanted.field(), strings(found[i]));
                }
            }
        }
        return marked;
    }

    private static List<String> strings(Object pieces) {
        List<String> strings = new ArrayList<>();
        for (Object piece : (Object[]) pieces) {
            strings.add((String) piece);
        }
        return strings;
    }

    private UnifiedHighlighter.Builder builder(SearchRequest.Highlight.Field wanted) {
        int length = wanted.pieceLength() == null ? asked.pieceLength() : wanted.pieceLength();
        return new UnifiedHighlighter.Builder(searcher, analyzer).withMaxLength(LONGEST_READ).withMaxNoHighlightPassages(0)
                .withBreakIterator(
                        () -> LengthGoalBreakIterator.createClosestToLength(BreakIterator.getWordInstance(Locale.ROOT), length, 0.5f))
                .withFormatter(new Marks(wanted.before() == null ? asked.before() : wanted.before(),
                        wanted.after() == null ? asked.after() : wanted.after()));
    }

    private static final class Pieces extends UnifiedHighlighter {

        Pieces(Builder builder) {
            super(builder);
        }

        Object[] pieces(String field, Query query, int[] docs, int most) throws IOException {
            return highlightFieldsAsObjects(new String[]{ field }, query, docs, new int[]{ most }).get(field);
        }
    }

    /** Each passage as a string of its own, with the found words between the marks. */
    private static final class Marks extends PassageFormatter {
        private final String before;
        private final String after;

        Marks(String before, String after) {
            this.before = before;
            this.after = after;
        }

        @Override
        public Object format(Passage[] passages, String content) {
            List<String> pieces = new ArrayList<>();
            for (Passage passage : passages) {
                StringBuilder piece = new StringBuilder();
                int read = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = Math.max(read, passage.getMatchStarts()[i]);
                    int end = passage.getMatchEnds()[i];
                    if (end > start) {
                        piece.append(content, read, start).append(before).append(content, start, end).append(after);
                        read = end;
                    }
                }
                pieces.add(piece.append(content, read, Math.max(read, passage.getEndOffset())).toString().strip());
            }
            return pieces.toArray();
        }
    }
}
