package id.juklak.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Checked;
import id.juklak.model.JuklakModel;
import id.juklak.notify.MailTemplates;
import id.juklak.notify.Outbox;
import id.juklak.settings.SettingsFolder;

/** The mail templates that the administrator edits, versioned and watched so that a mistake is refused; and the drawers of the outbox. */
class MailTemplateSetup implements SetupStep {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final MailTemplates mailTemplates;
    private final Outbox outbox;
    private final SettingsFolder settingsFolder;

    MailTemplateSetup(Checked<NodeService> nodeService, Checked<FileFolderService> fileFolderService,
            Checked<ContentService> contentService,
            MailTemplates mailTemplates, Outbox outbox, SettingsFolder settingsFolder) {
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.contentService = contentService.service();
        this.mailTemplates = mailTemplates;
        this.outbox = outbox;
        this.settingsFolder = settingsFolder;
    }

    @Override
    public Stage stage() {
        return Stage.FILES;
    }

    @Override
    public void prepare() {
        NodeRef folder = settingsFolder.findChild(MailTemplates.FOLDER);
        for (String name : mailTemplates.fileNames()) {
            NodeRef file = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
            if (file == null) {
                file = createFile(folder, name);
            }
            nodeService.addAspect(file, ContentModel.ASPECT_VERSIONABLE, Map.of());
            nodeService.addAspect(file, JuklakModel.ASPECT_MAIL_TEMPLATE, Map.of());
        }
        outbox.createDrawers();
    }

    /** Once: one that is there stays as the office has written it. */
    private NodeRef createFile(NodeRef folder, String name) {
        NodeRef file = fileFolderService.create(folder, name, ContentModel.TYPE_CONTENT).getNodeRef();
        ContentWriter writer = contentService.getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding(StandardCharsets.UTF_8.name());
        try (InputStream defaultContent = mailTemplates.openDefault(name)) {
            writer.putContent(defaultContent);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
