package org.alfresco.repo.copy;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Policies of copying. */
public interface CopyServicePolicies {

    /** Asked for each type and aspect of a node that is being copied. */
    interface OnCopyNodePolicy extends ClassPolicy {

        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "getCopyCallback");

        CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails);
    }
}
