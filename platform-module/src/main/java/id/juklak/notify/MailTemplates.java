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

import id.juklak.acs.Unchecked;
import id.juklak.berkas.News;
import id.juklak.settings.SettingsFolder;

/**
 * The mail templates, {@code Data Dictionary/Juklak/Surel/*.ftl}: for each kind of news one in Indonesian ({@code tugas.ftl}) and one in
 * English ({@code tugas_en.ftl}), and the frame around all ({@code bingkai.ftl}). One that the office deleted is the module's again. <p>
 * They are filled here and not by ACS's mail action, which drops a mail whose template fails with a line in the log, and which hands its
 * templates the services of ACS as the system user. These are edited by the office's administrator, who is none of ACS's: a template sees
 * the texts that it is given and nothing else, whatever it holds is escaped, and what fails is told.
 */
public class MailTemplates {

    public static final String FOLDER = "Surel";
    private static final String FRAME = "bingkai.ftl";
    private static final String RESOURCE_PATH = "/alfresco/module/juklak-platform/notify/surel/";
    /** The variable that a template sets to the mail's subject. */
    private static final String SUBJECT_VARIABLE = "perihal";
    private static final int MAX_SUBJECT_LENGTH = 200;
    private static final int MAX_CONTENT_LENGTH = 200_000;
    private static final List<Locale> LANGUAGES = List.of(AddressBook.INDONESIAN, Locale.ENGLISH);

    private final SettingsFolder settingsFolder;
    private final NodeService nodeService;
    private final ContentService contentService;

    /** Both services without permission checks. */
    public MailTemplates(SettingsFolder settingsFolder, Unchecked<NodeService> nodeService, Unchecked<ContentService> contentService) {
        this.settingsFolder = settingsFolder;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
    }

    /** The names of all files. */
    public List<String> fileNames() {
        List<String> names = new ArrayList<>(List.of(FRAME));
        for (News.Kind kind : News.Kind.values()) {
            LANGUAGES.forEach(language -> names.add(fileName(kind, language)));
        }
        return names;
    }

    private static String fileName(News.Kind kind, Locale language) {
        return kind.id() + (language.equals(Locale.ENGLISH) ? "_en" : "") + ".ftl";
    }

    /** What the module ships; the caller closes it. */
    public InputStream openDefault(String fileName) {
        return MailTemplates.class.getResourceAsStream(RESOURCE_PATH + fileName);
    }

    /** The templates as they are in this transaction; to be asked for anew in the next. */
    Snapshot snapshot() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_30);
        configuration.setTemplateLoader(new Loader());
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return new Snapshot(configuration);
    }

    /**
     * Fills a template, or all where the frame is asked about, with made-up cases.
     *
     * @throws BrokenTemplateException if no mail could be written from it
     */
    void check(String fileName) {
        Snapshot snapshot = snapshot();
        for (News.Kind kind : News.Kind.values()) {
            for (Locale language : LANGUAGES) {
                if (fileName.equals(FRAME) || fileName.equals(fileName(kind, language))) {
                    MailFields.examples(language).forEach(fields -> snapshot.write(kind, language, fields));
                }
            }
        }
    }

    /** The templates of one transaction, each read once. */
    static final class Snapshot {

        private final Configuration configuration;

        private Snapshot(Configuration configuration) {
            this.configuration = configuration;
        }

        /** @throws BrokenTemplateException if it cannot be written */
        WrittenMail write(News.Kind kind, Locale language, Map<String, Object> fields) {
            String fileName = fileName(kind, language);
            try {
                Template template = configuration.getTemplate(fileName, language);
                Writer out = new LimitedWriter();
                Environment environment = template.createProcessingEnvironment(fields, out);
                environment.process();
                return new WrittenMail(readSubject(fileName, environment), out.toString().strip());
            } catch (ParseException failure) {
                throw new BrokenTemplateException(fileName, failure.getMessage(), failure);
            } catch (TemplateException failure) {
                throw new BrokenTemplateException(fileName, failure.getMessageWithoutStackTop(), failure);
            } catch (IOException | UncheckedIOException | StackOverflowError failure) {
                throw new BrokenTemplateException(fileName, String.valueOf(failure.getMessage()), failure);
            }
        }

        private static String readSubject(String fileName, Environment environment) throws TemplateException {
            TemplateModel value = environment.getMainNamespace().get(SUBJECT_VARIABLE);
            String subject = value instanceof TemplateScalarModel scalar ? toSingleLine(scalar.getAsString()) : "";
            if (subject.isEmpty()) {
                throw new BrokenTemplateException(fileName, "<#assign perihal = \"...\">", null);
            }
            return subject;
        }

        /** What comes from a case's title must not begin a header of its own. */
        private static String toSingleLine(String text) {
            String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
            int length = line.codePointCount(0, line.length());
            return length <= MAX_SUBJECT_LENGTH ? line : line.substring(0, line.offsetByCodePoints(0, MAX_SUBJECT_LENGTH - 1)) + "\u2026";
        }
    }

    /** A template that never ends fills no memory. */
    private static final class LimitedWriter extends StringWriter {

        @Override
        public void write(int character) {
            super.write(character);
            checkLength();
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            super.write(characters, offset, length);
            checkLength();
        }

        @Override
        public void write(String text) {
            super.write(text);
            checkLength();
        }

        @Override
        public void write(String text, int offset, int length) {
            super.write(text, offset, length);
            checkLength();
        }

        private void checkLength() {
            if (getBuffer().length() > MAX_CONTENT_LENGTH) {
                throw new UncheckedIOException(new IOException("> " + MAX_CONTENT_LENGTH));
            }
        }
    }

    private final class Loader implements TemplateLoader {

        @Override
        public Object findTemplateSource(String fileName) {
            return fileNames().contains(fileName) ? fileName : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            NodeRef folder = settingsFolder.findChild(FOLDER);
            NodeRef file = folder == null ? null : nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, (String) source);
            ContentReader reader = file == null ? null : contentService.getReader(file, ContentModel.PROP_CONTENT);
            if (reader != null && reader.exists()) {
                try (InputStream content = reader.getContentInputStream()) {
                    // Whatever encoding Share's editor noted down: these files are UTF-8, as it writes them.
                    return new StringReader(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return new InputStreamReader(openDefault((String) source), StandardCharsets.UTF_8);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is open.
        }
    }
}
