package id.juklak.notify;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;

/**
 * Refuses a mail template that no mail could be written from at the moment it is saved, with the place of the mistake; the file keeps what
 * it held.
 */
public class JagaTemplat implements ContentServicePolicies.OnContentUpdatePolicy {

    private final TemplatSurel templat;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    JagaTemplat(PolicyComponent policyComponent, TemplatSurel templat, NodeService nodeService) {
        this.templat = templat;
        this.nodeService = nodeService;
        policyComponent.bindClassBehaviour(ContentServicePolicies.OnContentUpdatePolicy.QNAME, JuklakModel.ASPEK_TEMPLAT_SUREL,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentUpdate(NodeRef simpul, boolean baru) {
        try {
            templat.periksa((String) nodeService.getProperty(simpul, ContentModel.PROP_NAME));
        } catch (TemplatRusakException rusak) {
            throw new JuklakException("surel.templat", 422, rusak.templat(), rusak.getMessage());
        }
    }
}
