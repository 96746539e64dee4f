package id.juklak.share;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** What all releases of Share have that the module is for. */
final class Share {

    /** Names by their kind: {@code control}, {@code evaluator}, {@code message}, ... */
    private final Map<String, Set<String>> names = new HashMap<>();
    /** Arguments of texts, by bundle and key. */
    private final Map<String, Map<String, String>> bundles = new HashMap<>();

    Share() {
        for (var line : lines("share.txt.gz")) {
            var kind = line.substring(0, line.indexOf(' '));
            // A name may be followed by what it has besides: "parent=...", "type=...".
            names.computeIfAbsent(kind, any -> new HashSet<>()).add(line.substring(kind.length() + 1).replaceAll(" [a-z]+=.*", ""));
        }
        for (var line : lines("bundles.txt.gz")) {
            var columns = line.split("\t", -1);
            bundles.computeIfAbsent(columns[0], any -> new HashMap<>()).put(columns[1], columns[2]);
        }
    }

    private static List<String> lines(String resource) {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Share.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String kind, String name) {
        return names.get(kind).contains(name);
    }

    /** Paths of bundles, without language and ending. */
    Set<String> bundles() {
        return new TreeSet<>(bundles.keySet());
    }

    /** Arguments by key. */
    Map<String, String> bundle(String path) {
        return bundles.get(path);
    }
}
