package id.juklak.embedded;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** The runtime's packages are rooms with one way through: what each may use is a row here, and a sentence in its package-info. */
@AnalyzeClasses(packages = RoomsTest.RUNTIME, importOptions = DoNotIncludeTests.class)
class RoomsTest {

    static final String RUNTIME = "id.juklak.embedded";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>();

    static {
        MAY_USE.put("startup", List.of());
        MAY_USE.put("transaction", List.of());
        MAY_USE.put("dictionary", List.of());
        MAY_USE.put("policy", List.of());
        MAY_USE.put("job", List.of());
        MAY_USE.put("transform", List.of());
        MAY_USE.put("database", List.of("transaction"));
        MAY_USE.put("node", List.of("startup", "transaction", "dictionary", "policy"));
        MAY_USE.put("security", List.of("startup", "transaction", "node"));
        MAY_USE.put("version", List.of("policy", "node", "security"));
        MAY_USE.put("file", List.of("dictionary", "policy", "node", "security"));
        MAY_USE.put("site", List.of("node", "security"));
        MAY_USE.put("action", List.of("dictionary", "policy", "node", "security"));
        MAY_USE.put("search.afts", List.of());
        MAY_USE.put("search.model", List.of("search.afts"));
        MAY_USE.put("search.database", List.of("node", "security", "search.afts", "search.model"));
        MAY_USE.put("search.index", List.of("startup", "transaction", "node", "security", "search.afts", "search.model"));
        MAY_USE.put("search", List.of("node", "security", "search.afts", "search.model", "search.database"));
        MAY_USE.put("workflow", List.of("startup", "transaction", "dictionary", "node", "security"));
        MAY_USE.put("web", List.of("startup", "database", "security"));
        MAY_USE.put("preference", List.of("node", "security", "web"));
        MAY_USE.put("rest", List.of("database", "node", "security", "search.afts", "web"));
        MAY_USE.put("rest.search", List.of("search", "search.afts", "search.model", "rest"));
        MAY_USE.put("rest.workflow", List.of("workflow", "rest"));
        MAY_USE.put("demo", List.of("startup", "security", "web"));
        MAY_USE.put("core", List.of("startup", "database", "node", "demo"));
    }

    @ArchTest
    void noPackagesNameEachOtherInACircle(JavaClasses classes) {
        slices().matching(RUNTIME + ".(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    void aPackageUsesOnlyWhatItMayUse(JavaClasses classes) {
        LayeredArchitecture rooms = layeredArchitecture().consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture();
        for (String room : MAY_USE.keySet()) {
            rooms = rooms.layer(room).definedBy(RUNTIME + "." + room);
        }
        for (Map.Entry<String, List<String>> room : MAY_USE.entrySet()) {
            rooms = room.getValue().isEmpty()
                    ? rooms.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : rooms.whereLayer(room.getKey()).mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        rooms.check(classes);
    }

    @ArchTest
    void onlyTheDemoKnowsTheModuleByItsClasses(JavaClasses classes) {
        noClasses().that(resideOutsideOfPackage(RUNTIME + ".demo")).should()
                .dependOnClassesThat(resideInAPackage("id.juklak..").and(resideOutsideOfPackage(RUNTIME + ".."))).check(classes);
    }

    @Test
    void everyPackageSaysWhatLivesThereAndWhatItMayUse() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList())
                    .allSatisfy(folder -> {
                        String room = SOURCES.relativize(folder).toString().replace(File.separatorChar, '.')
                                .substring(RUNTIME.length() + 1);
                        String[] said = Files.readString(folder.resolve("package-info.java")).split("May use: ");
                        assertThat(said).as(room).hasSize(2);
                        assertThat(Arrays.stream(said[1].split("\\*/")[0].split("[\\s,*]+|\\.(?=\\s)")).filter(MAY_USE::containsKey))
                                .as(room).containsExactlyInAnyOrderElementsOf(MAY_USE.get(room));
                    });
        }
    }
}
