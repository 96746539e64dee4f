package id.juklak.share;

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

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The rule of docs/decisions: names are English, but for the office's own nouns. The words are listed, so that a new one is looked at by
 * whoever adds it.
 */
@DisplayName("Names in the board's and in Share's scripts")
class BoardNamesTest {

    private static final Path BOARD = Path.of("src/main/board");
    private static final List<Path> SHARE = List.of(Path.of("src/main/resources/META-INF/components/juklak"),
            Path.of("src/main/resources/alfresco/site-webscripts"));
    private static final Path ENGLISH = Path.of("../names/board-words.txt");
    private static final Path NOUNS = Path.of("../names/office-nouns.txt");
    /**
     * Functions that Share's configuration names, and the class of the engine's that it knows them by: addresses, as the files' own names.
     */
    private static final String ADDRESS = "onJuklak.*";

    @Test
    void areEnglishWordsOrTheOfficesNouns() throws IOException {
        var allowed = new TreeSet<>(Files.readAllLines(ENGLISH));
        allowed.addAll(Files.readAllLines(NOUNS));

        var unknown = new TreeMap<String, String>(words());
        unknown.keySet().removeAll(allowed);

        assertThat(unknown).as("words that stand neither in names/board-words.txt nor in names/office-nouns.txt, and a name with each")
                .isEmpty();
    }

    @Test
    void areListedInOrderOnceAndOnlyWhileTheyAreUsed() throws IOException {
        var english = Files.readAllLines(ENGLISH);
        var nouns = Files.readAllLines(NOUNS);

        assertThat(english).isSorted().doesNotHaveDuplicates().doesNotContainAnyElementsOf(nouns);
        assertThat(nouns).isSorted().doesNotHaveDuplicates();

        var unused = new TreeSet<>(english);
        unused.removeAll(words().keySet());
        assertThat(unused).as("words of names/board-words.txt that no name has").isEmpty();
    }

    @Test
    void areFoundWhereverAScriptGivesOne() {
        var names = ScriptNames.of("sample.js", """
                import {a} from './a.js'; import b from './b.js'; import {b as c} from './c.js';
                export const d = (e, {f, y: g = 1, ...h}, [i]) => { try { k(); } catch (l) { for (const m of h) { m(); } } };
                export class N extends a {
                    static properties = {o: {state: true}, p: {attribute: 'z'}};
                    static q = {z: 1};
                    get r() { return this.s?.z ?? this.t; }
                    async u(z1) { z1.z = {z: 1, v: () => 1}; }
                    render() { return html`<z z=${1} .w=${1} ?aa=${1} @bb=${() => svg`<z .cc=${1}></z>`}></z>`; }
                }
                window.addEventListener('dd', () => new CustomEvent('ee', {detail: 'z'}));
                function* ff() {}
                """);

        assertThat(names).contains("a", "b", "c", "d", "e", "f", "g", "h", "i", "k", "l", "m", "N", "o", "p", "q", "r", "s", "t", "u",
                "v", "w", "aa", "bb", "cc", "dd", "ee", "ff", "z1").doesNotContain("y", "z");
        assertThat(ScriptNames.words("aDocx-ofThePDFReader_X1.js")).containsExactly("a", "docx", "of", "the", "pdf", "reader", "x", "js");
    }

    /** Words, with a name that has each and where it stands. */
    private static Map<String, String> words() throws IOException {
        var words = new TreeMap<String, String>();
        for (var file : Built.files(BOARD, "")) {
            if (Files.isRegularFile(file)) {
                add(words, Set.of(BOARD.relativize(file).toString()), file);
            }
        }
        var scripts = new ArrayList<>(Built.files(BOARD, ".js"));
        for (var folder : SHARE) {
            scripts.addAll(Built.files(folder, ".js"));
        }
        assertThat(scripts).hasSizeGreaterThan(40);
        for (var script : scripts) {
            add(words, ScriptNames.of(script.toString(), Files.readString(script)), script);
        }
        return words;
    }

    private static void add(Map<String, String> words, Set<String> names, Path file) {
        for (var name : names) {
            if (!name.matches(ADDRESS)) {
                ScriptNames.words(name).forEach(word -> words.putIfAbsent(word, name + " in " + file));
            }
        }
    }
}
