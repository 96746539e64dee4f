package org.alfresco.repo.policy;

/** An association or property that a behaviour is bound to. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {

    ClassFeatureBehaviourBinding() {}
}
