package id.juklak.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The rule of docs/decisions: names are English, but for the office's own nouns. The words are listed, so that a new one is looked at by
 * whoever adds it. Stands in the module that is built last, when all others have been compiled.
 */
@DisplayName("Names in the compiled classes")
class NamesTest {

    private static final Path ROOT = Path.of("..");
    /** The slices of Alfresco's API are not among them: their names are Alfresco's. */
    private static final List<String> MODULES = List.of("platform-module", "share-module", "embedded/runtime", "acceptance", "benchmark");
    private static final Path ENGLISH = ROOT.resolve("names/english-words.txt");
    private static final Path NOUNS = ROOT.resolve("names/office-nouns.txt");

    /** What keeps a name that the rule would not let, by class, and why. */
    private static final Map<String, Exempt> EXEMPT = Map.of(
            "id/juklak/steps/StepPool", new Exempt("grup", "process definitions call it, those too that were deployed long ago"));

    private static final List<String> UNUSED_EXEMPTIONS = new ArrayList<>();
    private static CompiledNames names;

    private record Exempt(String name, String reason) {}

    @BeforeAll
    static void read() throws IOException {
        List<Path> folders = MODULES.stream().map(module -> ROOT.resolve(module).resolve("target"))
                .flatMap(target -> Stream.of(target.resolve("classes"), target.resolve("test-classes"))).toList();
        assertThat(folders).as("what has been compiled; build all modules").allMatch(Files::isDirectory);
        names = CompiledNames.read(folders);
        EXEMPT.forEach((owner, exempt) -> {
            if (!names.forget(owner, Pattern.compile(exempt.name()))) {
                UNUSED_EXEMPTIONS.add(owner + ": " + exempt.reason());
            }
        });
    }

    /**
     * Writes the list of English words anew, from what has been compiled. Every word that it adds is to be judged: what is Indonesian and
     * none of the office's nouns gets another name. To be run in this module's folder.
     */
    public static void main(String[] arguments) throws IOException {
        read();
        Set<String> words = new TreeSet<>(names.placesByWord().keySet());
        Files.readAllLines(NOUNS).forEach(words::remove);
        Files.write(ENGLISH, words);
    }

    @Test
    void areEnglishWordsOrTheOfficesNouns() throws IOException {
        Map<String, Set<String>> unknown = new TreeMap<>(names.placesByWord());
        Files.readAllLines(ENGLISH).forEach(unknown::remove);
        Files.readAllLines(NOUNS).forEach(unknown::remove);

        assertThat(unknown).as("words that stand neither in names/english-words.txt nor in names/office-nouns.txt, and where they are")
                .isEmpty();
    }

    @Test
    void areListedInOrderOnceAndOnlyWhileTheyAreUsed() throws IOException {
        List<String> english = Files.readAllLines(ENGLISH);
        List<String> nouns = Files.readAllLines(NOUNS);
        assertThat(english).isSorted().doesNotHaveDuplicates().doesNotContainAnyElementsOf(nouns);
        assertThat(nouns).isSorted().doesNotHaveDuplicates();

        Set<String> unused = new TreeSet<>(english);
        unused.removeAll(names.placesByWord().keySet());
        assertThat(unused).as("words of names/english-words.txt that no name has").isEmpty();
    }

    @Test
    void areExemptOnlyWhileTheyAreThere() {
        assertThat(UNUSED_EXEMPTIONS).isEmpty();
    }

    @Test
    void areReadWordByWord() {
        assertThat(CompiledNames.words("readPDFFile2OfTheBerkas_X")).containsExactly("read", "pdf", "file", "of", "the", "berkas", "x");
        assertThat(names.placesByWord().get("places")).as("a local variable")
                .contains("id/juklak/names/CompiledNames.placesByWord places");
        assertThat(names.placesByWord().get("folders")).as("a parameter").contains("id/juklak/names/CompiledNames.read folders");
    }
}
