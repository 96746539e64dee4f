package id.juklak.berkas;

import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;
import id.juklak.text.FrozenException;
import id.juklak.text.RefusalException;

/**
 * What only our own services make is made by nobody else, anywhere: cases, records, signatures, keys, mails, and the documents that come
 * out of a step's form or of the process. Into a case come files alone: a folder in it would be a place where its maker gives rights on,
 * and a document of another case's would count in this one.
 */
public class CreationGuard
        implements
            NodeServicePolicies.OnCreateNodePolicy,
            NodeServicePolicies.OnMoveNodePolicy,
            NodeServicePolicies.OnSetNodeTypePolicy,
            NodeServicePolicies.OnCreateChildAssociationPolicy {

    private static final List<QName> OWN_TYPES = List.of(JuklakModel.TYPE_BERKAS, JuklakModel.TYPE_EVENT,
            JuklakModel.TYPE_DETACHED_SIGNATURE, JuklakModel.TYPE_KEY, JuklakModel.TYPE_MAIL, JuklakModel.TYPE_MAIL_DRAWER);

    private final NodeService nodeService;
    private final BerkasDocuments berkasDocuments;
    private final ModuleFolders moduleFolders;
    private final Sop sop;
    private final ExpectedCopies expectedCopies;
    private final OwnServices ownServices;

    /** @param nodeService the one without permission checks */
    CreationGuard(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, BerkasDocuments berkasDocuments,
            ModuleFolders moduleFolders, Sop sop, ExpectedCopies expectedCopies, OwnServices ownServices) {
        this.nodeService = nodeService.service();
        this.berkasDocuments = berkasDocuments;
        this.moduleFolders = moduleFolders;
        this.sop = sop;
        this.expectedCopies = expectedCopies;
        this.ownServices = ownServices;
        // Whatever lies in a folder is one of these.
        bind(policyComponent, NodeServicePolicies.OnCreateNodePolicy.QNAME, ContentModel.TYPE_CMOBJECT);
        bind(policyComponent, NodeServicePolicies.OnCreateNodePolicy.QNAME, JuklakModel.TYPE_EVENT);
        bind(policyComponent, NodeServicePolicies.OnMoveNodePolicy.QNAME, ContentModel.TYPE_CMOBJECT);
        OWN_TYPES.forEach(type -> bind(policyComponent, NodeServicePolicies.OnSetNodeTypePolicy.QNAME, type));
        bind(policyComponent, NodeServicePolicies.OnSetNodeTypePolicy.QNAME, JuklakModel.TYPE_DOCUMENT);
        policyComponent.bindAssociationBehaviour(NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME, JuklakModel.TYPE_BERKAS,
                ContentModel.ASSOC_CONTAINS, makeBehaviour(NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME));
    }

    private void bind(PolicyComponent policyComponent, QName policy, QName type) {
        policyComponent.bindClassBehaviour(policy, type, makeBehaviour(policy));
    }

    private JavaBehaviour makeBehaviour(QName policy) {
        return new JavaBehaviour(this, policy.getLocalName(), NotificationFrequency.EVERY_EVENT);
    }

    @Override
    public void onCreateNode(ChildAssociationRef place) {
        if (ownServices.areAtWork()) {
            return;
        }
        NodeRef node = place.getChildRef();
        QName type = nodeService.getType(node);
        if (OWN_TYPES.contains(type)) {
            throw Denial.of("buat.dijaga");
        }
        if (place.getTypeQName().equals(ContentModel.ASSOC_CONTAINS)) {
            checkPlace(node, place.getParentRef());
        }
        if (berkasDocuments.kindOf(node) != null) {
            checkKind(node, type, place.getParentRef());
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {

                @Override
                public void beforeCommit(boolean readOnly) {
                    checkMade(node);
                }
            });
        }
    }

    /** What a client makes in one go has its content at the end of it. */
    private void checkMade(NodeRef node) {
        if (nodeService.exists(node) && moduleFolders.isBerkas(moduleFolders.parentOf(node))) {
            checkContent(node);
        }
    }

    private void checkContent(NodeRef document) {
        if (!(nodeService.getProperty(document, ContentModel.PROP_CONTENT) instanceof ContentData content) || content.getSize() == 0) {
            throw Denial.of("buat.kosong");
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        if (!before.getParentRef().equals(after.getParentRef()) && !ownServices.areAtWork()) {
            checkPlace(after.getChildRef(), after.getParentRef());
        }
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef place, boolean isNewNode) {
        if (!isNewNode && !place.isPrimary() && !ownServices.areAtWork()) {
            throw Denial.of("buat.hanyaFile");
        }
    }

    private void checkPlace(NodeRef node, NodeRef folder) {
        boolean inBerkas = moduleFolders.isBerkas(folder);
        QName type = nodeService.getType(node);
        boolean isFile = type.equals(ContentModel.TYPE_CONTENT) || berkasDocuments.kindOf(node) != null
                || nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY);
        // Folders in a case are from a time when they were let through.
        if (inBerkas && !isFile || !inBerkas && moduleFolders.isBerkas(moduleFolders.parentOf(folder))
                && !JuklakModel.URI.equals(nodeService.getType(folder).getNamespaceURI())) {
            throw Denial.of("buat.hanyaFile");
        }
    }

    @Override
    public void onSetNodeType(NodeRef node, QName formerType, QName newType) {
        if (formerType.equals(newType) || ownServices.areAtWork()) {
            return;
        }
        if (OWN_TYPES.contains(newType)) {
            throw Denial.of("buat.dijaga");
        }
        NodeRef folder = moduleFolders.parentOf(node);
        checkKind(node, newType, folder);
        if (moduleFolders.isBerkas(folder)) {
            checkContent(node);
        }
    }

    /** A copy of what our services made, outside the cases, is a file like any other. */
    private void checkKind(NodeRef node, QName type, NodeRef folder) {
        boolean inBerkas = moduleFolders.isBerkas(folder);
        String kind = type.getLocalName();
        if (!berkasDocuments.comesFromPeople(kind) && (inBerkas || !expectedCopies.contains(folder, type))) {
            throw Denial.of("buat.dijaga");
        }
        if (inBerkas) {
            Berkas berkas = Berkas.read(nodeService, folder);
            if (berkas.isRunning() && !BerkasDocuments.mayUpload(sop.step(berkas.stepId()), kind)) {
                throw new FrozenException(node, new RefusalException("dokumen.bukanLangkahnya", 409,
                        I18NUtil.getMessage("juklak.jenis." + kind), Integer.toString(sop.step(berkas.stepId()).no())));
            }
        }
    }
}
