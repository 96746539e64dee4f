package id.juklak.embedded.search.index;

import java.io.Reader;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words of Indonesian text, as written or by their stems, so that "menyusun" finds "penyusunan": Lucene's Indonesian analysis, except that
 * no word is left out ("dan" and "untuk" count: a query that asks for all of its words must not fail for one) and that dots and underscores
 * part words ("juklak" finds "juklak_2026.docx").
 */
final class IndonesianText extends Analyzer {

    private final boolean stemming;
    private final NormalizeCharMap separators;

    IndonesianText(boolean stemming) {
        this.stemming = stemming;
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add(".", " ");
        map.add("_", " ");
        separators = map.build();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new LowerCaseFilter(words);
        return new TokenStreamComponents(words, stemming ? new IndonesianStemFilter(folded, true) : folded);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(separators, reader);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
    }
}
