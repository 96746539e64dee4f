package id.juklak;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;

/** Nodes in memory: types, properties, aspects, children and contents, without permissions and policies. */
public class FakeRepository {

    private final Map<NodeRef, Node> nodes = new HashMap<>();

    private static final class Node {

        private final QName type;
        private final ChildAssociationRef parent;
        private final Map<QName, Serializable> properties = new HashMap<>();
        private final Set<QName> aspects = new HashSet<>();
        private final List<ChildAssociationRef> children = new ArrayList<>();
        private byte[] content;

        private Node(QName type, ChildAssociationRef parent) {
            this.type = type;
            this.parent = parent;
        }
    }

    /** A node with a name below another one, or below none. */
    public NodeRef make(NodeRef parent, QName type, String name, Map<QName, ? extends Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, name);
        return createNode(parent, ContentModel.ASSOC_CONTAINS, QName.createQName("", name), type, all).getChildRef();
    }

    /** Gives a node its content. */
    public NodeRef fill(NodeRef node, byte[] content) {
        nodes.get(node).content = content;
        return node;
    }

    public NodeService nodeService() {
        return Fake.of(NodeService.class, this);
    }

    public Unchecked<NodeService> uncheckedNodes() {
        return new Unchecked<>(nodeService());
    }

    public Unchecked<ContentService> uncheckedContents() {
        return new Unchecked<>(Fake.of(ContentService.class, this));
    }

    public Checked<ContentService> checkedContents() {
        return new Checked<>(Fake.of(ContentService.class, this));
    }

    public ChildAssociationRef createNode(NodeRef parent, QName assocType, QName assocName, QName type,
            Map<QName, Serializable> properties) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, UUID.randomUUID().toString());
        ChildAssociationRef assoc = new ChildAssociationRef(assocType, parent, assocName, node);
        nodes.put(node, new Node(type, assoc));
        nodes.get(node).properties.putAll(properties);
        if (parent != null) {
            nodes.get(parent).children.add(assoc);
        }
        return assoc;
    }

    public boolean exists(NodeRef node) {
        return nodes.containsKey(node);
    }

    public QName getType(NodeRef node) {
        return nodes.get(node).type;
    }

    public ChildAssociationRef getPrimaryParent(NodeRef node) {
        return nodes.get(node).parent;
    }

    public Map<QName, Serializable> getProperties(NodeRef node) {
        return new HashMap<>(nodes.get(node).properties);
    }

    public Serializable getProperty(NodeRef node, QName property) {
        return nodes.get(node).properties.get(property);
    }

    public void setProperty(NodeRef node, QName property, Serializable value) {
        nodes.get(node).properties.put(property, value);
    }

    public void addProperties(NodeRef node, Map<QName, Serializable> properties) {
        nodes.get(node).properties.putAll(properties);
    }

    public void removeProperty(NodeRef node, QName property) {
        nodes.get(node).properties.remove(property);
    }

    public boolean hasAspect(NodeRef node, QName aspect) {
        return nodes.get(node).aspects.contains(aspect);
    }

    public void addAspect(NodeRef node, QName aspect, Map<QName, Serializable> properties) {
        nodes.get(node).aspects.add(aspect);
        if (properties != null) {
            addProperties(node, properties);
        }
    }

    public NodeRef getChildByName(NodeRef parent, QName assocType, String name) {
        return nodes.get(parent).children.stream().map(ChildAssociationRef::getChildRef)
                .filter(child -> Objects.equals(name, getProperty(child, ContentModel.PROP_NAME))).findFirst().orElse(null);
    }

    /** The children of a kind of association; all where the first pattern is none of one kind. */
    public List<ChildAssociationRef> getChildAssocs(NodeRef parent, QNamePattern assocType, QNamePattern assocName) {
        return nodes.get(parent).children.stream()
                .filter(child -> !(assocType instanceof QName) || child.getTypeQName().equals(assocType)).toList();
    }

    public ContentReader getReader(NodeRef node, QName property) {
        byte[] content = nodes.get(node).content;
        return content == null ? null : Fake.of(ContentReader.class, new Reader(content));
    }

    /** Of a content in memory. */
    public static final class Reader {

        private final byte[] content;

        private Reader(byte[] content) {
            this.content = content;
        }

        public boolean exists() {
            return true;
        }

        public long getSize() {
            return content.length;
        }

        public InputStream getContentInputStream() {
            return new ByteArrayInputStream(content);
        }
    }
}
