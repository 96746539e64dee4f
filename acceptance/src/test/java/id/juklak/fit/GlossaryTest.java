package id.juklak.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The glossary")
class GlossaryTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    /** "berkas.Berkas", as the glossary names types: by package and name, without id.juklak. */
    private static final Pattern TYPE = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");

    private final String glossary = Files.readString(ROOT.resolve("docs/glossary.md"));

    GlossaryTest() throws IOException {}

    @Test
    void explainsEveryNounThatNamesMayUse() throws IOException {
        var text = glossary.toLowerCase(Locale.ROOT);
        var nouns = Files.readAllLines(ROOT.resolve("names/office-nouns.txt"));

        assertThat(nouns).hasSizeGreaterThan(20).allSatisfy(noun -> assertThat(text).containsPattern("\\b" + Pattern.quote(noun)));
    }

    @Test
    void namesTypesThatExist() {
        var types = TYPE.matcher(glossary).results().map(found -> found.group(1)).toList();

        assertThat(types).hasSizeGreaterThan(20).allSatisfy(type -> assertThat(
                ClassLoader.getSystemResource("id/juklak/" + type.replace('.', '/') + ".class")).as(type).isNotNull());
    }
}
