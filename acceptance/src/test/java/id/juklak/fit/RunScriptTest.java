package id.juklak.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, in a project of its own whose Maven and Java only note how they were called. */
@DisplayName("./run.sh")
class RunScriptTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @TempDir
    private Path project;

    @BeforeEach
    void layOut() throws IOException {
        Files.copy(ROOT.resolve("run.sh"), project.resolve("run.sh"));
        var wrapper = project.resolve(".mvn/wrapper/maven-wrapper.properties");
        Files.createDirectories(wrapper.getParent());
        Files.copy(ROOT.resolve(".mvn/wrapper/maven-wrapper.properties"), wrapper);
        for (var module : List.of("embedded/runtime", "acceptance", "benchmark")) {
            write(module + "/src/main/java/A.java", "");
            write(module + "/src/test/java/ATest.java", "");
            write(module + "/pom.xml", "");
        }
        write("pom.xml", "");
        // Makes what a build with everything before it makes; "broken" is a source that does not compile.
        program("mvnw", """
                echo "$*" >>calls
                [ ! -f broken ] || exit 1
                mkdir -p embedded/runtime/target/lib acceptance/target/lib benchmark/target/lib
                """);
        program("unzip", "");
        program("jdk/bin/javac", "");
        program("jdk/bin/java", """
                case "$1" in
                    -XshowSettings*) echo "    java.specification.version = 17" >&2 ;;
                    *) echo "$*" >>started ;;
                esac
                """);
    }

    @Test
    void buildsOnceForTheDemoAndTheStart() throws Exception {
        run("demo");
        run();
        run("demo");

        assertThat(lines("calls")).hasSize(1).first().asString().contains("-pl acceptance -am");
        assertThat(lines("started")).hasSize(3);
    }

    @Test
    void buildsForTheDemoWhatTheStartDidNotNeed() throws Exception {
        run();
        run();
        run("demo");
        run();

        assertThat(lines("calls")).hasSize(2);
        assertThat(lines("calls").get(0)).contains("-pl embedded/runtime -am");
        assertThat(lines("calls").get(1)).contains("-pl acceptance -am");
    }

    @Test
    void buildsAgainWhereASourceChangedOrWentButNotForATest() throws Exception {
        run();
        change("embedded/runtime/src/test/java/ATest.java");
        run();
        assertThat(lines("calls")).hasSize(1);

        change("embedded/runtime/src/main/java/A.java");
        run();
        assertThat(lines("calls")).hasSize(2);
        change("embedded/runtime/src/main/java/A.java", Instant.EPOCH);

        Files.delete(project.resolve("embedded/runtime/src/main/java/A.java"));
        change("embedded/runtime/src/main/java");
        run();
        assertThat(lines("calls")).hasSize(3);
    }

    @Test
    void buildsAgainBehindABuildThatFailedAndStartsNothing() throws Exception {
        assertThat(run()).isZero();
        write("broken", "");
        change("embedded/runtime/src/main/java/A.java");
        assertThat(run()).isNotZero();
        assertThat(lines("started")).hasSize(1);

        // The source as it was before: what the failed build left half done is built all the same.
        Files.delete(project.resolve("broken"));
        change("embedded/runtime/src/main/java/A.java", Instant.EPOCH);
        assertThat(run()).isZero();
        assertThat(lines("calls")).hasSize(3);
    }

    @Test
    void startsWithoutABuildBehindTheTests() throws Exception {
        program("chromium", "");
        program("pdfsig", "");
        run("test");
        run();

        assertThat(lines("calls")).containsExactly("-B -ntp verify");
        assertThat(lines("started")).hasSize(1);
    }

    @Test
    void handsOptionsOn() throws Exception {
        run("--port", "0", "--data", "a folder");
        run("demo", "--port", "9090");

        assertThat(lines("started").get(0)).endsWith("id.juklak.embedded.core.Main --port 0 --data a folder");
        assertThat(lines("started").get(1)).endsWith("id.juklak.demo.Demo --port 9090");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", project.resolve("run.sh").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(project.resolve("output").toFile());
        process.environment().put("JAVA_HOME", project.resolve("jdk").toString());
        process.environment().merge("PATH", project.toString(), (path, own) -> own + ":" + path);
        return process.start().waitFor();
    }

    private void write(String name, String text) throws IOException {
        var file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void program(String name, String script) throws IOException {
        write(name, "#!/usr/bin/env bash\n" + script);
        assertThat(project.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    private void change(String name) throws IOException {
        change(name, Instant.now().plus(Duration.ofMinutes(1)));
    }

    private void change(String name, Instant time) throws IOException {
        Files.setLastModifiedTime(project.resolve(name), FileTime.from(time));
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(project.resolve(name));
    }
}
