package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour that is bound. */
public interface BehaviourDefinition<B extends BehaviourBinding> {

    QName getPolicy();

    B getBinding();

    Behaviour getBehaviour();
}
