import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;

/**
 * Writes the configuration whose facts are rows of the SOP: each {@code *.ftl} of the first folder, filled from the JSON file, becomes a
 * file of the same path in the second folder. Run by Maven before the module is packed; see docs/decisions.
 */
class FillTemplates {

    public static void main(String[] arguments) throws Exception {
        Path templates = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Map<?, ?> sop = new ObjectMapper().readValue(Path.of(arguments[2]).toFile(), Map.class);
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_31);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setDirectoryForTemplateLoading(templates.toFile());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
                String name = templates.relativize(file).toString().replace('\\', '/');
                Path filled = target.resolve(name.substring(0, name.length() - ".ftl".length()));
                Files.createDirectories(filled.getParent());
                Template template = configuration.getTemplate(name);
                try (Writer out = Files.newBufferedWriter(filled)) {
                    template.process(sop, out);
                }
            }
        }
    }
}
