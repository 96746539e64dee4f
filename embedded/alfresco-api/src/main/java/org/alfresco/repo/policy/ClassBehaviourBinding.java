package org.alfresco.repo.policy;

/** A type or an aspect that a behaviour is bound to. */
public class ClassBehaviourBinding implements BehaviourBinding {

    ClassBehaviourBinding() {}
}
