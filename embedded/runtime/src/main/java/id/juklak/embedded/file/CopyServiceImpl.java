package id.juklak.embedded.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.embedded.policy.Policies;

/** Copies of nodes: everything but identity, audit, locks and versions, which a copy begins anew as in ACS. */
final class CopyServiceImpl implements CopyService {

    private static final Set<QName> BEGUN_ANEW = Set.of(ContentModel.PROP_CREATED, ContentModel.PROP_CREATOR, ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_VERSION_LABEL, ContentModel.PROP_VERSION_TYPE, ContentModel.PROP_LOCK_OWNER, ContentModel.PROP_LOCK_TYPE,
            ContentModel.PROP_LOCK_LIFETIME,
            ContentModel.PROP_EXPIRY_DATE, ContentModel.PROP_OWNER, ContentModel.PROP_STORE_PROTOCOL, ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID);
    private static final Set<QName> NOT_COPIED = Set.of(ContentModel.ASPECT_LOCKABLE, ContentModel.ASPECT_OWNABLE,
            ContentModel.ASPECT_WORKING_COPY);

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final Policies policies;

    CopyServiceImpl(NodeService nodes, DictionaryService dictionary, Policies policies) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.policies = policies;
    }

    /** What goes into a copy, after everyone who has a say in it has been asked, class by class. */
    private record Taken(Set<QName> aspects, Map<QName, Serializable> properties) {}

    private Taken taken(NodeRef source, NodeRef targetParent, QName assocType, QName assocName) {
        Map<QName, Serializable> properties = nodes.getProperties(source);
        properties.keySet().removeAll(BEGUN_ANEW);
        Set<QName> aspects = new LinkedHashSet<>(nodes.getAspects(source));
        aspects.removeAll(NOT_COPIED);
        CopyDetails details = new CopyDetails(source, nodes.getType(source), Set.copyOf(aspects), Map.copyOf(nodes.getProperties(source)),
                targetParent, null, true, assocType,
                assocName);
        List<QName> classes = new ArrayList<>(aspects);
        classes.add(nodes.getType(source));
        for (QName each : classes) {
            policies.call(OnCopyNodePolicy.class, OnCopyNodePolicy.QNAME, source, List.of(each), policy -> {
                CopyBehaviourCallback callback = policy.getCopyCallback(each, details);
                Map<QName, Serializable> own = new HashMap<>(properties);
                own.keySet().retainAll(dictionary.getClass(each).getProperties().keySet());
                properties.keySet().removeAll(own.keySet());
                if (callback.getMustCopy(each, details)) {
                    properties.putAll(callback.getCopyProperties(each, details, own));
                } else {
                    aspects.remove(each);
                }
            });
        }
        return new Taken(aspects, properties);
    }

    @Override
    public NodeRef copy(NodeRef sourceNodeRef, NodeRef targetParentNodeRef, QName assocTypeQName, QName assocQName, boolean copyChildren) {
        return copy(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName, copyChildren, null);
    }

    /** @param name null for the source's own */
    private NodeRef copy(NodeRef sourceNodeRef, NodeRef targetParentNodeRef, QName assocTypeQName, QName assocQName, boolean copyChildren,
            String name) {
        Taken taken = taken(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName);
        if (name != null) {
            taken.properties().put(ContentModel.PROP_NAME, name);
        }
        NodeRef copy = nodes.createNode(targetParentNodeRef, assocTypeQName, assocQName, nodes.getType(sourceNodeRef), taken.properties())
                .getChildRef();
        addAspects(copy, taken);
        if (copyChildren) {
            for (ChildAssociationRef place : nodes.getChildAssocs(sourceNodeRef)) {
                if (place.isPrimary() && !ofLeftOut(place, sourceNodeRef, taken)) {
                    copy(place.getChildRef(), copy, place.getTypeQName(), place.getQName(), true);
                }
            }
        }
        return copy;
    }

    /** What hangs on a node by an aspect that is left out, is left out with it. */
    private boolean ofLeftOut(ChildAssociationRef place, NodeRef source, Taken taken) {
        AssociationDefinition association = dictionary.getAssociation(place.getTypeQName());
        QName owner = association == null ? null : association.getSourceClass().getName();
        return owner != null && nodes.hasAspect(source, owner) && !taken.aspects().contains(owner);
    }

    /** Beside a node of the same name the copy is one "of" it, and so on. */
    @Override
    public NodeRef copyAndRename(NodeRef sourceNodeRef, NodeRef targetParentNodeRef, QName assocTypeQName, QName assocQName,
            boolean copyChildren) {
        String name = (String) nodes.getProperty(sourceNodeRef, ContentModel.PROP_NAME);
        while (name != null && nodes.getChildByName(targetParentNodeRef, assocTypeQName, name) != null) {
            name = "Copy of " + name;
        }
        return copy(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName, copyChildren, name);
    }

    private void addAspects(NodeRef target, Taken taken) {
        for (QName aspect : taken.aspects()) {
            if (!nodes.hasAspect(target, aspect)) {
                nodes.addAspect(target, aspect, Map.of());
            }
        }
    }
}
