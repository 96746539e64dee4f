package org.alfresco.repo.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** Places of the repository that everyone knows. */
public abstract class Repository {

    public abstract NodeRef getRootHome();

    public abstract NodeRef getCompanyHome();

    public abstract NodeRef getSharedHome();

    public abstract NodeRef getPerson();

    public abstract NodeRef getUserHome(NodeRef person);
}
