package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** People. */
public interface PersonService {

    NodeRef getPerson(String userName);

    NodeRef getPersonOrNull(String userName);

    boolean personExists(String userName);

    boolean isEnabled(String userName);

    void setPersonProperties(String userName, Map<QName, Serializable> properties);

    NodeRef createPerson(Map<QName, Serializable> properties);

    NodeRef getPeopleContainer();
}
