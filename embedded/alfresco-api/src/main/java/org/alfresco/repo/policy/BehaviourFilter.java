package org.alfresco.repo.policy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Switches behaviours off around updates. */
public interface BehaviourFilter {

    void disableBehaviour(NodeRef nodeRef, QName className);

    void disableBehaviour(NodeRef nodeRef);

    void enableBehaviour(NodeRef nodeRef, QName className);

    void enableBehaviour(NodeRef nodeRef);

    boolean isEnabled(QName className);

    boolean isEnabled(NodeRef nodeRef, QName className);

    boolean isEnabled(NodeRef nodeRef);
}
