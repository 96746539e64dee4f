package id.juklak.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The modules' bytecode, and the slice of the API that they are compiled against, held against what the real platform has. */
@DisplayName("The modules fit the real platform")
class PlatformFitTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String ACTIVITI = "org/activiti/";
    /** In ACS, but not among the packages that the lists are made of; no module refers to a member of theirs. */
    private static final List<String> NOT_LISTED = List.of("net/sf/acegisecurity/", "org/alfresco/repo/node/integrity/");

    static List<String> versions() {
        return Platform.VERSIONS;
    }

    private static List<Bytecode> classes(String project) {
        return Bytecode.in(ROOT.resolve(project + "/target/classes"));
    }

    @ParameterizedTest(name = "every class, method and field that the platform module refers to is there in ACS {0}")
    @MethodSource("versions")
    void everythingThatThePlatformModuleRefersToIsThere(String version) {
        var module = classes("platform-module");

        assertThat(module).hasSizeGreaterThan(50);
        assertThat(missing(module, new Platform(version))).isEmpty();
    }

    @ParameterizedTest(name = "what ACS {0} asks of those who extend its types, the platform module's classes have")
    @MethodSource("versions")
    void nothingThatTheTypesOfThePlatformAskForIsMissing(String version) {
        assertThat(unimplemented(classes("platform-module"), new Platform(version))).isEmpty();
    }

    @Test
    void everythingThatTheShareModuleRefersToAndImplementsIsThereInShare() {
        var module = classes("share-module");

        assertThat(module).isNotEmpty();
        assertThat(missing(module, Platform.share())).isEmpty();
        assertThat(unimplemented(module, Platform.share())).isEmpty();
    }

    @Test
    void theSliceOfSharesApiDeclaresNothingOfItsOwn() {
        var slice = classes("embedded/share-api");

        assertThat(slice).isNotEmpty();
        assertThat(undeclared(slice, Platform.share())).isEmpty();
    }

    @Test
    void whatOnlyTheRepositoryHasIsNotThereForShareNorTheOtherWayRound() {
        var repository = calling("org/alfresco/service/cmr/repository/NodeService", "exists",
                "(Lorg/alfresco/service/cmr/repository/NodeRef;)Z");
        var share = calling("org/alfresco/web/evaluator/Comparator", "compare", "(Ljava/lang/Object;)Z");

        assertThat(missing(List.of(share), Platform.share())).isEmpty();
        assertThat(missing(List.of(repository), Platform.share())).isNotEmpty();
        assertThat(missing(List.of(share), new Platform("25.4"))).isNotEmpty();
    }

    @ParameterizedTest(name = "the API slice declares nothing that ACS {0} has not")
    @MethodSource("versions")
    void theSliceDeclaresNothingOfItsOwn(String version) {
        var slice = classes("embedded/alfresco-api");

        assertThat(slice).hasSizeGreaterThan(100);
        assertThat(undeclared(slice, new Platform(version))).isEmpty();
    }

    @Test
    void aWrongDescriptorAWrongNameAndAWrongClassAreReported() {
        var wrong = List.of(calling("org/alfresco/service/cmr/repository/NodeService", "exists", "(Ljava/lang/String;)Z"),
                calling("org/alfresco/service/cmr/repository/NodeService", "exist", "(Lorg/alfresco/service/cmr/repository/NodeRef;)Z"),
                calling("org/alfresco/service/cmr/repository/NodesService", "exists", "(Lorg/alfresco/service/cmr/repository/NodeRef;)Z"),
                calling("org/activiti/engine/TaskService", "complete", "(I)V"));
        var right = List.of(
                calling("org/alfresco/service/cmr/repository/NodeService", "exists", "(Lorg/alfresco/service/cmr/repository/NodeRef;)Z"),
                calling("org/activiti/engine/TaskService", "complete", "(Ljava/lang/String;)V"));
        var platform = new Platform("25.4");

        assertThat(missing(wrong, platform)).hasSize(5);
        assertThat(missing(right, platform)).isEmpty();
    }

    @Test
    void aTypeOfThePlatformThatIsNotImplementedAsAWholeIsReported() {
        var writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Half", null, "java/lang/Object",
                new String[]{ "org/springframework/extensions/webscripts/WebScript" });
        writer.visitEnd();

        assertThat(unimplemented(List.of(Bytecode.of(writer.toByteArray())), new Platform("25.4"))).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aSliceOfAnotherShapeIsReported() {
        var name = "org/alfresco/service/cmr/repository/NodeService";
        var writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, name, null, "java/lang/Object",
                new String[]{ "java/io/Serializable" });
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE, "exists",
                "(Lorg/alfresco/service/cmr/repository/NodeRef;)Z", null, null).visitEnd();
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "exists", "(Ljava/lang/String;)Z", null, null).visitEnd();
        writer.visitEnd();

        assertThat(undeclared(List.of(Bytecode.of(writer.toByteArray())), new Platform("25.4"))).containsExactlyInAnyOrder(
                name + " is of another kind",
                name + " is no java/io/Serializable",
                name + ".exists(Lorg/alfresco/service/cmr/repository/NodeRef;)Z is static in one and not in the other",
                name + ".exists(Ljava/lang/String;)Z");
    }

    private static Bytecode calling(String owner, String method, String descriptor) {
        var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Caller", null, "java/lang/Object", null);
        var code = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "call", "()V", null, null);
        code.visitCode();
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, owner, method, descriptor, true);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(1, 1);
        code.visitEnd();
        writer.visitEnd();
        return Bytecode.of(writer.toByteArray());
    }

    private static List<String> missing(List<Bytecode> classes, Platform platform) {
        var missing = new ArrayList<String>();
        for (var each : classes) {
            for (var type : each.types()) {
                if (Platform.speaksOf(type) && !platform.hasType(type) || type.startsWith(ACTIVITI) && !Outside.hasType(type)) {
                    missing.add(each.name() + " -> " + type);
                }
            }
            for (var member : each.members()) {
                var there = Platform.speaksOf(member.owner())
                        ? platform.hasMember(member.owner(), member.name(), member.descriptor())
                        : !member.owner().startsWith(ACTIVITI) || Outside.hasMember(member.owner(), member.name(), member.descriptor());
                if (!there) {
                    missing.add(each.name() + " -> " + member);
                }
            }
        }
        return missing;
    }

    private static List<String> unimplemented(List<Bytecode> classes, Platform platform) {
        Map<String, Bytecode> own = new HashMap<>();
        classes.forEach(each -> own.put(each.name(), each));
        var found = new ArrayList<String>();
        for (var each : classes) {
            if ((each.access() & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0) {
                var asked = new HashSet<String>();
                var given = new HashSet<String>();
                collect(each.name(), own, platform, asked, given);
                asked.removeAll(given);
                asked.forEach(method -> found.add(each.name() + " lacks " + method));
            }
        }
        return found;
    }

    private static void collect(String type, Map<String, Bytecode> own, Platform platform, Set<String> asked, Set<String> given) {
        if (own.containsKey(type)) {
            own.get(type).declared().stream().filter(member -> (member.access() & Opcodes.ACC_ABSTRACT) == 0)
                    .forEach(member -> given.add(member.name() + " " + member.descriptor()));
            own.get(type).supers().forEach(above -> collect(above, own, platform, asked, given));
        } else if (Platform.speaksOf(type) && platform.hasType(type)) {
            asked.addAll(platform.abstractMethods(type));
            inherited(type, platform, given);
        }
    }

    /** What a class of the platform implements itself. */
    private static void inherited(String type, Platform platform, Set<String> given) {
        var kind = platform.kind(type);
        if (kind == null || kind.kind().equals("interface")) {
            return;
        }
        kind.supers().stream().filter(Platform::speaksOf).forEach(above -> inherited(above, platform, given));
        given.addAll(platform.implemented(type));
    }

    private static List<String> undeclared(List<Bytecode> slice, Platform platform) {
        var found = new ArrayList<String>();
        for (var each : slice) {
            if (NOT_LISTED.stream().anyMatch(each.name()::startsWith) || (each.access() & Opcodes.ACC_PUBLIC) == 0
                    || !visible(each.name(), slice)) {
                continue;
            }
            if (!platform.hasType(each.name())) {
                found.add(each.name());
                continue;
            }
            found.addAll(misshapen(each, platform));
            for (var member : each.declared()) {
                var open = (member.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                        && (member.access() & Opcodes.ACC_SYNTHETIC) == 0;
                if (open && !member.name().equals("<clinit>") && !platform.hasMember(each.name(), member.name(), member.descriptor())) {
                    found.add(each.name() + "." + member.name() + member.descriptor());
                }
            }
        }
        return found;
    }

    /**
     * Callers are compiled differently against a class and an interface, a static member and another; and what is no supertype in ACS
     * cannot be passed as one.
     */
    private static List<String> misshapen(Bytecode slice, Platform platform) {
        var found = new ArrayList<String>();
        var name = slice.name();
        var isInterface = (slice.access() & Opcodes.ACC_INTERFACE) != 0;
        if (isInterface != List.of("interface", "annotation").contains(platform.kind(name).kind())) {
            found.add(name + " is of another kind");
        }
        slice.supers().stream().filter(above -> !platform.isA(name, above)).forEach(above -> found.add(name + " is no " + above));
        for (var member : slice.declared()) {
            var flags = platform.flags(name, member.name(), member.descriptor());
            if (!flags.isEmpty() && (member.access() & Opcodes.ACC_SYNTHETIC) == 0) {
                if (flags.contains("static") != ((member.access() & Opcodes.ACC_STATIC) != 0)) {
                    found.add(name + "." + member.name() + member.descriptor() + " is static in one and not in the other");
                }
                if (flags.contains("protected") && (member.access() & Opcodes.ACC_PUBLIC) != 0) {
                    found.add(name + "." + member.name() + member.descriptor() + " is protected");
                }
            }
        }
        return found;
    }

    /** A public class inside a private one is nobody's business. */
    private static boolean visible(String name, List<Bytecode> slice) {
        var outer = name.lastIndexOf('$');
        return outer < 0 || slice.stream().anyMatch(each -> each.name().equals(name.substring(0, outer)));
    }
}
