package id.juklak.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import id.juklak.acs.Checked;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingRegistry;
import id.juklak.text.RefusalException;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;

/** Settings as web scripts show and save them. Who may is what the permissions of {@code Data Dictionary/Juklak} say. */
class SettingsView {

    /** Settings without what they say. */
    record SettingRowJson(@JsonProperty("nama") String name, String id, @Nullable @JsonProperty("versi") String version,
            @JsonProperty("diubah") Moment modified, @JsonProperty("diubahOleh") String modifier,
            @JsonProperty("bolehUbah") boolean changeable) {}

    record SettingJson(@JsonUnwrapped SettingRowJson setting, @JsonProperty("isi") JsonNode content) {}

    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final SettingRegistry settingRegistry;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final VersionService versionService;
    private final PermissionService permissionService;

    /** The services that act for the user. */
    SettingsView(SettingRegistry settingRegistry, Checked<NodeService> nodeService, Checked<ContentService> contentService,
            Checked<VersionService> versionService,
            Checked<PermissionService> permissionService) {
        this.settingRegistry = settingRegistry;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.versionService = versionService.service();
        this.permissionService = permissionService.service();
    }

    List<SettingRowJson> toList(AnswerContext context) {
        return settingRegistry.all().stream().filter(setting -> mayRead(setting.findFile()))
                .map(setting -> toRow(context, setting, setting.findFile())).toList();
    }

    /** @throws RefusalException 404 for unknown settings, or such as the user may not read */
    SettingJson toJson(AnswerContext context, String name) {
        Setting<?> setting = settingRegistry.require(name);
        NodeRef file = file(setting);
        return new SettingJson(toRow(context, setting, file), readContent(file));
    }

    private SettingRowJson toRow(AnswerContext context, Setting<?> setting, NodeRef file) {
        return new SettingRowJson(setting.name(), file.getId(), (String) nodeService.getProperty(file, ContentModel.PROP_VERSION_LABEL),
                context.moment(nodeService.getProperty(file, ContentModel.PROP_MODIFIED)),
                (String) nodeService.getProperty(file, ContentModel.PROP_MODIFIER), mayChange(file));
    }

    /**
     * @param versionLabel the version that the user edited, or null
     * @throws RefusalException 403 for who may not edit them, 409 if someone else saved since, 422 for unusable settings
     */
    void save(String name, JsonNode content, String versionLabel) throws IOException {
        Setting<?> setting = settingRegistry.require(name);
        NodeRef file = file(setting);
        if (!mayChange(file)) {
            throw new RefusalException("pengaturan.ditolak", 403);
        }
        if (versionLabel != null && !versionLabel.equals(nodeService.getProperty(file, ContentModel.PROP_VERSION_LABEL))) {
            throw new RefusalException("pengaturan.berubah", 409);
        }
        ContentWriter writer = contentService.getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("application/json");
        writer.setEncoding("UTF-8");
        // The policy on the file refuses what cannot be used, as for every other way of saving it.
        writer.putContent(new ByteArrayInputStream(MAPPER.writeValueAsBytes(content)));
        // Here and not by ACS at commit, so that the answer names the new version.
        versionService.createVersion(file, Map.of(VersionModel.PROP_VERSION_TYPE, VersionType.MINOR));
    }

    private NodeRef file(Setting<?> setting) {
        NodeRef file = setting.findFile();
        if (!mayRead(file)) {
            throw new RefusalException("pengaturan.tidakAda", 404, setting.name());
        }
        return file;
    }

    private boolean mayRead(NodeRef file) {
        return file != null && permissionService.hasPermission(file, PermissionService.READ) == AccessStatus.ALLOWED;
    }

    private boolean mayChange(NodeRef file) {
        return permissionService.hasPermission(file, PermissionService.WRITE) == AccessStatus.ALLOWED;
    }

    private JsonNode readContent(NodeRef file) {
        ContentReader reader = contentService.getReader(file, ContentModel.PROP_CONTENT);
        try (InputStream json = reader.getContentInputStream()) {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new RefusalException("pengaturan.json", 422,
                    Integer.toString(failure.getLocation() == null ? 0 : failure.getLocation().getLineNr()),
                    failure.getOriginalMessage());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
