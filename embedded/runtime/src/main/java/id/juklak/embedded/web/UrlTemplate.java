package id.juklak.embedded.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with variables, such as {@code /juklak/tugas/{idTugas}/claim}; a variable stands for one part of the path. */
public final class UrlTemplate {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}/]+)}");

    private final String template;
    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    public UrlTemplate(String template) {
        this.template = template;
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(template.substring(end, variable.start()))).append("([^/]+)");
            names.add(variable.group(1));
            end = variable.end();
        }
        pattern = Pattern.compile(regex.append(Pattern.quote(template.substring(end))).toString());
    }

    /**
     * @param path still percent-encoded
     * @return the variables, decoded; empty where the path does not match
     */
    public Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            // A plus sign is itself in a path.
            variables.put(names.get(i), URLDecoder.decode(matcher.group(i + 1).replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return Optional.of(variables);
    }

    /** How many characters are not variable: of two templates that match, the one with more is meant. */
    public int fixed() {
        return VARIABLE.matcher(template).replaceAll("").length();
    }

    @Override
    public String toString() {
        return template;
    }
}
