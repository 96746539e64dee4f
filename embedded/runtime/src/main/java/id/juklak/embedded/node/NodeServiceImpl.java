package id.juklak.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;

import id.juklak.embedded.dictionary.Dictionary;
import id.juklak.embedded.policy.Policies;

/** Nodes with ACS's semantics, without permission checks. */
public final class NodeServiceImpl implements NodeService {

    private static final QName ROOT_PLACE = QName.createQName("http://www.alfresco.org/model/system/1.0", "root");

    private final NodeTable table;
    private final Dictionary dictionary;
    private final PropertyValues values;
    private final Policies policies;
    private final BehaviourFilter filter;

    NodeServiceImpl(NodeTable table, Dictionary dictionary, PropertyValues values, Policies policies, BehaviourFilter filter) {
        this.table = table;
        this.dictionary = dictionary;
        this.values = values;
        this.policies = policies;
        this.filter = filter;
    }

    private NodeRow row(NodeRef ref) {
        NodeRow row = table.find(Objects.requireNonNull(ref, "nodeRef"));
        if (row == null) {
            throw new InvalidNodeRefException(ref);
        }
        return row;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return table.find(nodeRef) != null;
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        return row(rootOf(storeRef)).ref;
    }

    private static NodeRef rootOf(StoreRef store) {
        return new NodeRef(store, ROOT_PLACE.getLocalName());
    }

    /** Makes a store's root, where there is none. */
    public NodeRef ensureStore(StoreRef store) {
        NodeRef root = rootOf(store);
        if (!exists(root)) {
            table.insert(root, ContentModel.TYPE_STOREROOT, Set.of(ContentModel.ASPECT_REFERENCEABLE), Map.of());
        }
        return root;
    }

    // -- creating, moving, deleting

    @Override
    public ChildAssociationRef createNode(NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, Map.of());
    }

    @Override
    public ChildAssociationRef createNode(NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName,
            Map<QName, Serializable> properties) {
        NodeRow parent = row(parentRef);
        ClassDefinition type = dictionary.getType(nodeTypeQName);
        if (type == null) {
            throw new InvalidTypeException(nodeTypeQName);
        }
        childAssociation(assocTypeQName);
        Map<QName, Serializable> given = properties == null ? Map.of() : properties;
        Set<QName> aspects = withMandatory(type.getDefaultAspectNames());
        aspectsOf(given.keySet(), type, aspects);
        Map<QName, Serializable> all = new HashMap<>();
        addDefaults(all, type.getName());
        aspects.forEach(aspect -> addDefaults(all, aspect));
        given.forEach((property, value) -> put(all, property, value));
        String uuid = given.get(ContentModel.PROP_NODE_UUID) instanceof String wanted ? wanted : GUID.generate();
        NodeRef ref = new NodeRef(parentRef.getStoreRef(), uuid);
        if (dictionary.isSubClass(nodeTypeQName, ContentModel.TYPE_CMOBJECT)) {
            all.putIfAbsent(ContentModel.PROP_NAME, uuid);
        }
        if (aspects.contains(ContentModel.ASPECT_AUDITABLE)) {
            audit(all, true);
        }
        all.keySet().removeIf(NodeServiceImpl::isIntrinsic);
        String uniqueName = uniqueName(assocTypeQName, all);
        refuseDuplicate(parent, assocTypeQName, uniqueName);
        NodeRow node = table.insert(ref, nodeTypeQName, aspects, all);
        ChildAssociationRef place = table.insertPlace(parent, node, assocTypeQName, assocQName, uniqueName, true).ref();

        policies.call(OnCreateNodePolicy.class, OnCreateNodePolicy.QNAME, ref, node.classes(), policy -> policy.onCreateNode(place));
        for (QName aspect : aspects) {
            policies.call(OnAddAspectPolicy.class, OnAddAspectPolicy.QNAME, ref, List.of(aspect),
                    policy -> policy.onAddAspect(ref, aspect));
        }
        policies.call(OnCreateChildAssociationPolicy.class, OnCreateChildAssociationPolicy.QNAME, parentRef, parent.classes(),
                assocTypeQName,
                policy -> policy.onCreateChildAssociation(place, true));
        propertiesChanged(node, Map.of(), getProperties(ref));
        return place;
    }

    @Override
    public ChildAssociationRef moveNode(NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        NodeRow node = row(nodeToMoveRef);
        NodeRow parent = row(newParentRef);
        childAssociation(assocTypeQName);
        NodeTable.Place place = table.primaryPlace(node);
        ChildAssociationRef before = place.ref();
        refuseCycle(node, parent);
        policies.call(BeforeMoveNodePolicy.class, BeforeMoveNodePolicy.QNAME, node.ref, node.classes(),
                policy -> policy.beforeMoveNode(before, newParentRef));
        String uniqueName = uniqueName(assocTypeQName, node.properties);
        if (!before.getParentRef().equals(newParentRef)) {
            refuseDuplicate(parent, assocTypeQName, uniqueName);
        }
        table.movePlace(node, place, parent, assocTypeQName, assocQName, uniqueName);
        table.changed(node);
        ChildAssociationRef after = getPrimaryParent(nodeToMoveRef);
        policies.call(OnCreateChildAssociationPolicy.class, OnCreateChildAssociationPolicy.QNAME, newParentRef, parent.classes(),
                assocTypeQName,
                policy -> policy.onCreateChildAssociation(after, false));
        policies.call(OnMoveNodePolicy.class, OnMoveNodePolicy.QNAME, node.ref, node.classes(), policy -> policy.onMoveNode(before, after));
        return after;
    }

    private void refuseCycle(NodeRow node, NodeRow parent) {
        for (NodeRow each = parent; each != null;) {
            if (each.id == node.id) {
                throw new IllegalArgumentException("A node cannot be moved below itself: " + node.ref);
            }
            NodeTable.Place place = table.primaryPlace(each);
            each = place == null ? null : table.find(place.ref().getParentRef());
        }
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        NodeRow node = row(nodeRef);
        policies.call(BeforeDeleteNodePolicy.class, BeforeDeleteNodePolicy.QNAME, nodeRef, node.classes(),
                policy -> policy.beforeDeleteNode(nodeRef));
        for (NodeTable.Place child : table.children(node)) {
            if (child.ref().isPrimary() && exists(child.ref().getChildRef())) {
                deleteNode(child.ref().getChildRef());
            }
        }
        ChildAssociationRef place = getPrimaryParent(nodeRef);
        Set<QName> classes = node.classes();
        table.flush();
        table.delete(node);
        policies.call(OnDeleteNodePolicy.class, OnDeleteNodePolicy.QNAME, nodeRef, classes, policy -> policy.onDeleteNode(place, false));
    }

    // -- type and aspects

    @Override
    public QName getType(NodeRef nodeRef) {
        return row(nodeRef).type;
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        NodeRow node = row(nodeRef);
        ClassDefinition type = dictionary.getType(typeQName);
        if (type == null) {
            throw new InvalidTypeException(typeQName);
        }
        QName before = node.type;
        if (before.equals(typeQName)) {
            return;
        }
        beforeUpdate(node);
        policies.call(BeforeSetNodeTypePolicy.class, BeforeSetNodeTypePolicy.QNAME, nodeRef, node.classes(),
                policy -> policy.beforeSetNodeType(nodeRef, before, typeQName));
        node.type = typeQName;
        table.changed(node);
        Map<QName, Serializable> defaults = new HashMap<>();
        addDefaults(defaults, typeQName);
        defaults.forEach(node.properties::putIfAbsent);
        for (QName aspect : withMandatory(type.getDefaultAspectNames())) {
            addAspect(nodeRef, aspect, Map.of());
        }
        audit(node);
        policies.call(OnSetNodeTypePolicy.class, OnSetNodeTypePolicy.QNAME, nodeRef, node.classes(),
                policy -> policy.onSetNodeType(nodeRef, before, typeQName));
        onUpdate(node);
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        return row(nodeRef).aspects.contains(aspectTypeQName);
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        return new LinkedHashSet<>(row(nodeRef).aspects);
    }

    @Override
    public void addAspect(NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        NodeRow node = row(nodeRef);
        if (dictionary.getAspect(aspectTypeQName) == null) {
            throw new InvalidAspectException(aspectTypeQName);
        }
        Set<QName> added = withMandatory(Set.of(aspectTypeQName));
        added.removeAll(node.aspects);
        beforeUpdate(node);
        for (QName aspect : added) {
            policies.call(BeforeAddAspectPolicy.class, BeforeAddAspectPolicy.QNAME, nodeRef, List.of(aspect),
                    policy -> policy.beforeAddAspect(nodeRef, aspect));
        }
        Map<QName, Serializable> before = getProperties(nodeRef);
        Map<QName, Serializable> defaults = new HashMap<>();
        added.forEach(aspect -> addDefaults(defaults, aspect));
        defaults.forEach(node.properties::putIfAbsent);
        if (aspectProperties != null) {
            aspectProperties.forEach((property, value) -> put(node.properties, property, value));
        }
        table.changed(node);
        audit(node);
        propertiesChanged(node, before, getProperties(nodeRef));
        aspectsAdded(node, added);
        onUpdate(node);
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        NodeRow node = row(nodeRef);
        if (!node.aspects.contains(aspectTypeQName)) {
            return;
        }
        beforeUpdate(node);
        policies.call(BeforeRemoveAspectPolicy.class, BeforeRemoveAspectPolicy.QNAME, nodeRef, List.of(aspectTypeQName),
                policy -> policy.beforeRemoveAspect(nodeRef, aspectTypeQName));
        Map<QName, Serializable> before = getProperties(nodeRef);
        node.aspects.remove(aspectTypeQName);
        Set<QName> kept = new LinkedHashSet<>(dictionary.propertiesOf(node.type).keySet());
        node.aspects.forEach(aspect -> kept.addAll(dictionary.propertiesOf(aspect).keySet()));
        dictionary.propertiesOf(aspectTypeQName).keySet().stream().filter(property -> !kept.contains(property))
                .forEach(node.properties::remove);
        table.changed(node);
        audit(node);
        policies.call(OnRemoveAspectPolicy.class, OnRemoveAspectPolicy.QNAME, nodeRef, List.of(aspectTypeQName),
                policy -> policy.onRemoveAspect(nodeRef, aspectTypeQName));
        propertiesChanged(node, before, getProperties(nodeRef));
        onUpdate(node);
    }

    // -- properties

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        NodeRow node = row(nodeRef);
        Map<QName, Serializable> properties = new HashMap<>(node.properties);
        properties.put(ContentModel.PROP_STORE_PROTOCOL, nodeRef.getStoreRef().getProtocol());
        properties.put(ContentModel.PROP_STORE_IDENTIFIER, nodeRef.getStoreRef().getIdentifier());
        properties.put(ContentModel.PROP_NODE_UUID, nodeRef.getId());
        properties.put(ContentModel.PROP_NODE_DBID, node.id);
        return properties;
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        if (isIntrinsic(qname)) {
            return getProperties(nodeRef).get(qname);
        }
        return row(nodeRef).properties.get(qname);
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, Serializable value) {
        Map<QName, Serializable> change = new HashMap<>();
        change.put(qname, value);
        update(row(nodeRef), change, false);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        update(row(nodeRef), properties, false);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        update(row(nodeRef), properties, true);
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        setProperty(nodeRef, qname, null);
    }

    private void update(NodeRow node, Map<QName, Serializable> changes, boolean replace) {
        beforeUpdate(node);
        Map<QName, Serializable> before = getProperties(node.ref);
        Map<QName, Serializable> after = replace ? new HashMap<>() : new HashMap<>(node.properties);
        changes.forEach((property, value) -> put(after, property, value));
        after.keySet().removeIf(NodeServiceImpl::isIntrinsic);
        if (node.aspects.contains(ContentModel.ASPECT_AUDITABLE)) {
            // As in ACS, nobody writes who made or changed a node while that is being audited: the creator of a node without an owner may do everything with it.
            boolean audited = filter.isEnabled(node.ref, ContentModel.ASPECT_AUDITABLE);
            for (QName each : List.of(ContentModel.PROP_CREATED, ContentModel.PROP_CREATOR, ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_MODIFIER)) {
                if (audited || !after.containsKey(each)) {
                    after.put(each, node.properties.get(each));
                }
            }
        }
        Set<QName> aspects = new LinkedHashSet<>();
        aspectsOf(changes.keySet(), dictionary.getType(node.type), aspects);
        aspects.removeAll(node.aspects);
        if (after.equals(node.properties) && aspects.isEmpty()) {
            return;
        }
        Serializable nameBefore = node.properties.get(ContentModel.PROP_NAME);
        node.properties.clear();
        node.properties.putAll(after);
        table.changed(node);
        audit(node);
        if (!Objects.equals(nameBefore, after.get(ContentModel.PROP_NAME))) {
            renamed(node);
        }
        propertiesChanged(node, before, getProperties(node.ref));
        aspectsAdded(node, aspects);
        onUpdate(node);
    }

    /** ACS adds aspects behind the properties that they come with: who watches an aspect is not told of the properties that bring it. */
    private void aspectsAdded(NodeRow node, Set<QName> aspects) {
        node.aspects.addAll(aspects);
        table.changed(node);
        for (QName aspect : aspects) {
            policies.call(OnAddAspectPolicy.class, OnAddAspectPolicy.QNAME, node.ref, List.of(aspect),
                    policy -> policy.onAddAspect(node.ref, aspect));
        }
    }

    private void renamed(NodeRow node) {
        for (NodeTable.Place place : table.parents(node)) {
            String uniqueName = uniqueName(place.ref().getTypeQName(), node.properties);
            if (uniqueName != null) {
                NodeTable.Place other = table.child(row(place.ref().getParentRef()), place.ref().getTypeQName(), uniqueName);
                if (other != null && other.child() != node.id) {
                    throw new DuplicateChildNodeNameException(place.ref().getParentRef(), place.ref().getTypeQName(),
                            (String) node.properties.get(ContentModel.PROP_NAME), null);
                }
                table.renamePlace(place, uniqueName);
            }
        }
    }

    private void put(Map<QName, Serializable> properties, QName property, Serializable value) {
        Serializable converted = values.converted(property, value);
        if (converted == null) {
            properties.remove(property);
        } else {
            properties.put(property, converted);
        }
    }

    private void addDefaults(Map<QName, Serializable> properties, QName className) {
        dictionary.propertiesOf(className).forEach((property, definition) -> {
            if (definition.getDefaultValue() != null && !definition.getDefaultValue().isEmpty()) {
                properties.putIfAbsent(property, values.converted(property, definition.getDefaultValue()));
            }
        });
    }

    /** As in ACS, a property of an aspect brings the aspect. */
    private void aspectsOf(Collection<QName> properties, ClassDefinition type, Set<QName> aspects) {
        for (QName property : properties) {
            var definition = dictionary.getProperty(property);
            if (definition != null && definition.getContainerClass().isAspect()
                    && !dictionary.propertiesOf(type.getName()).containsKey(property)
                    && !isIntrinsic(property)) {
                aspects.addAll(withMandatory(Set.of(definition.getContainerClass().getName())));
            }
        }
    }

    private Set<QName> withMandatory(Set<QName> aspects) {
        Set<QName> all = new LinkedHashSet<>();
        for (QName aspect : aspects) {
            if (all.add(aspect)) {
                AspectDefinition definition = dictionary.getAspect(aspect);
                if (definition != null) {
                    all.addAll(withMandatory(definition.getDefaultAspectNames()));
                }
            }
        }
        return all;
    }

    private static boolean isIntrinsic(QName property) {
        return property.equals(ContentModel.PROP_STORE_PROTOCOL) || property.equals(ContentModel.PROP_STORE_IDENTIFIER)
                || property.equals(ContentModel.PROP_NODE_UUID)
                || property.equals(ContentModel.PROP_NODE_DBID);
    }

    private void audit(NodeRow node) {
        if (node.aspects.contains(ContentModel.ASPECT_AUDITABLE) && filter.isEnabled(node.ref, ContentModel.ASPECT_AUDITABLE)) {
            audit(node.properties, false);
        }
    }

    private static void audit(Map<QName, Serializable> properties, boolean created) {
        Date now = new Date();
        String user = AuthenticationUtil.getFullyAuthenticatedUser() == null
                ? AuthenticationUtil.getSystemUserName()
                : AuthenticationUtil.getFullyAuthenticatedUser();
        if (created) {
            properties.putIfAbsent(ContentModel.PROP_CREATED, now);
            properties.putIfAbsent(ContentModel.PROP_CREATOR, user);
        }
        properties.put(ContentModel.PROP_MODIFIED, now);
        properties.put(ContentModel.PROP_MODIFIER, user);
    }

    private void beforeUpdate(NodeRow node) {
        policies.call(BeforeUpdateNodePolicy.class, BeforeUpdateNodePolicy.QNAME, node.ref, node.classes(),
                policy -> policy.beforeUpdateNode(node.ref));
    }

    private void onUpdate(NodeRow node) {
        policies.call(OnUpdateNodePolicy.class, OnUpdateNodePolicy.QNAME, node.ref, node.classes(),
                policy -> policy.onUpdateNode(node.ref));
    }

    private void propertiesChanged(NodeRow node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (before.equals(after)) {
            return;
        }
        policies.call(OnUpdatePropertiesPolicy.class, OnUpdatePropertiesPolicy.QNAME, node.ref, node.classes(),
                policy -> policy.onUpdateProperties(node.ref, before, after));
        boolean changed = false;
        boolean created = false;
        for (Map.Entry<QName, Serializable> each : after.entrySet()) {
            if (each.getValue() instanceof ContentData content && !content.equals(before.get(each.getKey()))) {
                ContentData old = (ContentData) before.get(each.getKey());
                policies.call(OnContentPropertyUpdatePolicy.class, OnContentPropertyUpdatePolicy.QNAME, node.ref, node.classes(),
                        policy -> policy.onContentPropertyUpdate(node.ref, each.getKey(), old, content));
                boolean filled = ContentData.hasContent(content) && content.getSize() > 0;
                boolean wasFilled = ContentData.hasContent(old) && old.getSize() > 0;
                changed |= filled || wasFilled;
                created |= filled && !wasFilled;
            }
        }
        if (changed) {
            boolean newContent = created;
            policies.call(OnContentUpdatePolicy.class, OnContentUpdatePolicy.QNAME, node.ref, node.classes(),
                    policy -> policy.onContentUpdate(node.ref, newContent));
        }
    }

    // -- children and parents

    private ChildAssociationDefinition childAssociation(QName type) {
        AssociationDefinition definition = dictionary.getAssociation(type);
        if (definition == null || !definition.isChild()) {
            throw new IllegalArgumentException("No child association of type " + type + " is defined");
        }
        return (ChildAssociationDefinition) definition;
    }

    /** The name that must be unique below a parent; null where duplicates are allowed. */
    private String uniqueName(QName assocType, Map<QName, Serializable> properties) {
        return childAssociation(assocType).getDuplicateChildNamesAllowed() || properties.get(ContentModel.PROP_NAME) == null
                ? null
                : properties.get(ContentModel.PROP_NAME).toString().toLowerCase(Locale.ROOT);
    }

    private void refuseDuplicate(NodeRow parent, QName assocType, String uniqueName) {
        if (uniqueName != null && table.child(parent, assocType, uniqueName) != null) {
            throw new DuplicateChildNodeNameException(parent.ref, assocType, uniqueName, null);
        }
    }

    @Override
    public ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        NodeRow parent = row(parentRef);
        NodeRow child = row(childRef);
        String uniqueName = uniqueName(assocTypeQName, child.properties);
        refuseDuplicate(parent, assocTypeQName, uniqueName);
        ChildAssociationRef place = table.insertPlace(parent, child, assocTypeQName, qname, uniqueName, false).ref();
        policies.call(OnCreateChildAssociationPolicy.class, OnCreateChildAssociationPolicy.QNAME, parentRef, parent.classes(),
                assocTypeQName,
                policy -> policy.onCreateChildAssociation(place, false));
        return place;
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return getParentAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return matching(table.parents(row(nodeRef)), typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return getChildAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, true);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern,
            boolean preload) {
        NodeRow parent = row(nodeRef);
        List<NodeTable.Place> places = typeQNamePattern instanceof QName type ? table.children(parent, type) : table.children(parent);
        if (preload) {
            table.load(places.stream().map(NodeTable.Place::child).toList());
        }
        return matching(places, typeQNamePattern, qnamePattern);
    }

    private static List<ChildAssociationRef> matching(List<NodeTable.Place> places, QNamePattern type, QNamePattern qname) {
        List<ChildAssociationRef> found = new ArrayList<>();
        for (NodeTable.Place place : places) {
            if (type.isMatch(place.ref().getTypeQName()) && qname.isMatch(place.ref().getQName())) {
                found.add(place.ref());
            }
        }
        return found;
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        NodeRow parent = row(nodeRef);
        if (childAssociation(assocTypeQName).getDuplicateChildNamesAllowed()) {
            return null;
        }
        NodeTable.Place place = table.child(parent, assocTypeQName, childName.toLowerCase(Locale.ROOT));
        return place == null ? null : place.ref().getChildRef();
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        NodeTable.Place place = table.primaryPlace(row(nodeRef));
        return place == null ? new ChildAssociationRef(null, null, null, nodeRef, true, -1) : place.ref();
    }

    // -- peers
}
