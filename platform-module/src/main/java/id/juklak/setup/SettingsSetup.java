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
import id.juklak.settings.Setting;
import id.juklak.settings.SettingRegistry;
import id.juklak.settings.SettingsFolder;

/** The settings files that the administrator edits: versioned, and watched so that a mistake is refused. */
class SettingsSetup implements SetupStep {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final SettingRegistry settingRegistry;
    private final SettingsFolder settingsFolder;

    SettingsSetup(Checked<NodeService> nodeService, Checked<FileFolderService> fileFolderService, Checked<ContentService> contentService,
            SettingRegistry settingRegistry, SettingsFolder settingsFolder) {
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.contentService = contentService.service();
        this.settingRegistry = settingRegistry;
        this.settingsFolder = settingsFolder;
    }

    @Override
    public Stage stage() {
        return Stage.FILES;
    }

    @Override
    public void prepare() {
        for (Setting<?> setting : settingRegistry.all()) {
            NodeRef file = setting.findFile();
            if (file == null) {
                file = createFile(settingsFolder.find(), setting);
            }
            // Also for a file that an administrator put there in the place of a deleted one.
            nodeService.addAspect(file, ContentModel.ASPECT_VERSIONABLE, Map.of());
            nodeService.addAspect(file, JuklakModel.ASPECT_SETTINGS, Map.of());
        }
    }

    private NodeRef createFile(NodeRef folder, Setting<?> setting) {
        NodeRef file = fileFolderService.create(folder, setting.fileName(), ContentModel.TYPE_CONTENT).getNodeRef();
        ContentWriter writer = contentService.getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("application/json");
        writer.setEncoding(StandardCharsets.UTF_8.name());
        try (InputStream defaultContent = setting.openDefault()) {
            writer.putContent(defaultContent);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
