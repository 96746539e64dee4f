package id.juklak.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The codes of errors, read from bytecode: the first text that is loaded after a RefusalException has been begun. */
final class ErrorCodes extends ClassVisitor {

    private static final String EXCEPTION = "id/juklak/text/RefusalException";

    private final Set<String> codes = new TreeSet<>();

    private ErrorCodes() {
        super(Opcodes.ASM9);
    }

    static Set<String> in(Path folder) {
        var found = new ErrorCodes();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(found, ClassReader.SKIP_DEBUG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.codes;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {

            private boolean begun;

            @Override
            public void visitTypeInsn(int opcode, String type) {
                begun |= opcode == Opcodes.NEW && type.equals(EXCEPTION);
            }

            @Override
            public void visitLdcInsn(Object value) {
                if (begun && value instanceof String code) {
                    codes.add(code);
                    begun = false;
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
                // A code that is put together: its beginning stands in the recipe.
                if (begun && arguments.length > 0 && arguments[0] instanceof String recipe) {
                    codes.add(recipe.replaceAll("[\\u0001\\u0002].*", ""));
                    begun = false;
                }
            }
        };
    }
}
