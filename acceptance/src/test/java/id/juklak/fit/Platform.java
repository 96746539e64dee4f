package id.juklak.fit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** What one release of ACS has, or Share: types, members, beans. */
final class Platform {

    static final List<String> VERSIONS = List.of("23.4", "25.4", "26.1");
    private static final List<String> LISTED = List.of("org/alfresco/", "org/springframework/extensions/");

    private final Map<String, Kind> types = new HashMap<>();
    /** Flags by {@code owner.name descriptor}; of a field the descriptor is its type. */
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> beans = new HashSet<>();
    /** Class of a bean, where it has one itself. */
    private final Map<String, String> beanClasses = new HashMap<>();

    /** @param supers the superclass and the interfaces */
    record Kind(String kind, List<String> supers) {}

    Platform(String version) {
        lines("members-" + version + ".txt.gz").forEach(this::member);
        lines("beans-" + version + ".txt.gz").forEach(this::bean);
    }

    private Platform() {}

    /** Share's own Java API, which is the same in all releases that the Share module is for. */
    static Platform share() {
        var share = new Platform();
        lines("share-members.txt.gz").forEach(share::member);
        return share;
    }

    static List<String> lines(String resource) {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Platform.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bean, and the parent that it has: that of the web scripts is in a library's context, which is not listed. */
    private void bean(String line) {
        var columns = line.split("\t");
        beans.add(columns[0]);
        for (var column : columns) {
            if (column.startsWith("class=")) {
                beanClasses.put(columns[0], column.substring("class=".length()).replace('.', '/'));
            }
            if (column.startsWith("parent=")) {
                beans.add(column.substring("parent=".length()));
            }
        }
    }

    private void member(String line) {
        var parts = line.split(" ");
        switch (parts[0]) {
            case "T" -> {
                var supers = new ArrayList<String>();
                if (parts.length > 3) {
                    supers.add(parts[3]);
                }
                if (parts.length > 4) {
                    supers.addAll(Arrays.asList(parts[4].split(",")));
                }
                types.put(parts[1], new Kind(parts[2], supers));
            }
            case "M" -> {
                var open = parts[1].indexOf('(');
                members.put(parts[1].substring(0, open) + " " + parts[1].substring(open),
                        Set.of(Arrays.copyOfRange(parts, 2, parts.length)));
            }
            case "F" -> members.put(parts[1] + " " + parts[2], Set.of(Arrays.copyOfRange(parts, 3, parts.length)));
            default -> throw new IllegalArgumentException(line);
        }
    }

    /** Whether the lists speak of a class: ACS's own and the web scripts'. */
    static boolean speaksOf(String type) {
        return LISTED.stream().anyMatch(type::startsWith);
    }

    boolean hasType(String type) {
        return types.containsKey(type);
    }

    Kind kind(String type) {
        return types.get(type);
    }

    boolean hasBean(String bean) {
        return beans.contains(bean);
    }

    /** The class of a bean, null when it has none of its own. */
    String beanClass(String bean) {
        return beanClasses.get(bean);
    }

    /** Whether a type has or inherits a public setter of a property. */
    boolean hasSetter(String type, String property) {
        var setter = type + ".set" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1) + " (";
        return members.entrySet().stream().anyMatch(each -> each.getKey().startsWith(setter) && each.getValue().contains("public"))
                || types.containsKey(type) && types.get(type).supers().stream().anyMatch(above -> hasSetter(above, property));
    }

    /** Whether a type declares or inherits a member. What it inherits from outside of ACS is not in the lists and taken for there. */
    boolean hasMember(String owner, String name, String descriptor) {
        if (members.containsKey(owner + "." + name + " " + descriptor)) {
            return true;
        }
        var kind = types.get(owner);
        if (kind == null || name.equals("<init>")) {
            return false;
        }
        return kind.supers().stream()
                .anyMatch(parent -> speaksOf(parent) ? hasMember(parent, name, descriptor) : Outside.hasMember(parent, name, descriptor));
    }

    /** Whether one type is another. What a type of ACS that is not listed has above itself is not known, and taken for there. */
    boolean isA(String type, String above) {
        if (type.equals(above) || above.equals("java/lang/Object")) {
            return true;
        }
        var kind = types.get(type);
        return kind == null ? speaksOf(type) : kind.supers().stream().anyMatch(each -> isA(each, above));
    }

    /** The flags of a member that a type itself declares; empty when it does not. */
    Set<String> flags(String owner, String name, String descriptor) {
        return members.getOrDefault(owner + "." + name + " " + descriptor, Set.of());
    }

    /** The methods that a class must have if it extends or implements a type and is not abstract itself, as {@code name descriptor}. */
    Set<String> abstractMethods(String type) {
        var found = new HashSet<String>();
        var kind = types.get(type);
        if (kind == null) {
            return found;
        }
        kind.supers().forEach(parent -> found.addAll(abstractMethods(parent)));
        members.forEach((member, flags) -> {
            if (member.startsWith(type + ".") && member.indexOf('(') > 0) {
                var method = member.substring(type.length() + 1);
                if (flags.contains("abstract")) {
                    found.add(method);
                } else {
                    found.remove(method);
                }
            }
        });
        return found;
    }

    /** The methods that a class implements itself, as {@code name descriptor}. */
    Set<String> implemented(String type) {
        var found = new HashSet<String>();
        members.forEach((member, flags) -> {
            if (member.startsWith(type + ".") && member.indexOf('(') > 0 && !flags.contains("abstract")) {
                found.add(member.substring(type.length() + 1));
            }
        });
        return found;
    }
}
