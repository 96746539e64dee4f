package id.juklak.embedded.security;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;

/** People: nodes of type {@code cm:person}, found by their user names whatever the case. */
public final class PersonServiceImpl implements PersonService {

    private final JdbcTemplate database;
    private final NodeService nodes;

    PersonServiceImpl(JdbcTemplate database, NodeService nodes) {
        this.database = database;
        this.nodes = nodes;
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        return userName == null
                ? null
                : database.queryForList("select uuid from person where username = ?", String.class, key(userName)).stream().findFirst()
                        .map(uuid -> new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, uuid)).orElse(null);
    }

    private static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    @Override
    public NodeRef getPerson(String userName) {
        NodeRef person = getPersonOrNull(userName);
        if (person == null) {
            throw new NoSuchPersonException(userName);
        }
        return person;
    }

    @Override
    public boolean personExists(String userName) {
        return getPersonOrNull(userName) != null;
    }

    @Override
    public boolean isEnabled(String userName) {
        return !database.queryForList("select enabled from account where username = ?", Boolean.class, key(userName))
                .contains(Boolean.FALSE);
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        nodes.addProperties(getPerson(userName), properties);
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (personExists(userName)) {
            throw new AlfrescoRuntimeException("Person '" + userName + "' already exists.");
        }
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.putIfAbsent(ContentModel.PROP_FIRSTNAME, "");
        all.putIfAbsent(ContentModel.PROP_LASTNAME, "");
        QName place = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(userName));
        NodeRef person = nodes.createNode(getPeopleContainer(), ContentModel.ASSOC_CHILDREN, place, ContentModel.TYPE_PERSON, all)
                .getChildRef();
        database.update("insert into person (username, uuid) values (?, ?)", key(userName), person.getId());
        return person;
    }

    @Override
    public NodeRef getPeopleContainer() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef system = child(root, "system");
        return child(system, "people");
    }

    private NodeRef child(NodeRef parent, String name) {
        QName place = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
        return nodes.getChildAssocs(parent, ContentModel.ASSOC_CHILDREN, place, false).get(0).getChildRef();
    }

    /** The user name as the person has it, whatever the case in which it is asked for; the asked one where there is no such person. */
    String userNameOf(String asked) {
        NodeRef person = asked.equals(AuthenticationUtil.getSystemUserName()) ? null : getPersonOrNull(asked);
        return person == null ? asked : (String) nodes.getProperty(person, ContentModel.PROP_USERNAME);
    }
}
