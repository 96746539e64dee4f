package id.juklak.embedded.search.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;

/**
 * Words of Indonesian text by their stems, so that "penyusunan" is found by "menyusun". Every word counts, "dan" and "untuk" too: a query that asks for all of its words
 * must not fail for one. Dots and underscores part words, so that "juklak" is found in "juklak_2026.docx".
 */
final class IndonesianText extends AnalyzerWrapper {

    private final Analyzer stemming = new IndonesianAnalyzer(CharArraySet.EMPTY_SET);
    private final NormalizeCharMap separators;

    IndonesianText() {
        super(GLOBAL_REUSE_STRATEGY);
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add(".", " ");
        map.add("_", " ");
        separators = map.build();
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return stemming;
    }

    @Override
    protected Reader wrapReader(String fieldName, Reader reader) {
        return new MappingCharFilter(separators, reader);
    }
}
