package id.juklak.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class file refers to and declares. */
final class Bytecode extends ClassVisitor {

    /** A member that is referred to. */
    record Member(String owner, String name, String descriptor) {}

    /** A member that is declared. */
    record Declared(int access, String name, String descriptor) {}

    private final Set<String> types = new TreeSet<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Declared> declared = new ArrayList<>();
    private int version;
    private int access;
    private String name;
    private List<String> supers = List.of();

    private Bytecode() {
        super(Opcodes.ASM9);
    }

    static Bytecode of(byte[] classFile) {
        var read = new Bytecode();
        new ClassReader(classFile).accept(read, ClassReader.SKIP_FRAMES);
        return read;
    }

    /** All classes of a folder. */
    static List<Bytecode> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().map(file -> {
                try {
                    return of(Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    int access() {
        return access;
    }

    List<String> supers() {
        return supers;
    }

    Set<String> types() {
        return types;
    }

    List<Member> members() {
        return members;
    }

    List<Declared> declared() {
        return declared;
    }

    @Override
    public void visit(int classVersion, int classAccess, String className, String signature, String superName, String[] interfaces) {
        version = classVersion;
        access = classAccess;
        name = className;
        var all = new ArrayList<String>();
        if (superName != null) {
            all.add(superName);
        }
        all.addAll(List.of(interfaces));
        supers = all;
        types.addAll(all);
    }

    @Override
    public FieldVisitor visitField(int fieldAccess, String fieldName, String descriptor, String signature, Object value) {
        declared.add(new Declared(fieldAccess, fieldName, descriptor));
        type(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int methodAccess, String methodName, String descriptor, String signature, String[] exceptions) {
        declared.add(new Declared(methodAccess, methodName, descriptor));
        type(Type.getMethodType(descriptor));
        if (exceptions != null) {
            types.addAll(List.of(exceptions));
        }
        return new Code();
    }

    private void type(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType());
            case Type.OBJECT -> types.add(type.getInternalName());
            case Type.METHOD -> {
                type(type.getReturnType());
                for (var argument : type.getArgumentTypes()) {
                    type(argument);
                }
            }
            default -> {
                // A primitive type.
            }
        }
    }

    private void member(String owner, String memberName, String descriptor) {
        if (!owner.startsWith("[")) {
            types.add(owner);
            members.add(new Member(owner, memberName, descriptor));
        }
        type(Type.getType(descriptor));
    }

    private final class Code extends MethodVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            type(Type.getObjectType(type));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            member(owner, field, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            member(owner, method, descriptor);
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            type(Type.getType(descriptor));
            for (var argument : arguments) {
                constant(argument);
            }
        }

        private void constant(Object value) {
            if (value instanceof Type type) {
                type(type);
            } else if (value instanceof Handle handle) {
                member(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String caught) {
            if (caught != null) {
                types.add(caught);
            }
        }
    }
}
