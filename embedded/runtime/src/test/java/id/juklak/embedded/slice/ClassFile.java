package id.juklak.embedded.slice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class as its file tells it: what it declares, and what each of its members names. */
final class ClassFile extends ClassVisitor {

    /** Its own name of what the class as such names: supertypes, annotations, signatures. */
    private static final Pattern IN_SIGNATURE = Pattern.compile("L([\\w/$]+)");

    private final Map<Key, Member> members = new LinkedHashMap<>();
    private final Names names = new Names();
    private String name;
    private List<String> supers = List.of();

    private ClassFile() {
        super(Opcodes.ASM9);
    }

    /** Name and descriptor of a member. */
    record Key(String name, String descriptor) {}

    /** A member as somebody names it: the owner may have it from a supertype. */
    record Reference(String owner, Key key) {}

    /**
     * A declared member.
     *
     * @param inlined a constant that the compiler copies, so that no class file names it
     */
    record Member(int access, Key key, boolean inlined, Names names) {
        boolean has(int flag) {
            return (access & flag) != 0;
        }
    }

    /** What is named somewhere. */
    record Names(Set<String> types, Set<Reference> members) {
        Names() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        private void type(Type type) {
            switch (type.getSort()) {
                case Type.ARRAY -> type(type.getElementType());
                case Type.OBJECT -> types.add(type.getInternalName());
                case Type.METHOD -> {
                    type(type.getReturnType());
                    for (Type argument : type.getArgumentTypes()) {
                        type(argument);
                    }
                }
                default -> {
                    // A primitive type.
                }
            }
        }

        private void member(String owner, String member, String descriptor) {
            if (!owner.startsWith("[")) {
                types.add(owner);
                members.add(new Reference(owner, new Key(member, descriptor)));
            }
            type(Type.getType(descriptor));
        }

        private void constant(Object value) {
            if (value instanceof Type type) {
                type(type);
            } else if (value instanceof Handle handle) {
                member(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }

        private void signature(String signature) {
            if (signature != null) {
                IN_SIGNATURE.matcher(signature).results().forEach(match -> types.add(match.group(1)));
            }
        }
    }

    static ClassFile of(byte[] bytes) {
        ClassFile file = new ClassFile();
        new ClassReader(bytes).accept(file, ClassReader.SKIP_FRAMES);
        return file;
    }

    String name() {
        return name;
    }

    /** The name in source. */
    String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    }

    List<String> supers() {
        return supers;
    }

    Map<Key, Member> members() {
        return members;
    }

    /** What the class as such names. */
    Names names() {
        return names;
    }

    @Override
    public void visit(int version, int access, String className, String signature, String superName, String[] interfaces) {
        name = className;
        List<String> all = new ArrayList<>(List.of(interfaces));
        if (superName != null) {
            all.add(superName);
        }
        supers = all;
        names.types.addAll(all);
        names.signature(signature);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        names.type(Type.getType(descriptor));
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        Names named = declare(access, field, descriptor, value != null);
        named.signature(signature);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
        Names named = declare(access, method, descriptor, false);
        named.signature(signature);
        if (exceptions != null) {
            named.types.addAll(List.of(exceptions));
        }
        return new Code(named);
    }

    private Names declare(int access, String member, String descriptor, boolean inlined) {
        Key key = new Key(member, descriptor);
        Names named = new Names();
        named.type(Type.getType(descriptor));
        members.put(key, new Member(access, key, inlined, named));
        return named;
    }

    private static final class Code extends MethodVisitor {

        private final Names names;

        Code(Names names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            names.type(Type.getType(descriptor));
            return null;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            names.type(Type.getObjectType(type));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            names.member(owner, field, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean ofInterface) {
            names.member(owner, method, descriptor);
        }

        @Override
        public void visitLdcInsn(Object value) {
            names.constant(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            Type functional = Type.getReturnType(descriptor);
            names.type(Type.getType(descriptor));
            for (Object argument : arguments) {
                names.constant(argument);
            }
            if (functional.getSort() == Type.OBJECT && arguments.length > 0 && arguments[0] instanceof Type erased
                    && erased.getSort() == Type.METHOD) {
                // A lambda is a declaration of the one method of its interface.
                names.member(functional.getInternalName(), method, erased.getDescriptor());
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String caught) {
            if (caught != null) {
                names.types.add(caught);
            }
        }

        @Override
        public void visitLocalVariable(String variable, String descriptor, String signature, Label start, Label end, int index) {
            names.signature(signature);
        }
    }
}
