package id.juklak.berkas;

import java.util.HashSet;
import java.util.Set;

import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The copies of documents that the present transaction is about to make: ACS makes them as it makes any node, and says so before only. */
class ExpectedCopies {

    private static final String RESOURCE_KEY = ExpectedCopies.class.getName();

    private record Copy(NodeRef folder, QName type) {}

    void expect(CopyDetails copyDetails) {
        copies().add(new Copy(copyDetails.getTargetParentNodeRef(), copyDetails.getSourceNodeTypeQName()));
    }

    boolean contains(NodeRef folder, QName type) {
        return copies().contains(new Copy(folder, type));
    }

    private Set<Copy> copies() {
        Set<Copy> copies = AlfrescoTransactionSupport.getResource(RESOURCE_KEY);
        if (copies == null) {
            copies = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(RESOURCE_KEY, copies);
        }
        return copies;
    }
}
