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
 * Writes the configuration whose facts are rows of the SOP: each {@code *.ftl} of the first folder, filled from the JSON file, becomes a file of the same path in the
 * second folder. Run by Maven before the module is packed; see docs/decisions.
 */
class Susun {

    public static void main(String[] argumen) throws Exception {
        Path templat = Path.of(argumen[0]);
        Path tujuan = Path.of(argumen[1]);
        Map<?, ?> sop = new ObjectMapper().readValue(Path.of(argumen[2]).toFile(), Map.class);
        Configuration konfigurasi = new Configuration(Configuration.VERSION_2_3_31);
        konfigurasi.setDefaultEncoding("UTF-8");
        konfigurasi.setDirectoryForTemplateLoading(templat.toFile());
        konfigurasi.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        try (Stream<Path> semua = Files.walk(templat)) {
            for (Path satu : semua.filter(file -> file.toString().endsWith(".ftl")).toList()) {
                String nama = templat.relativize(satu).toString().replace('\\', '/');
                Path hasil = tujuan.resolve(nama.substring(0, nama.length() - ".ftl".length()));
                Files.createDirectories(hasil.getParent());
                Template isi = konfigurasi.getTemplate(nama);
                try (Writer tulis = Files.newBufferedWriter(hasil)) {
                    isi.process(sop, tulis);
                }
            }
        }
    }
}
