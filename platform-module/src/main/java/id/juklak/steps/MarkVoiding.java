package id.juklak.steps;

import java.util.Date;
import java.util.HashSet;
import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkIntegrity;
import id.juklak.signing.Marks;
import id.juklak.text.FrozenException;
import id.juklak.text.RefusalException;

/**
 * Whoever changes a document's content, by whatever way, takes its paraf off: they stood for what it said before. Only a signature of our
 * own is appended behind them. What is signed is not changed at all.
 */
public class MarkVoiding implements ContentServicePolicies.OnContentUpdatePolicy {

    private final NodeService nodeService;
    private final Marks marks;
    private final MarkIntegrity markIntegrity;
    private final BerkasLog berkasLog;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    MarkVoiding(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, Marks marks, MarkIntegrity markIntegrity,
            BerkasLog berkasLog,
            GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.marks = marks;
        this.markIntegrity = markIntegrity;
        this.berkasLog = berkasLog;
        this.guardedWrite = guardedWrite;
        policyComponent.bindClassBehaviour(ContentServicePolicies.OnContentUpdatePolicy.QNAME, JuklakModel.TYPE_DOCUMENT,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentUpdate(NodeRef document, boolean newContent) {
        if (guardedWrite.isActive()) {
            return;
        }
        List<Mark> allMarks = marks.readAll(document);
        if (allMarks.isEmpty() || new HashSet<>(markIntegrity.findValid(document)).containsAll(allMarks)) {
            return;
        }
        if (marks.isSigned(document)) {
            throw new FrozenException(document, new RefusalException("tanda.tetap", 409));
        }
        marks.voidMarks(document, new Date());
        NodeRef berkas = nodeService.getPrimaryParent(document).getParentRef();
        if (JuklakModel.TYPE_BERKAS.equals(nodeService.getType(berkas))) {
            String stepId = (String) nodeService.getProperty(berkas, JuklakModel.PROP_STEP);
            String name = (String) nodeService.getProperty(document, ContentModel.PROP_NAME);
            berkasLog.record(berkas, BerkasLog.Event.byCurrentUser(EventKind.VOIDED, stepId, null, null).with(null, name, null));
        }
    }
}
