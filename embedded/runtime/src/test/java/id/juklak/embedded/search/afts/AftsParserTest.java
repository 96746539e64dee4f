package id.juklak.embedded.search.afts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.juklak.embedded.search.afts.AftsQuery.Clause;
import id.juklak.embedded.search.afts.AftsQuery.Connective;
import id.juklak.embedded.search.afts.AftsQuery.Occur;

class AftsParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', value = {
            "TYPE:\"jkl:berkas\" => TYPE:\"jkl:berkas\"",
            "EXACTTYPE:'cm:folder' => EXACTTYPE:\"cm:folder\"",
            "+TYPE:\"jkl:berkas\" => TYPE:\"jkl:berkas\"",
            "=jkl:status:\"berjalan\" => =jkl:status:\"berjalan\"",
            "=jkl:status:berjalan => =jkl:status:berjalan",
            "@jkl:status:berjalan => jkl:status:berjalan",
            "@jkl\\:judul:pedoman => jkl:judul:pedoman",
            "{http://juklak.id/model/content/1.0}judul:pedoman => {http://juklak.id/model/content/1.0}judul:pedoman",
            "name:surat => name:surat",
            "cm:name:juklak.docx => cm:name:juklak.docx",
            "cm:content.mimetype:'application/pdf' => cm:content.mimetype:\"application/pdf\"",
            "PARENT:\"workspace://SpacesStore/a-b\" => PARENT:\"workspace://SpacesStore/a-b\"",
            "PATH:\"/app:company_home//*\" => PATH:\"/app:company_home//*\"",
            "TYPE:cm\\:content => TYPE:cm:content",
            "TYPE:\"jkl:berkas\" AND =jkl:status:\"berjalan\" => (TYPE:\"jkl:berkas\" AND =jkl:status:\"berjalan\")",
            "a AND b OR c => ((a AND b) OR c)",
            "a OR b AND c => (a OR (b AND c))",
            "a b c => (a OR b OR c)",
            "a AND b c => ((a AND b) OR c)",
            "a && b || c => ((a AND b) OR c)",
            "a and not b => (a AND -b)",
            "NOT a => (-a)",
            "!a => (-a)",
            "-a => (-a)",
            "a -b => (a OR (-b))",
            "+a b => (+a OR b)",
            "a |b => (a OR |b)",
            "(a OR b) AND c => ((a OR b) AND c)",
            "NOT (a OR b) => (-(a OR b))",
            "cm:name:(satu dua) => (cm:name:satu OR cm:name:dua)",
            "cm:name:(satu AND NOT dua) => (cm:name:satu AND -cm:name:dua)",
            "cm:name:(+satu -\"dua tiga\") => (+cm:name:satu OR (-cm:name:\"dua tiga\"))",
            "jkl:mulai:[2026-01-01 TO 2026-12-31] => jkl:mulai:[2026-01-01 TO 2026-12-31]",
            "jkl:mulai:<2026-01-01T00:00:00.000Z TO NOW> => jkl:mulai:<2026-01-01T00:00:00.000Z TO NOW>",
            "jkl:mulai:[\"2026-01-01T08:00:00.000+07:00\" TO MAX] => jkl:mulai:[2026-01-01T08:00:00.000+07:00 TO MAX]",
            "jkl:mulai:[NOW/DAY-7DAYS TO NOW] => jkl:mulai:[NOW/DAY-7DAYS TO NOW]",
            "jkl:tahun:[MIN TO 2026> => jkl:tahun:[MIN TO 2026>",
            "jkl:tahun:2020..2026 => jkl:tahun:[2020 TO 2026]",
            "jkl:menitKerja:-5 => jkl:menitKerja:-5",
            "jkl:perluPerMenko:true => jkl:perluPerMenko:true",
            "cm:name:juk* => cm:name:juk*/PREFIX",
            "juk* dua => (juk*/PREFIX OR dua)",
            "a*\\* => a*\\*/WILDCARD",
            "=cm:name:juk* => =cm:name:juk*/PREFIX",
            "cm:name:*juk?ak* => cm:name:*juk?ak*/WILDCARD",
            "cm:name:a\\*b* => cm:name:a\\*b*/PREFIX",
            "jkl:nomor:* => jkl:nomor:*/WILDCARD",
            "* => ALL",
            "\"tata laksana\" => \"tata laksana\"",
            "\"tata \\\"laksana\\\"\" => \"tata \"laksana\"\"",
            "tata\\ laksana => tata laksana",
            "cm:name:surat\\u002dtugas => cm:name:surat-tugas",
            "\"tata laksana\"~3 => \"tata laksana\"~3.0",
            "laksana~0.7 => laksana~0.7",
            "satu * dua => satu *(null) dua",
            "satu *(3) dua => satu *(3) dua",
            "cm:title:juklak^4 => (cm:title:juklak^4.0)",
            "tata-laksana => tata-laksana",
            "rapat/2026 => rapat/2026",
            "TEXT:juklak => TEXT:juklak",
    })
    void a_query_has_the_structure_that_ACS_reads_in_it(String query, String expected) {
        assertThat(shown(AftsParser.parse(query, Connective.OR, Connective.OR))).isEqualTo(expected);
    }

    @Test
    void with_AND_as_the_default_neighbours_are_all_required_and_OR_binds_weaker() {
        assertThat(shown(AftsParser.parse("a b OR c", Connective.AND, Connective.AND))).isEqualTo("((a AND b) OR c)");
        assertThat(shown(AftsParser.parse("a -b", Connective.AND, Connective.AND))).isEqualTo("(a AND -b)");
        assertThat(shown(AftsParser.parse("cm:name:(a b) c", Connective.AND, Connective.OR))).isEqualTo("((cm:name:a OR cm:name:b) AND c)");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "(", ")", "(a", "a)", "a AND", "AND a", "a OR", "OR", "TYPE:", "cm:name:", ":a", "\"tanpa akhir",
            "a \\", "a\\u00", "jkl:tahun:[1 TO", "jkl:tahun:[1 2]",
            "jkl:tahun:[1 TO 2", "cm:name:()", "a ^x", "juk*~2", "=", "+", "%TEXT:a", "{tanpa akhir", "jkl:tahun:1..", "cm:name:or",
            "`a`" })
    void what_is_not_AFTS_is_refused_with_the_place_where_it_goes_wrong(String query) {
        assertThatThrownBy(() -> AftsParser.parse(query, Connective.OR, Connective.OR)).isInstanceOf(AftsSyntaxException.class)
                .hasMessageContaining("line 1:");
    }

    @Test
    void nesting_without_end_is_refused_instead_of_exhausting_the_stack() {
        assertThatThrownBy(() -> AftsParser.parse("(".repeat(100_000) + "a" + ")".repeat(100_000), Connective.OR, Connective.OR))
                .isInstanceOf(AftsSyntaxException.class)
                .hasMessageContaining("nested too deeply");
    }

    private static String shown(AftsQuery query) {
        if (query instanceof AftsQuery.Group group) {
            return group.clauses().stream().map(AftsParserTest::shown)
                    .collect(Collectors.joining(" " + group.connective() + " ", "(", ")"));
        }
        if (query instanceof AftsQuery.Term term) {
            String text = term.kind() == AftsQuery.Kind.PHRASE ? '"' + term.text() + '"' : term.text();
            return (term.exact() ? "=" : "") + field(term.field()) + text + (term.distance() == null ? "" : "~" + term.distance())
                    + (term.kind() == AftsQuery.Kind.PREFIX || term.kind() == AftsQuery.Kind.WILDCARD ? "/" + term.kind() : "");
        }
        if (query instanceof AftsQuery.Range range) {
            return field(range.field()) + (range.includeFrom() ? "[" : "<") + range.from() + " TO " + range.to()
                    + (range.includeTo() ? "]" : ">");
        }
        if (query instanceof AftsQuery.Proximity near) {
            return field(near.field()) + near.first() + " *(" + near.slop() + ") " + near.last();
        }
        return "ALL";
    }

    private static String shown(Clause clause) {
        String sign = clause.occur() == Occur.EXCLUDE
                ? "-"
                : clause.occur() == Occur.MANDATORY ? "+" : clause.occur() == Occur.OPTIONAL ? "|" : "";
        return sign + shown(clause.query()) + (clause.boost() == 1 ? "" : "^" + clause.boost());
    }

    private static String field(String field) {
        return field == null ? "" : field + ":";
    }
}
