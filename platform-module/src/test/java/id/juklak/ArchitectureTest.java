package id.juklak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import id.juklak.acs.AcsServices;
import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;

/** The module's rooms: which may use which, and how a class in them comes by what it needs. */
@AnalyzeClasses(packages = "id.juklak", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "id.juklak.";
    /** From the bottom up. A room may use those of the rows above its own, and none of its own row. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("acs", "text"),
            Set.of("model"),
            Set.of("settings"),
            Set.of("time"),
            Set.of("sop"),
            Set.of("files"),
            Set.of("berkas", "signing.crypto"),
            Set.of("signing"),
            Set.of("templates"),
            Set.of("steps"),
            Set.of("registers"),
            Set.of("archive.search"),
            Set.of("archive"),
            Set.of("notify"),
            Set.of("web", "setup"));
    /** Whoever needs more does several things. */
    private static final int MOST_COLLABORATORS = 7;
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?id\\.juklak\\.([a-z.]+)\\..*");
    private static final Pattern MAY_USE = Pattern.compile("\\.\\s(?:\\* )?(?:May use|Uses)\\s");
    private static final Path SOURCES = Path.of("src", "main", "java", "id", "juklak");

    @ArchTest
    void everyRoomHasItsFloor(JavaClasses module) {
        assertThat(module.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(floor(name.substring(ROOT.length()))).as(name).isNotNegative());
    }

    @ArchTest
    void aRoomUsesOnlyRoomsBelowIt(JavaClasses module) {
        classes().should(new ArchCondition<JavaClass>("use only rooms below") {

            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    String used = room(dependency.getTargetClass());
                    if (used != null && isForbidden(room(user), used)) {
                        events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                    }
                }
            }
        }).check(module);
    }

    /** Constants leave no trace in what is compiled, but their names do in what is written. */
    @Test
    void nothingIsImportedFromARoomAbove() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String user = SOURCES.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
                Files.readAllLines(file).stream().map(IMPORT::matcher).filter(Matcher::matches).map(match -> match.group(1))
                        .filter(used -> isForbidden(user, used)).forEach(used -> found.add(file + " imports from " + used));
            }
        }
        assertThat(found).isEmpty();
    }

    @ArchTest
    void noRoomsUseEachOtherInACircle(JavaClasses module) {
        slices().matching("id.juklak.(**)").should().beFreeOfCycles().check(module);
    }

    @ArchTest
    void noClassAsksForMoreThanSevenOthers(JavaClasses module) {
        classes().that().areNotRecords().and().areNotEnums().should(new ArchCondition<JavaClass>("ask for at most seven others") {

            @Override
            public void check(JavaClass asking, ConditionEvents events) {
                for (JavaConstructor constructor : asking.getConstructors()) {
                    int count = constructor.getRawParameterTypes().size();
                    if (count > MOST_COLLABORATORS) {
                        events.add(SimpleConditionEvent.violated(asking, asking.getName() + " asks for " + count));
                    }
                }
            }
        }).check(module);
    }

    @ArchTest
    void onlyConfigurationsFetchServicesOfAcs(JavaClasses module) {
        noClasses().that().resideOutsideOfPackage(ROOT + "acs").and().haveSimpleNameNotEndingWith("Configuration")
                .should().dependOnClassesThat().areAssignableTo(AcsServices.class).check(module);
    }

    @ArchTest
    void aClassIsToldWhetherTheServiceThatItKeepsChecksPermissions(JavaClasses module) {
        Set<String> services = typesWithBothKinds();
        assertThat(services).contains("org.alfresco.service.cmr.repository.NodeService");
        classes().that().resideOutsideOfPackage(ROOT + "acs").should(new ArchCondition<JavaClass>("get services as Checked or Unchecked") {

            @Override
            public void check(JavaClass keeper, ConditionEvents events) {
                Set<String> kept = keeper.getFields().stream().map(field -> field.getRawType().getName()).filter(services::contains)
                        .collect(Collectors.toSet());
                for (JavaConstructor constructor : keeper.getConstructors()) {
                    constructor.getRawParameterTypes().stream().map(JavaClass::getName).filter(kept::contains).forEach(type -> events
                            .add(SimpleConditionEvent.violated(keeper, keeper.getName() + " is given a bare " + type)));
                }
            }
        }).check(module);
    }

    @Test
    void everyRoomSaysWhatLivesThereAndWhatItMayUse() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            assertThat(folders.filter(ArchitectureTest::holdsClasses).filter(folder -> !saysWhatItMayUse(folder))).isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        String[] classes = folder.toFile().list((parent, name) -> name.endsWith(".java"));
        return classes != null && classes.length > 0;
    }

    private static boolean saysWhatItMayUse(Path folder) {
        try {
            Path info = folder.resolve("package-info.java");
            return Files.exists(info) && MAY_USE.matcher(Files.readString(info)).find();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The types of which ACS has a service that checks permissions and one that doesn't, or of which the module uses one of the two. */
    private static Set<String> typesWithBothKinds() {
        return Arrays.stream(AcsServices.class.getMethods()).map(Method::getGenericReturnType)
                .filter(type -> type instanceof ParameterizedType parameterized
                        && (parameterized.getRawType() == Checked.class || parameterized.getRawType() == Unchecked.class))
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0]).map(Type::getTypeName).collect(Collectors.toSet());
    }

    /** Null for what is none of the module's. */
    private static String room(JavaClass javaClass) {
        String packageName = javaClass.getBaseComponentType().getPackageName();
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : null;
    }

    private static boolean isForbidden(String user, String used) {
        return !used.equals(user) && floor(used) >= floor(user);
    }

    /** -1 for a room that has none. */
    private static int floor(String room) {
        return IntStream.range(0, FLOORS.size()).filter(number -> FLOORS.get(number).contains(room)).findFirst().orElse(-1);
    }
}
