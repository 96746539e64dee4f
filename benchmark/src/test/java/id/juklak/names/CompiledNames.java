package id.juklak.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The names that the project's classes give: to themselves, members, parameters and local variables, with where they stand. */
final class CompiledNames {

    private static final String ROOT = "id/juklak/";
    /** A word in camel case: letters that belong together, an abbreviation in capitals too. */
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

    private final Map<String, Set<String>> placesByName = new TreeMap<>();

    private CompiledNames() {}

    /** Reads all classes of ours below folders. */
    static CompiledNames read(List<Path> folders) throws IOException {
        CompiledNames names = new CompiledNames();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    names.readClass(Files.readAllBytes(file));
                }
            }
        }
        return names;
    }

    /** The words of a name, in lower case. */
    static List<String> words(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Where names stand, such as {@code id/juklak/steps/StepGate.check}, by the words that they hold. */
    Map<String, Set<String>> placesByWord() {
        Map<String, Set<String>> places = new TreeMap<>();
        placesByName.forEach((name, where) -> words(name)
                .forEach(word -> where.forEach(place -> places.computeIfAbsent(word, unseen -> new TreeSet<>()).add(place + " " + name))));
        return places;
    }

    /** Leaves out a name of a class's. @return whether the class has it */
    boolean forget(String owner, Pattern name) {
        boolean found = false;
        for (Map.Entry<String, Set<String>> entry : new ArrayList<>(placesByName.entrySet())) {
            if (name.matcher(entry.getKey()).matches() && entry.getValue().remove(owner)) {
                found = true;
            }
        }
        return found;
    }

    private void readClass(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        String owner = reader.getClassName();
        if (!owner.startsWith(ROOT) || isSynthetic(reader.getAccess())) {
            return;
        }
        Stream.of(owner.substring(ROOT.length()).split("[/$]")).forEach(part -> add(part, owner));
        reader.accept(new ClassVisitor(Opcodes.ASM9) {

            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                if (!isSynthetic(access)) {
                    add(name, owner);
                }
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                if (!isSynthetic(access) && !name.startsWith("<")) {
                    add(name, owner);
                }
                return new Inside(isSynthetic(access) ? owner : owner + "." + name);
            }
        }, ClassReader.SKIP_FRAMES);
    }

    private void add(String name, String place) {
        // A compiler's own names hold a dollar sign.
        if (name != null && !name.contains("$")) {
            placesByName.computeIfAbsent(name, unseen -> new TreeSet<>()).add(place);
        }
    }

    private static boolean isSynthetic(int access) {
        return (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_MANDATED)) != 0;
    }

    /** What a method names. */
    private final class Inside extends MethodVisitor {

        private final String place;

        private Inside(String place) {
            super(Opcodes.ASM9);
            this.place = place;
        }

        @Override
        public void visitParameter(String name, int access) {
            if (!isSynthetic(access)) {
                add(name, place);
            }
        }

        @Override
        public void visitLocalVariable(String name, String descriptor, String signature, Label start, Label end, int index) {
            add(name, place);
        }
    }
}
