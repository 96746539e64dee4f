package id.juklak.notify;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;

import id.juklak.pengaturan.FolderPengaturan;
import id.juklak.process.Kabar;

/**
 * The mail templates, {@code Data Dictionary/Juklak/Surel/*.ftl}: for each kind of news one in Indonesian ({@code tugas.ftl}) and one in
 * English ({@code tugas_en.ftl}), and the frame around all ({@code bingkai.ftl}). One that the office deleted is the module's again. <p>
 * They are filled here and not by ACS's mail action, which drops a mail whose template fails with a line in the log, and which hands its
 * templates the services of ACS as the system user. These are edited by the office's administrator, who is none of ACS's: a template sees
 * the texts that it is given and nothing else, whatever it holds is escaped, and what fails is told.
 */
public class TemplatSurel {

    public static final String FOLDER = "Surel";
    private static final String BINGKAI = "bingkai.ftl";
    private static final String SUMBER = "/alfresco/module/juklak-platform/notify/surel/";
    /** The variable that a template sets to the mail's subject. */
    private static final String PERIHAL = "perihal";
    private static final int PERIHAL_MAKS = 200;
    private static final int ISI_MAKS = 200_000;
    private static final List<Locale> SEMUA_BAHASA = List.of(BukuAlamat.INDONESIA, Locale.ENGLISH);

    private final FolderPengaturan folderPengaturan;
    private final NodeService nodeService;
    private final ContentService contentService;

    /** Both services without permission checks. */
    public TemplatSurel(FolderPengaturan folderPengaturan, NodeService nodeService, ContentService contentService) {
        this.folderPengaturan = folderPengaturan;
        this.nodeService = nodeService;
        this.contentService = contentService;
    }

    /** The names of all files. */
    public List<String> nama() {
        List<String> semua = new ArrayList<>(List.of(BINGKAI));
        for (Kabar.Macam macam : Kabar.Macam.values()) {
            SEMUA_BAHASA.forEach(bahasa -> semua.add(nama(macam, bahasa)));
        }
        return semua;
    }

    private static String nama(Kabar.Macam macam, Locale bahasa) {
        return macam.id() + (bahasa.equals(Locale.ENGLISH) ? "_en" : "") + ".ftl";
    }

    /** What the module ships; the caller closes it. */
    public InputStream bawaan(String nama) {
        return TemplatSurel.class.getResourceAsStream(SUMBER + nama);
    }

    /** The templates as they are in this transaction; to be asked for anew in the next. */
    Cetakan cetakan() {
        Configuration konfigurasi = new Configuration(Configuration.VERSION_2_3_30);
        konfigurasi.setTemplateLoader(new Pemuat());
        konfigurasi.setLocalizedLookup(false);
        konfigurasi.setDefaultEncoding(StandardCharsets.UTF_8.name());
        konfigurasi.setOutputFormat(HTMLOutputFormat.INSTANCE);
        konfigurasi.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        konfigurasi.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        konfigurasi.setLogTemplateExceptions(false);
        return new Cetakan(konfigurasi);
    }

    /**
     * Fills a template, or all where the frame is asked about, with made-up cases.
     *
     * @throws TemplatRusakException if no mail could be written from it
     */
    void periksa(String nama) {
        Cetakan cetakan = cetakan();
        for (Kabar.Macam macam : Kabar.Macam.values()) {
            for (Locale bahasa : SEMUA_BAHASA) {
                if (nama.equals(BINGKAI) || nama.equals(nama(macam, bahasa))) {
                    IsiSurat.contoh(bahasa).forEach(isi -> cetakan.cetak(macam, bahasa, isi));
                }
            }
        }
    }

    /** The templates of one transaction, each read once. */
    static final class Cetakan {

        private final Configuration konfigurasi;

        private Cetakan(Configuration konfigurasi) {
            this.konfigurasi = konfigurasi;
        }

        /** @throws TemplatRusakException if it cannot be written */
        Surat cetak(Kabar.Macam macam, Locale bahasa, Map<String, Object> isi) {
            String nama = nama(macam, bahasa);
            try {
                Template templat = konfigurasi.getTemplate(nama, bahasa);
                Writer keluar = new Terbatas();
                Environment lingkungan = templat.createProcessingEnvironment(isi, keluar);
                lingkungan.process();
                return new Surat(perihal(nama, lingkungan), keluar.toString().strip());
            } catch (ParseException salah) {
                throw new TemplatRusakException(nama, salah.getMessage(), salah);
            } catch (TemplateException salah) {
                throw new TemplatRusakException(nama, salah.getMessageWithoutStackTop(), salah);
            } catch (IOException | UncheckedIOException | StackOverflowError salah) {
                throw new TemplatRusakException(nama, String.valueOf(salah.getMessage()), salah);
            }
        }

        private static String perihal(String nama, Environment lingkungan) throws TemplateException {
            TemplateModel nilai = lingkungan.getMainNamespace().get(PERIHAL);
            String perihal = nilai instanceof TemplateScalarModel teks ? satuBaris(teks.getAsString()) : "";
            if (perihal.isEmpty()) {
                throw new TemplatRusakException(nama, "<#assign perihal = \"...\">", null);
            }
            return perihal;
        }

        /** What comes from a case's title must not begin a header of its own. */
        private static String satuBaris(String teks) {
            String baris = teks.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
            int panjang = baris.codePointCount(0, baris.length());
            return panjang <= PERIHAL_MAKS ? baris : baris.substring(0, baris.offsetByCodePoints(0, PERIHAL_MAKS - 1)) + "\u2026";
        }
    }

    /** A template that never ends fills no memory. */
    private static final class Terbatas extends StringWriter {

        @Override
        public void write(int karakter) {
            super.write(karakter);
            periksa();
        }

        @Override
        public void write(char[] isi, int dari, int panjang) {
            super.write(isi, dari, panjang);
            periksa();
        }

        @Override
        public void write(String isi) {
            super.write(isi);
            periksa();
        }

        @Override
        public void write(String isi, int dari, int panjang) {
            super.write(isi, dari, panjang);
            periksa();
        }

        private void periksa() {
            if (getBuffer().length() > ISI_MAKS) {
                throw new UncheckedIOException(new IOException("> " + ISI_MAKS));
            }
        }
    }

    private final class Pemuat implements TemplateLoader {

        @Override
        public Object findTemplateSource(String nama) {
            return nama().contains(nama) ? nama : null;
        }

        @Override
        public long getLastModified(Object sumber) {
            return 0;
        }

        @Override
        public Reader getReader(Object sumber, String encoding) throws IOException {
            NodeRef folder = folderPengaturan.cari(FOLDER);
            NodeRef file = folder == null ? null : nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, (String) sumber);
            ContentReader pembaca = file == null ? null : contentService.getReader(file, ContentModel.PROP_CONTENT);
            if (pembaca != null && pembaca.exists()) {
                try (InputStream isi = pembaca.getContentInputStream()) {
                    // Whatever encoding Share's editor noted down: these files are UTF-8, as it writes them.
                    return new StringReader(new String(isi.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return new InputStreamReader(bawaan((String) sumber), StandardCharsets.UTF_8);
        }

        @Override
        public void closeTemplateSource(Object sumber) {
            // Nothing is open.
        }
    }
}
