package id.juklak.embedded.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.juklak.embedded.search.afts.EncodedNames;

/**
 * Paths as ACS writes them: {@code /app:company_home/st:sites/cm:juklak//*}, with characters that names do not allow as {@code _x0020_}.
 */
final class Paths {

    private static final Pattern STEP = Pattern.compile("(//?)([^/]+)");

    private Paths() {}

    /**
     * What a path's last step asks for.
     *
     * @param ofParents true: nodes whose parent is one of {@code nodes}; false: those nodes themselves
     * @param name the name of the association to the node; null when any will do
     */
    record Last(Set<String> nodes, boolean ofParents, String name) {}

    /** Walks all steps but the last; null when the path is malformed or leads nowhere. */
    static Last resolve(String path, Tree tree) {
        if (path.equals("/")) {
            return new Last(Set.of(tree.root()), false, null);
        }
        Matcher steps = STEP.matcher(path);
        List<String[]> parts = new ArrayList<>();
        int read = 0;
        while (steps.find(read) && steps.start() == read) {
            parts.add(new String[]{ steps.group(1), steps.group(2) });
            read = steps.end();
        }
        if (parts.isEmpty() || read < path.length()) {
            return null;
        }
        Set<String> nodes = Set.of(tree.root());
        for (int i = 0; i < parts.size() && !nodes.isEmpty(); i++) {
            boolean deep = parts.get(i)[0].equals("//");
            String step = parts.get(i)[1];
            if (step.equals(".") && !deep) {
                continue;
            }
            Set<String> parents = deep ? tree.withDescendantFolders(nodes) : nodes;
            String name = step.equals("*") || step.equals(".") ? null : EncodedNames.decode(step);
            if (i == parts.size() - 1) {
                return new Last(parents, true, name);
            }
            nodes = tree.children(parents, name);
        }
        return nodes.isEmpty() ? null : new Last(nodes, false, null);
    }
}
