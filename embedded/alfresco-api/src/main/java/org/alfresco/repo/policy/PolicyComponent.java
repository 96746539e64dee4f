package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** Binds behaviours to policies. */
public interface PolicyComponent {

    BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(QName policy, QName className, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(QName policy, QName className, QName assocName,
            Behaviour behaviour);
}
