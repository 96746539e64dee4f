package id.juklak.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.run.RunTemplate;

import id.juklak.files.OfficeFileInspector;
import id.juklak.templates.TemplateFiller;

/**
 * Filling the invitation's template with 40 participants, with all checks, against the library's bare compile, render and write of the
 * same.
 */
final class Templates {

    private static final String TEMPLATE = "/alfresco/module/juklak-platform/templates/Undangan Rapat.docx";
    private static final String LIST = "peserta";

    private final TemplateFiller filler = new TemplateFiller(new OfficeFileInspector());
    private final PrintStream out;

    Templates(PrintStream out) {
        this.out = out;
    }

    List<Goal> measure(int rounds) throws IOException {
        byte[] template;
        try (InputStream in = Templates.class.getResourceAsStream(TEMPLATE)) {
            template = in.readAllBytes();
        }
        var values = values(template);
        var nested = nested(values);
        var bare = new double[rounds];
        var ours = new double[rounds];
        for (var round = -20; round < rounds; round++) {
            var plain = Times.of(() -> bare(template, nested));
            var filled = Times.of(() -> filler.fill("Undangan Rapat", template, values));
            if (round >= 0) {
                bare[round] = plain;
                ours[round] = filled;
            }
        }
        out.printf("Filling a template: bare %.1f ms, with all checks %.1f ms%n", Times.median(bare) * 1000, Times.median(ours) * 1000);
        return List.of(new Goal("template filled against the library's bare time", Times.median(ours) / Times.median(bare), 1.5, "x"));
    }

    private static Map<String, Object> values(byte[] template) throws IOException {
        var values = new HashMap<String, Object>();
        try (var compiled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
            compiled.getElementTemplates().forEach(each -> values.put(((RunTemplate) each).getTagName(), "Petunjuk pelaksanaan"));
        }
        values.put(LIST, IntStream.rangeClosed(1, 40)
                .mapToObj(no -> Map.of("no", Integer.toString(no), "nama", "Pejabat " + no, "jabatan", "Jabatan " + no)).toList());
        return values;
    }

    /** As the library wants names with dots. */
    private static Map<String, Object> nested(Map<String, Object> flat) {
        var nested = new HashMap<String, Object>();
        flat.forEach((name, value) -> {
            var dot = name.indexOf('.');
            if (dot < 0) {
                nested.put(name, value);
            } else {
                @SuppressWarnings("unchecked")
                var inner = (Map<String, Object>) nested.computeIfAbsent(name.substring(0, dot), key -> new HashMap<String, Object>());
                inner.put(name.substring(dot + 1), value);
            }
        });
        return nested;
    }

    private static void bare(byte[] template, Map<String, Object> values) {
        var settings = Configure.builder().bind(LIST, new LoopRowTableRenderPolicy(true)).build();
        try (var compiled = XWPFTemplate.compile(new ByteArrayInputStream(template), settings); var to = new ByteArrayOutputStream()) {
            compiled.render(values).write(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For measuring this alone. */
    public static void main(String[] args) throws IOException {
        new Templates(System.out).measure(100).forEach(System.out::println);
    }
}
