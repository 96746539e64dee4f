package id.juklak.notify;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.text.RefusalException;

/**
 * Refuses a mail template that no mail could be written from at the moment it is saved, with the place of the mistake; the file keeps what
 * it held.
 */
public class MailTemplateGuard implements ContentServicePolicies.OnContentUpdatePolicy {

    private final MailTemplates mailTemplates;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    MailTemplateGuard(PolicyComponent policyComponent, MailTemplates mailTemplates, Unchecked<NodeService> nodeService) {
        this.mailTemplates = mailTemplates;
        this.nodeService = nodeService.service();
        policyComponent.bindClassBehaviour(ContentServicePolicies.OnContentUpdatePolicy.QNAME, JuklakModel.ASPECT_MAIL_TEMPLATE,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentUpdate(NodeRef node, boolean newContent) {
        try {
            mailTemplates.check((String) nodeService.getProperty(node, ContentModel.PROP_NAME));
        } catch (BrokenTemplateException broken) {
            throw new RefusalException("surel.templat", 422, broken.fileName(), broken.getMessage());
        }
    }
}
