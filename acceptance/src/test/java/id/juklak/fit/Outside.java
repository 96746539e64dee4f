package id.juklak.fit;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes that are on the test's own class path because ACS carries the very same library: the JDK and Activiti 5.23.0. */
final class Outside {

    private Outside() {}

    static boolean hasType(String type) {
        return ClassLoader.getSystemResource(type + ".class") != null;
    }

    static boolean hasMember(String owner, String name, String descriptor) {
        if (!hasType(owner)) {
            return false;
        }
        var finder = new Finder(name, descriptor);
        try (var in = ClassLoader.getSystemResourceAsStream(owner + ".class")) {
            var reader = new ClassReader(in);
            reader.accept(finder, ClassReader.SKIP_CODE);
            if (finder.found) {
                return true;
            }
            var above = reader.getSuperName();
            if (above != null && hasMember(above, name, descriptor)) {
                return true;
            }
            for (var parent : reader.getInterfaces()) {
                if (hasMember(parent, name, descriptor)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Finder extends ClassVisitor {

        private final String wanted;
        private final String type;
        private boolean found;

        Finder(String wanted, String type) {
            super(Opcodes.ASM9);
            this.wanted = wanted;
            this.type = type;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            found |= name.equals(wanted) && descriptor.equals(type);
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            found |= name.equals(wanted) && descriptor.equals(type);
            return null;
        }
    }
}
