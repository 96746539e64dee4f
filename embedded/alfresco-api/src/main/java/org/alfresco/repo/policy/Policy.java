package org.alfresco.repo.policy;

import org.alfresco.service.namespace.NamespaceService;

/** A point at which behaviour can be added. */
public interface Policy {

    String NAMESPACE = NamespaceService.ALFRESCO_URI;

    public enum Arg {
        KEY, START_VALUE, END_VALUE
    }
}
