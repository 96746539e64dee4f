package id.juklak.embedded.slice;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.objectweb.asm.Opcodes;

import id.juklak.embedded.slice.ClassFile.Key;
import id.juklak.embedded.slice.ClassFile.Member;
import id.juklak.embedded.slice.ClassFile.Names;
import id.juklak.embedded.slice.ClassFile.Reference;

/**
 * What of an API its users need: what they name or, where they implement it for its caller, declare; and what that in turn names inside the
 * API.
 */
final class Use {

    private static final String CLASS_INITIALIZER = "<clinit>";

    private final Map<String, ClassFile> api = new HashMap<>();
    private final Map<String, ClassFile> all = new HashMap<>();
    /** Constants of which only source text can say whether somebody names them. */
    private final Predicate<Reference> namedInSource;
    private final Set<String> types = new TreeSet<>();
    private final Set<Reference> members = new LinkedHashSet<>();
    private final Deque<Names> waiting = new ArrayDeque<>();

    private Use(Collection<ClassFile> api, Predicate<Reference> namedInSource) {
        api.forEach(file -> this.api.put(file.name(), file));
        this.namedInSource = namedInSource;
        all.putAll(this.api);
    }

    /**
     * The types and members of an API that nobody needs.
     *
     * @param callers classes that call the API and are called by it: what they declare of its methods is needed
     * @param makers classes that make the API work: what they call is needed, what they implement is not
     * @param byName names of methods that are called without a class that names them
     * @param namedInSource whether a constant that compilers copy is named anywhere
     */
    static Set<String> unneeded(Collection<ClassFile> api, Collection<ClassFile> callers, Collection<ClassFile> makers, Set<String> byName,
            Predicate<Reference> namedInSource) {
        Use use = new Use(api, namedInSource);
        api.forEach(use::constants);
        callers.forEach(file -> use.all.put(file.name(), file));
        makers.forEach(file -> use.all.put(file.name(), file));
        callers.forEach(use::named);
        makers.forEach(use::named);
        callers.forEach(file -> file.members().keySet().forEach(key -> use.need(new Reference(file.name(), key))));
        use.follow(byName);
        return use.rest();
    }

    private void constants(ClassFile file) {
        file.members().values().stream().filter(Member::inlined).map(member -> new Reference(file.name(), member.key()))
                .filter(namedInSource).forEach(this::need);
    }

    private void named(ClassFile file) {
        waiting.add(file.names());
        file.members().values().forEach(member -> waiting.add(member.names()));
    }

    private void follow(Set<String> byName) {
        int before;
        do {
            before = types.size() + members.size();
            while (!waiting.isEmpty()) {
                Names names = waiting.poll();
                names.types().forEach(this::need);
                names.members().forEach(this::need);
            }
            new TreeSet<>(types).forEach(type -> implied(api.get(type), byName));
        } while (!waiting.isEmpty() || types.size() + members.size() > before);
    }

    private void need(String type) {
        ClassFile file = api.get(type);
        if (file == null || !types.add(type)) {
            return;
        }
        waiting.add(file.names());
        int nested = type.lastIndexOf('$');
        if (nested > 0) {
            need(type.substring(0, nested));
        }
    }

    /** The declarations that a reference means: the owner's, or those of its supertypes. */
    private void need(Reference reference) {
        ClassFile owner = all.get(reference.owner());
        if (owner == null) {
            return;
        }
        Member member = owner.members().get(reference.key());
        if (member != null && api.containsKey(owner.name()) && members.add(reference)) {
            need(owner.name());
            waiting.add(member.names());
        }
        if (!reference.key().name().startsWith("<")) {
            owner.supers().forEach(above -> need(new Reference(above, reference.key())));
        }
        if (reference.key().name().equals("valueOf") || reference.key().name().equals("values")) {
            enumConstants(owner);
        }
    }

    private void enumConstants(ClassFile owner) {
        if (api.containsKey(owner.name()) && owner.supers().contains("java/lang/Enum")) {
            owner.members().values().stream().filter(member -> member.has(Opcodes.ACC_ENUM))
                    .forEach(member -> members.add(new Reference(owner.name(), member.key())));
        }
    }

    /** What a needed type brings with it: what implements a needed declaration, overrides the library's, or is set by a context. */
    private void implied(ClassFile file, Set<String> byName) {
        for (Member member : file.members().values()) {
            Reference reference = new Reference(file.name(), member.key());
            String name = member.key().name();
            if (byName.contains(name) || name.equals(CLASS_INITIALIZER) || member.inlined() && namedInSource.test(reference)
                    || implementsNeeded(file, member.key())) {
                need(reference);
            }
        }
    }

    private boolean implementsNeeded(ClassFile file, Key key) {
        return !key.name().startsWith("<")
                && file.supers().stream().anyMatch(above -> api.containsKey(above)
                        ? members.contains(new Reference(above, key)) || implementsNeeded(api.get(above), key)
                        : outside(above, key));
    }

    /** Whether a type that is not the API's own, such as Object or Comparable, declares a method of that name with as many arguments. */
    private static boolean outside(String type, Key key) {
        try {
            Class<?> library = Class.forName(type.replace('/', '.'), false, Use.class.getClassLoader());
            int arguments = org.objectweb.asm.Type.getArgumentTypes(key.descriptor().startsWith("(") ? key.descriptor() : "()V").length;
            return key.descriptor().startsWith("(") && declares(library, key.name(), arguments);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean declares(Class<?> library, String name, int arguments) {
        for (Class<?> each = library; each != null; each = each.getSuperclass()) {
            for (java.lang.reflect.Method method : each.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == arguments) {
                    return true;
                }
            }
            for (Class<?> above : each.getInterfaces()) {
                if (declares(above, name, arguments)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> rest() {
        Set<String> rest = new TreeSet<>();
        api.values().forEach(file -> {
            if (!types.contains(file.name())) {
                rest.add(file.name());
                return;
            }
            file.members().values().stream().filter(member -> !members.contains(new Reference(file.name(), member.key())))
                    .filter(member -> !ofTheCompiler(file, member))
                    .forEach(member -> rest.add(file.name() + "." + member.key().name() + member.key().descriptor()));
        });
        return rest;
    }

    /** What nobody wrote, or wrote so that nobody constructs. */
    private static boolean ofTheCompiler(ClassFile file, Member member) {
        boolean enumeration = file.supers().contains("java/lang/Enum");
        return member.has(Opcodes.ACC_SYNTHETIC) || member.key().name().equals(CLASS_INITIALIZER)
                || member.key().name().equals("<init>") && (member.has(Opcodes.ACC_PRIVATE) || member.key().descriptor().equals("()V"))
                || member.key().name().equals("serialVersionUID")
                || enumeration && !member.has(Opcodes.ACC_ENUM)
                        && (member.key().name().equals("values") || member.key().name().equals("valueOf"));
    }
}
