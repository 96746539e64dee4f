package id.juklak.acs;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

import id.juklak.model.JuklakModel;

/**
 * A repository of nodes in memory, with as much of ACS's services as the quick tests need. It knows no model: what an aspect's properties
 * are it learns from those that come with the aspect.
 */
public final class MemoryRepository {

    private static final Pattern EXACT_VALUE = Pattern.compile("AND =jkl:(\\w+):\"([^\"]*)\"");

    private final Map<NodeRef, Node> nodes = new LinkedHashMap<>();
    private final Map<NodeRef, byte[]> contents = new HashMap<>();
    private final Set<NodeRef> unreadable = new HashSet<>();
    private int lastId;

    private static final class Node {

        private QName type;
        private ChildAssociationRef parent;
        private final Map<QName, Serializable> properties = new HashMap<>();
        private final Map<QName, Set<QName>> aspects = new HashMap<>();
    }

    /** A node that lies nowhere. */
    public NodeRef add(QName type, Map<QName, ? extends Serializable> properties) {
        return add(null, null, null, type, properties);
    }

    /** A node in a folder. */
    public NodeRef addChild(NodeRef folder, String name, QName type) {
        return add(folder, ContentModel.ASSOC_CONTAINS, QName.createQName(JuklakModel.URI, name), type,
                Map.of(ContentModel.PROP_NAME, name));
    }

    private NodeRef add(NodeRef folder, QName assocType, QName assocName, QName type, Map<QName, ? extends Serializable> properties) {
        NodeRef ref = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "node-%04d".formatted(++lastId));
        Node node = new Node();
        node.type = type;
        node.parent = new ChildAssociationRef(assocType, folder, assocName, ref, true, -1);
        node.properties.putAll(properties);
        nodes.put(ref, node);
        return ref;
    }

    public void write(NodeRef node, String content) {
        contents.put(node, content.getBytes());
    }

    /** The user may not read it: what searches for the user does not find it. */
    public void hide(NodeRef node) {
        unreadable.add(node);
    }

    public Unchecked<NodeService> nodes() {
        return new Unchecked<>(Fake.of(NodeService.class, new Nodes()));
    }

    public Unchecked<ContentService> contents() {
        return new Unchecked<>(Fake.of(ContentService.class, new Contents()));
    }

    /** Answers questions of exact values of our properties, for the user. */
    public Checked<SearchService> search() {
        return new Checked<>(Fake.of(SearchService.class, new Search()));
    }

    private Node node(NodeRef ref) {
        return Objects.requireNonNull(nodes.get(ref), () -> ref + " does not exist");
    }

    @SuppressWarnings("unused")
    private final class Nodes {

        boolean exists(NodeRef ref) {
            return nodes.containsKey(ref);
        }

        QName getType(NodeRef ref) {
            return node(ref).type;
        }

        Map<QName, Serializable> getProperties(NodeRef ref) {
            return new HashMap<>(node(ref).properties);
        }

        Serializable getProperty(NodeRef ref, QName name) {
            return node(ref).properties.get(name);
        }

        void setProperty(NodeRef ref, QName name, Serializable value) {
            node(ref).properties.put(name, value);
        }

        void addProperties(NodeRef ref, Map<QName, Serializable> properties) {
            node(ref).properties.putAll(properties);
        }

        void removeProperty(NodeRef ref, QName name) {
            node(ref).properties.remove(name);
        }

        boolean hasAspect(NodeRef ref, QName aspect) {
            return node(ref).aspects.containsKey(aspect);
        }

        void addAspect(NodeRef ref, QName aspect, Map<QName, Serializable> properties) {
            Map<QName, Serializable> values = properties == null ? Map.of() : properties;
            node(ref).aspects.computeIfAbsent(aspect, added -> new HashSet<>()).addAll(values.keySet());
            node(ref).properties.putAll(values);
        }

        void removeAspect(NodeRef ref, QName aspect) {
            node(ref).properties.keySet().removeAll(node(ref).aspects.remove(aspect));
        }

        ChildAssociationRef createNode(NodeRef parent, QName assocType, QName assocName, QName type, Map<QName, Serializable> properties) {
            return node(add(parent, assocType, assocName, type, properties)).parent;
        }

        ChildAssociationRef moveNode(NodeRef ref, NodeRef parent, QName assocType, QName assocName) {
            node(ref).parent = new ChildAssociationRef(assocType, parent, assocName, ref, true, -1);
            return node(ref).parent;
        }

        void deleteNode(NodeRef ref) {
            nodes.remove(ref);
        }

        ChildAssociationRef getPrimaryParent(NodeRef ref) {
            return node(ref).parent;
        }

        NodeRef getChildByName(NodeRef parent, QName assocType, String name) {
            return children(parent).stream().map(ChildAssociationRef::getChildRef)
                    .filter(child -> name.equals(node(child).properties.get(ContentModel.PROP_NAME))).findFirst().orElse(null);
        }

        List<ChildAssociationRef> getChildAssocs(NodeRef parent, QNamePattern assocType, QNamePattern assocName) {
            return children(parent).stream().filter(child -> assocType.isMatch(child.getTypeQName())).toList();
        }

        List<ChildAssociationRef> getChildAssocs(NodeRef parent, QNamePattern assocType, QNamePattern assocName, boolean preload) {
            return getChildAssocs(parent, assocType, assocName);
        }

        private List<ChildAssociationRef> children(NodeRef parent) {
            return nodes.values().stream().map(child -> child.parent).filter(assoc -> parent.equals(assoc.getParentRef())).toList();
        }
    }

    @SuppressWarnings("unused")
    private final class Contents {

        ContentReader getReader(NodeRef ref, QName property) {
            byte[] content = contents.get(ref);
            return content == null ? null : Fake.of(ContentReader.class, new Object() {

                boolean exists() {
                    return true;
                }

                long getSize() {
                    return content.length;
                }

                InputStream getContentInputStream() {
                    return new ByteArrayInputStream(content);
                }
            });
        }
    }

    @SuppressWarnings("unused")
    private final class Search {

        ResultSet query(SearchParameters parameters) {
            List<MatchResult> wanted = EXACT_VALUE.matcher(parameters.getQuery()).results().toList();
            List<NodeRef> found = new ArrayList<>();
            nodes.forEach((ref, node) -> {
                if (!unreadable.contains(ref) && wanted.stream().allMatch(value -> value.group(2)
                        .equals(String.valueOf(node.properties.get(JuklakModel.contentQName(value.group(1))))))) {
                    found.add(ref);
                }
            });
            return Fake.of(ResultSet.class, new Object() {

                List<NodeRef> getNodeRefs() {
                    return found;
                }

                void close() {
                    // Nothing is open.
                }
            });
        }
    }
}
