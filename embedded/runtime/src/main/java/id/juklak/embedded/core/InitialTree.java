package id.juklak.embedded.core;

import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.startup.FirstStart;

/** The folders that a new ACS has, as far as the product needs them. */
final class InitialTree implements FirstStart {

    static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private final NodeServiceImpl nodes;

    InitialTree(NodeServiceImpl nodes) {
        this.nodes = nodes;
    }

    @Override
    public int order() {
        return -100;
    }

    @Override
    public void prepare() {
        NodeRef root = nodes.ensureStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef home = ensure(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME, ContentModel.TYPE_FOLDER, "Company Home");
        ensure(home, ContentModel.ASSOC_CONTAINS, app("dictionary"), ContentModel.TYPE_FOLDER, "Data Dictionary");
        ensure(home, ContentModel.ASSOC_CONTAINS, app("shared"), ContentModel.TYPE_FOLDER, "Shared");
        ensure(home, ContentModel.ASSOC_CONTAINS, app("user_homes"), ContentModel.TYPE_FOLDER, "User Homes");
        ensure(home, ContentModel.ASSOC_CONTAINS, QName.createQName(SiteModel.SITE_MODEL_URL, "sites"), SiteModel.TYPE_SITES, "Sites");
        NodeRef system = ensure(root, ContentModel.ASSOC_CHILDREN, sys("system"), ContentModel.TYPE_CONTAINER, "system");
        ensure(system, ContentModel.ASSOC_CHILDREN, sys("people"), ContentModel.TYPE_CONTAINER, "people");
        ensure(system, ContentModel.ASSOC_CHILDREN, sys("authorities"), ContentModel.TYPE_CONTAINER, "authorities");
        ensure(system, ContentModel.ASSOC_CHILDREN, sys("workflow"), ContentModel.TYPE_CONTAINER, "workflow");
    }

    private NodeRef ensure(NodeRef parent, QName association, QName place, QName type, String name) {
        return nodes.getChildAssocs(parent, association, RegexQNamePattern.MATCH_ALL).stream().filter(each -> each.getQName().equals(place))
                .findFirst()
                .orElseGet(() -> nodes.createNode(parent, association, place, type, Map.of(ContentModel.PROP_NAME, name))).getChildRef();
    }

    private static QName app(String name) {
        return QName.createQName(NamespaceService.APP_MODEL_1_0_URI, name);
    }

    private static QName sys(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }
}
