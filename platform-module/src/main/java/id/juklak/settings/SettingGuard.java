package id.juklak.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.text.RefusalException;

/**
 * Refuses settings that cannot be used at the moment they are saved, with the place of the mistake, whether they come through Share, REST
 * or WebDAV. The file keeps what it held before.
 */
public class SettingGuard implements ContentServicePolicies.OnContentUpdatePolicy {

    private final SettingRegistry settingRegistry;
    private final NodeService nodeService;
    private final ContentService contentService;

    /** Both services without permission checks. */
    public SettingGuard(PolicyComponent policyComponent, SettingRegistry settingRegistry, Unchecked<NodeService> nodeService,
            Unchecked<ContentService> contentService) {
        this.settingRegistry = settingRegistry;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        policyComponent.bindClassBehaviour(ContentServicePolicies.OnContentUpdatePolicy.QNAME, JuklakModel.ASPECT_SETTINGS,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentUpdate(NodeRef node, boolean newContent) {
        Setting<?> setting = settingRegistry.findByFileName((String) nodeService.getProperty(node, ContentModel.PROP_NAME));
        if (setting == null) {
            // Renamed by the administrator: a note like any other, which nobody reads as settings.
            return;
        }
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        try (InputStream json = reader.getContentInputStream()) {
            setting.check(json);
        } catch (InvalidSettingException failure) {
            throw new RefusalException(failure.code(), 422, failure.details());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
