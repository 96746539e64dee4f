package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** Anything that refers to an entity of the repository. */
public interface EntityRef extends Serializable {}
