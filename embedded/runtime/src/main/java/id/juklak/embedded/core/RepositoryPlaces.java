package id.juklak.embedded.core;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.springframework.beans.factory.ObjectProvider;

/** The places of the repository that everyone knows. */
final class RepositoryPlaces extends Repository {

    private final NodeService nodes;
    private final ObjectProvider<PersonService> people;

    RepositoryPlaces(NodeService nodes, ObjectProvider<PersonService> people) {
        this.nodes = nodes;
        this.people = people;
    }

    @Override
    public NodeRef getRootHome() {
        return nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    @Override
    public NodeRef getCompanyHome() {
        return nodes.getChildAssocs(getRootHome(), ContentModel.ASSOC_CHILDREN, RegexQNamePattern.MATCH_ALL).stream()
                .filter(place -> place.getQName().equals(InitialTree.COMPANY_HOME)).findFirst().orElseThrow().getChildRef();
    }

    @Override
    public NodeRef getSharedHome() {
        return nodes.getChildByName(getCompanyHome(), ContentModel.ASSOC_CONTAINS, "Shared");
    }

    @Override
    public NodeRef getPerson() {
        return people.stream().findFirst().orElseThrow().getPerson(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public NodeRef getUserHome(NodeRef person) {
        return (NodeRef) nodes.getProperty(person, ContentModel.PROP_HOMEFOLDER);
    }
}
