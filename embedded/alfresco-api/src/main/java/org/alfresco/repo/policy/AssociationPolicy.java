package org.alfresco.repo.policy;

/** A policy of associations. */
public interface AssociationPolicy extends Policy {}
