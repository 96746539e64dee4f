package org.alfresco.repo.policy;

/** A service that a behaviour is bound to. */
public class ServiceBehaviourBinding implements BehaviourBinding {

    ServiceBehaviourBinding() {}
}
