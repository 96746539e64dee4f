package id.juklak.setup;

import java.util.List;
import java.util.stream.Stream;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.NumberSequences;
import id.juklak.berkas.SitePlaces;
import id.juklak.model.LockedWrite;
import id.juklak.settings.SettingsFolder;

/**
 * Takes what earlier versions of the module made from the people in whose acts it was made: in ACS an owner may do everything with a node.
 * Each case is a transaction of its own, and a year's folder is taken last, so that the next start passes over the years that are done.
 */
class OwnershipRepair {

    private final TransactionService transactionService;
    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final LockedWrite lockedWrite;
    private final SitePlaces sitePlaces;
    private final SettingsFolder settingsFolder;

    /** @param nodeService the one without permission checks */
    OwnershipRepair(TransactionService transactionService, Unchecked<NodeService> nodeService, BehaviourFilter behaviourFilter,
            LockedWrite lockedWrite, SitePlaces sitePlaces, SettingsFolder settingsFolder) {
        this.transactionService = transactionService;
        this.nodeService = nodeService.service();
        this.behaviourFilter = behaviourFilter;
        this.lockedWrite = lockedWrite;
        this.sitePlaces = sitePlaces;
        this.settingsFolder = settingsFolder;
    }

    void run() {
        for (NodeRef yearFolder : read(() -> children(sitePlaces.findBerkasRoot(), sitePlaces.findArchiveRoot()))) {
            for (NodeRef folder : read(() -> isTaken(yearFolder) ? List.of() : children(yearFolder))) {
                change(() -> takeTree(folder));
            }
            change(() -> take(yearFolder));
        }
        change(() -> children(settingsFolder.findChild(NumberSequences.FOLDER)).forEach(this::take));
    }

    private interface Finding {
        List<NodeRef> find();
    }

    private List<NodeRef> read(Finding finding) {
        return AuthenticationUtil.runAsSystem(
                () -> transactionService.getRetryingTransactionHelper().doInTransaction(finding::find, true, true));
    }

    private void change(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> transactionService.getRetryingTransactionHelper().doInTransaction(() -> {
            work.run();
            return null;
        }, false, true));
    }

    /** What lies in nodes and nowhere else; nothing lies in one that is null. */
    private List<NodeRef> children(NodeRef... parents) {
        return Stream.of(parents).filter(parent -> parent != null)
                .flatMap(parent -> nodeService.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL).stream())
                .filter(ChildAssociationRef::isPrimary).map(ChildAssociationRef::getChildRef).toList();
    }

    private void takeTree(NodeRef node) {
        take(node);
        children(node).forEach(this::takeTree);
    }

    private boolean isTaken(NodeRef node) {
        return AuthenticationUtil.getSystemUserName().equals(nodeService.getProperty(node, ContentModel.PROP_OWNER));
    }

    private void take(NodeRef node) {
        if (isTaken(node)) {
            return;
        }
        // Nobody changed it.
        behaviourFilter.disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        try {
            lockedWrite.run(node,
                    () -> nodeService.setProperty(node, ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName()));
        } finally {
            behaviourFilter.enableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        }
    }
}
