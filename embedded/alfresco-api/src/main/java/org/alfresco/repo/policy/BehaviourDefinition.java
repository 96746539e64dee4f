package org.alfresco.repo.policy;

/** A behaviour that is bound. */
public interface BehaviourDefinition<B extends BehaviourBinding> {}
