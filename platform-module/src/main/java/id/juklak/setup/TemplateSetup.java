package id.juklak.setup;

import java.io.ByteArrayInputStream;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Checked;
import id.juklak.files.Fingerprint;
import id.juklak.model.JuklakModel;
import id.juklak.templates.TemplateCatalog;

/**
 * The Word templates that the module ships, laid into their folder, versioned. One that the office edited is the office's: a newer edition
 * of the module replaces only what nobody has touched, and the old one stays as a version.
 */
class TemplateSetup implements SetupStep {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final TemplateCatalog templateCatalog;
    private final Fingerprint fingerprint;

    TemplateSetup(Checked<NodeService> nodeService, Checked<FileFolderService> fileFolderService, Checked<ContentService> contentService,
            MimetypeService mimetypeService, TemplateCatalog templateCatalog,
            Fingerprint fingerprint) {
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.contentService = contentService.service();
        this.mimetypeService = mimetypeService;
        this.templateCatalog = templateCatalog;
        this.fingerprint = fingerprint;
    }

    @Override
    public Stage stage() {
        return Stage.FILES;
    }

    @Override
    public void prepare() {
        NodeRef folder = templateCatalog.folder();
        templateCatalog.settings().file()
                .forEach(file -> templateCatalog.readDefault(file).ifPresent(content -> prepareFile(folder, file, content)));
    }

    private void prepareFile(NodeRef folder, String file, byte[] content) {
        NodeRef template = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, file);
        if (template == null) {
            template = fileFolderService.create(folder, file, ContentModel.TYPE_CONTENT).getNodeRef();
            write(template, file, content);
            nodeService.addAspect(template, ContentModel.ASPECT_VERSIONABLE, Map.of());
        } else if (shouldReplace(template, content)) {
            write(template, file, content);
        }
    }

    /** Whether the module brings another edition of a template that nobody has touched since the module brought it. */
    private boolean shouldReplace(NodeRef template, byte[] content) {
        Object shippedFingerprint = nodeService.getProperty(template, JuklakModel.PROP_TEMPLATE_FINGERPRINT);
        Fingerprint.Digests currentFingerprint = fingerprint.read(template);
        return shippedFingerprint != null && currentFingerprint != null && shippedFingerprint.equals(currentFingerprint.whole())
                && !shippedFingerprint.equals(Fingerprint.of(content));
    }

    private void write(NodeRef template, String file, byte[] content) {
        ContentWriter writer = contentService.getWriter(template, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(mimetypeService.guessMimetype(file));
        writer.putContent(new ByteArrayInputStream(content));
        nodeService.addAspect(template, JuklakModel.ASPECT_TEMPLATE,
                Map.of(JuklakModel.PROP_TEMPLATE_FINGERPRINT, Fingerprint.of(content)));
    }
}
