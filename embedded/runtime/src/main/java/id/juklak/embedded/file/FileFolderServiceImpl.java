package id.juklak.embedded.file;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Nodes as files and folders, without permission checks. */
final class FileFolderServiceImpl implements FileFolderService {

    private final NodeService nodes;
    private final CopyService copies;
    private final DictionaryService dictionary;

    FileFolderServiceImpl(NodeService nodes, CopyService copies, DictionaryService dictionary) {
        this.nodes = nodes;
        this.copies = copies;
        this.dictionary = dictionary;
    }

    private record Info(NodeRef nodeRef, boolean folder, Map<QName, Serializable> properties) implements FileInfo {

        private static final long serialVersionUID = 1L;

        @Override
        public NodeRef getNodeRef() {
            return nodeRef;
        }

        @Override
        public boolean isFolder() {
            return folder;
        }

        @Override
        public String getName() {
            return (String) properties.get(ContentModel.PROP_NAME);
        }

        @Override
        public Date getCreatedDate() {
            return (Date) properties.get(ContentModel.PROP_CREATED);
        }

        @Override
        public Date getModifiedDate() {
            return (Date) properties.get(ContentModel.PROP_MODIFIED);
        }

        @Override
        public ContentData getContentData() {
            return (ContentData) properties.get(ContentModel.PROP_CONTENT);
        }
    }

    @Override
    public FileInfo getFileInfo(NodeRef nodeRef) {
        if (!nodes.exists(nodeRef)) {
            return null;
        }
        QName type = nodes.getType(nodeRef);
        boolean folder = isFolder(type);
        return folder || dictionary.isSubClass(type, ContentModel.TYPE_CONTENT)
                ? new Info(nodeRef, folder, nodes.getProperties(nodeRef))
                : null;
    }

    private boolean isFolder(QName type) {
        return dictionary.isSubClass(type, ContentModel.TYPE_FOLDER) && !dictionary.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private List<FileInfo> list(NodeRef folder, Predicate<FileInfo> which) {
        return nodes.getChildAssocs(folder, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(place -> getFileInfo(place.getChildRef()))
                .filter(info -> info != null && which.test(info))
                .sorted(Comparator.comparing(info -> String.valueOf(info.getName()), String.CASE_INSENSITIVE_ORDER)).toList();
    }

    @Override
    public List<FileInfo> list(NodeRef contextNodeRef) {
        return list(contextNodeRef, info -> true);
    }

    @Override
    public NodeRef searchSimple(NodeRef contextNodeRef, String name) {
        return nodes.getChildByName(contextNodeRef, ContentModel.ASSOC_CONTAINS, name);
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, name);
        try {
            NodeRef node = nodes.createNode(parentNodeRef, ContentModel.ASSOC_CONTAINS, place(name), typeQName, properties).getChildRef();
            return getFileInfo(node);
        } catch (DuplicateChildNodeNameException e) {
            throw new FileExistsException(parentNodeRef, name);
        }
    }

    private static QName place(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
    }

    @Override
    public FileInfo rename(NodeRef fileFolderRef, String newName) throws FileNotFoundException {
        return move(fileFolderRef, null, newName);
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileNotFoundException {
        if (!nodes.exists(sourceNodeRef)) {
            throw new FileNotFoundException(sourceNodeRef);
        }
        ChildAssociationRef place = nodes.getPrimaryParent(sourceNodeRef);
        NodeRef parent = targetParentRef == null ? place.getParentRef() : targetParentRef;
        String name = newName == null ? (String) nodes.getProperty(sourceNodeRef, ContentModel.PROP_NAME) : newName;
        try {
            if (!parent.equals(place.getParentRef())) {
                nodes.moveNode(sourceNodeRef, parent, ContentModel.ASSOC_CONTAINS, place(name));
            }
            nodes.setProperty(sourceNodeRef, ContentModel.PROP_NAME, name);
        } catch (DuplicateChildNodeNameException e) {
            throw new FileExistsException(parent, name);
        }
        return getFileInfo(sourceNodeRef);
    }

    @Override
    public FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileNotFoundException {
        if (!nodes.exists(sourceNodeRef)) {
            throw new FileNotFoundException(sourceNodeRef);
        }
        NodeRef parent = targetParentRef == null ? nodes.getPrimaryParent(sourceNodeRef).getParentRef() : targetParentRef;
        String name = newName == null ? (String) nodes.getProperty(sourceNodeRef, ContentModel.PROP_NAME) : newName;
        if (searchSimple(parent, name) != null) {
            throw new FileExistsException(parent, name);
        }
        NodeRef copy = copies.copyAndRename(sourceNodeRef, parent, ContentModel.ASSOC_CONTAINS, place(name), true);
        nodes.setProperty(copy, ContentModel.PROP_NAME, name);
        return getFileInfo(copy);
    }

    @Override
    public void delete(NodeRef nodeRef) {
        nodes.deleteNode(nodeRef);
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements) throws FileNotFoundException {
        NodeRef node = rootNodeRef;
        for (String element : pathElements) {
            node = searchSimple(node, element);
            if (node == null) {
                throw new FileNotFoundException("Folder not found: " + element);
            }
        }
        return getFileInfo(node);
    }
}
