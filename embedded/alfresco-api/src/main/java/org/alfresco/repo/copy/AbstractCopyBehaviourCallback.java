package org.alfresco.repo.copy;

/** The base of callbacks. */
public abstract class AbstractCopyBehaviourCallback implements CopyBehaviourCallback {}
