package id.juklak.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.ErrorReporter;
import org.mozilla.javascript.EvaluatorException;

import com.yahoo.platform.yui.compressor.JavaScriptCompressor;

import freemarker.template.Configuration;
import freemarker.template.Template;

@DisplayName("Scripts and templates in Share")
class ShareScriptsTest {

    private static final Path CLASSES = Built.CLASSES;
    private static final Pattern ELEMENT = Pattern.compile("customElements\\.define\\('(juklak-[a-z]+)'");

    @Test
    void goThroughSharesCompressor() throws Exception {
        var scripts = new ArrayList<>(Built.files(CLASSES.resolve("META-INF/components/juklak"), ".js"));
        // The board's own are modules, which Share hands out as they are.
        scripts.removeIf(file -> file.startsWith(CLASSES.resolve("META-INF/components/juklak/papan")));
        scripts.addAll(Built.files(CLASSES.resolve("alfresco/site-webscripts/id"), ".js"));

        assertThat(scripts).hasSizeGreaterThan(4);
        for (var script : scripts) {
            assertThatCode(() -> compress(Files.readString(script))).as(script.toString()).doesNotThrowAnyException();
        }
    }

    @Test
    void haveLinesOfAtMost140Characters() throws IOException {
        for (var folder : List.of("src/main/board", "src/main/resources/META-INF", "src/main/resources/alfresco")) {
            for (var script : Built.files(Path.of(folder), ".js")) {
                assertThat(Files.readAllLines(script)).as(script.toString()).allMatch(line -> line.length() <= 140);
            }
        }
    }

    @Test
    void ofLaterLanguagesAreRefused() {
        assertThatThrownBy(() -> compress("var a = () => 1;")).isInstanceOf(EvaluatorException.class);
        assertThatThrownBy(() -> compress("var a = `b`;")).isInstanceOf(EvaluatorException.class);
        assertThatThrownBy(() -> compress("class A {}")).isInstanceOf(EvaluatorException.class);
    }

    @Test
    void areTemplatesThatFreeMarkerReads() throws Exception {
        var configuration = new Configuration(Configuration.VERSION_2_3_31);
        var templates = new ArrayList<>(Built.files(CLASSES.resolve("alfresco/site-webscripts/id"), ".ftl"));
        templates.addAll(Built.files(CLASSES.resolve("alfresco/templates"), ".ftl"));

        assertThat(templates).hasSizeGreaterThan(7);
        for (var template : templates) {
            assertThat(new Template(template.toString(), Files.readString(template), configuration)).isNotNull();
        }
    }

    @Test
    void nameElementsThatTheModuleHas() throws Exception {
        var elements = new ArrayList<String>();
        for (var file : Built.files(Path.of("src/main/board/share"), ".js")) {
            ELEMENT.matcher(Files.readString(file)).results().forEach(each -> elements.add(each.group(1)));
        }
        assertThat(elements).contains("juklak-langkah", "juklak-hasil", "juklak-awal", "juklak-berkas", "juklak-tugas", "juklak-tindakan");
        var templates = Built.files(CLASSES.resolve("alfresco/site-webscripts/id"), ".ftl");
        for (var template : templates) {
            Pattern.compile("<(juklak-[a-z]+)").matcher(Files.readString(template)).results()
                    .forEach(each -> assertThat(elements).contains(each.group(1)));
        }
    }

    @Test
    void loadTheModuleOfThisVersion() throws Exception {
        var script = Files.readString(CLASSES.resolve("META-INF/components/juklak/juklak.js"));

        assertThat(script).containsPattern("papan/share\\.js\\?[0-9a-f]{64}\"").doesNotContain("@");
        assertThat(CLASSES.resolve("META-INF/components/juklak/papan/share.js")).exists();
    }

    /** As Share does it, with its compressor. */
    private static void compress(String script) throws IOException {
        new JavaScriptCompressor(new StringReader(script), new Strict()).compress(new StringWriter(), -1, true, false, false, false);
    }

    private static final class Strict implements ErrorReporter {

        @Override
        public void warning(String message, String source, int line, String text, int column) {
            // The compressor's advice on style.
        }

        @Override
        public void error(String message, String source, int line, String text, int column) {
            throw runtimeError(message, source, line, text, column);
        }

        @Override
        public EvaluatorException runtimeError(String message, String source, int line, String text, int column) {
            return new EvaluatorException(message + " in line " + line, source, line, text, column);
        }
    }
}
