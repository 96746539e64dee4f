package id.juklak.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.SitePlaces;
import id.juklak.settings.Setting;
import id.juklak.sop.Step;
import id.juklak.templates.TemplateSettings.Template;
import id.juklak.text.RefusalException;

/** The office's templates: files in the folder {@code Templat}, where the administrator edits them, and what the module ships. */
public class TemplateCatalog {

    private static final String DEFAULTS_PATH = "/alfresco/module/juklak-platform/templates/";
    /** A letter with a coat of arms has some 100 KB. */
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final Setting<TemplateSettings> settings;
    private final SitePlaces sitePlaces;
    private final NodeService nodeService;
    private final ContentService contentService;

    /** Both services without permission checks: whoever fills a template need not be allowed to read it. */
    public TemplateCatalog(Setting<TemplateSettings> settings, SitePlaces sitePlaces, Unchecked<NodeService> nodeService,
            Unchecked<ContentService> contentService) {
        this.settings = settings;
        this.sitePlaces = sitePlaces;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
    }

    public TemplateSettings settings() {
        return settings.current();
    }

    /** The templates that a step offers. */
    public List<Template> listForStep(Step step) {
        return settings().templates().stream().filter(template -> template.steps().contains(step.id())).toList();
    }

    public Optional<Template> find(String id) {
        return settings().templates().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** The template for what was typed in a form; the settings see to it that there is one. */
    Template requireForFormText(String kind) {
        return settings().findForFormText(kind).orElseThrow();
    }

    /** Where the office's templates lie. */
    public NodeRef folder() {
        return sitePlaces.templates();
    }

    /** The file in the folder, or null. */
    public NodeRef findNode(String file) {
        return nodeService.getChildByName(folder(), ContentModel.ASSOC_CONTAINS, file);
    }

    /**
     * The office's template; the module's own where the office deleted it. @throws RefusalException 422 where there is neither, or too
     * large a file
     */
    byte[] read(String file) {
        NodeRef node = findNode(file);
        ContentReader reader = node == null ? null : contentService.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            if (node != null) {
                throw new RefusalException("templat.bukanDocx", 422, file);
            }
            return readDefault(file).orElseThrow(() -> new RefusalException("templat.tiada", 422, file));
        }
        if (reader.getSize() > MAX_BYTES) {
            throw new RefusalException("templat.besar", 422, file, Integer.toString(MAX_BYTES >> 20));
        }
        try (InputStream content = reader.getContentInputStream()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the module ships under a name. */
    public Optional<byte[]> readDefault(String file) {
        try (InputStream content = TemplateCatalog.class.getResourceAsStream(DEFAULTS_PATH + file)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
