package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** People. */
public interface PersonService {

    NodeRef getPerson(String userName);

    NodeRef getPersonOrNull(String userName);

    NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed);

    boolean personExists(String userName);

    void setPersonProperties(String userName, Map<QName,Serializable> properties);

    void setPersonProperties(String userName, Map<QName,Serializable> properties, boolean autoCreateHomeFolder);

    NodeRef createPerson(Map<QName,Serializable> properties);

    NodeRef createPerson(Map<QName,Serializable> properties, Set<String> zones);

    void deletePerson(String userName);

    void deletePerson(NodeRef personRef);

    void deletePerson(NodeRef personRef, boolean deleteAuthentication);

    NodeRef getPeopleContainer();
}
