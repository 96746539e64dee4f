package id.juklak.embedded.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.Part;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Files that come in: from a browser's form, or as the body of a request. */
final class Uploads {

    private final NodeService nodes;
    private final ContentService contents;
    private final VersionService versions;
    private final MimetypeService mimetypes;
    private final BehaviourFilter behaviours;
    private final DictionaryService dictionary;
    private final NodeValues values;
    private final NodeAccess access;

    /** All services are the public ones. */
    Uploads(NodeService nodes, ContentService contents, VersionService versions, MimetypeService mimetypes, BehaviourFilter behaviours,
            DictionaryService dictionary, NodeValues values, NodeAccess access) {
        this.nodes = nodes;
        this.contents = contents;
        this.versions = versions;
        this.mimetypes = mimetypes;
        this.behaviours = behaviours;
        this.dictionary = dictionary;
        this.values = values;
        this.access = access;
    }

    /** Stores the file of a form below a folder. A file becomes versionable, unless the form says otherwise. */
    NodeRef receive(NodeRef parent, Call call) {
        access.mustBeFolder(parent);
        Map<String, String> fields = new HashMap<>();
        Map<QName, Serializable> properties = new HashMap<>();
        Part file = null;
        for (Part part : call.parts()) {
            if (part.getSubmittedFileName() != null) {
                file = part.getName().equalsIgnoreCase("filedata") ? part : file;
            } else if (part.getName().contains(":")) {
                values.put(properties, part.getName(), text(part));
            } else {
                fields.put(part.getName().toLowerCase(Locale.ROOT), text(part));
            }
        }
        String name = file == null ? "" : fields.getOrDefault("name", "").isEmpty() ? file.getSubmittedFileName() : fields.get("name");
        if (name.isEmpty()) {
            throw ApiException.invalid("Required parameters are missing");
        }
        boolean autoRename = Boolean.parseBoolean(fields.get("autorename"));
        boolean overwrite = Boolean.parseBoolean(fields.get("overwrite"));
        if (autoRename && overwrite) {
            throw ApiException.invalid("Both 'overwrite' and 'autoRename' should not be true when uploading a file");
        }
        QName type = fields.containsKey("nodetype") ? values.type(fields.get("nodetype")) : ContentModel.TYPE_CONTENT;
        if (!dictionary.isSubClass(type, ContentModel.TYPE_CONTENT)) {
            throw ApiException.invalid("Can only upload type of cm:content: " + type);
        }
        Boolean major = fields.containsKey("majorversion") ? Boolean.valueOf(fields.get("majorversion")) : null;
        String comment = fields.get("comment");
        NodeRef folder = access.folderBelow(parent, fields.get("relativepath"));
        NodeRef existing = nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
        try (InputStream in = file.getInputStream()) {
            if (existing != null && overwrite && nodes.hasAspect(existing, ContentModel.ASPECT_VERSIONABLE)) {
                replace(existing, in, major, comment);
                return existing;
            }
            NodeRef made = create(folder, name, type, properties, autoRename);
            write(made, in, (String) nodes.getProperty(made, ContentModel.PROP_NAME));
            if (!"false".equalsIgnoreCase(fields.get("versioningenabled"))) {
                version(made, major == null || major, comment);
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Part part) {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new node. @throws ApiException 409 where the name is taken and no other may be found */
    NodeRef create(NodeRef folder, String name, QName type, Map<QName, Serializable> properties, boolean autoRename) {
        String free = autoRename ? free(folder, name) : name;
        if (nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, free) != null) {
            throw ApiException.conflict(free + " already exists.");
        }
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, free);
        QName place = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(free));
        return nodes.createNode(folder, ContentModel.ASSOC_CONTAINS, place, type, all).getChildRef();
    }

    private String free(NodeRef folder, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        String free = name;
        for (int i = 1; nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, free) != null; i++) {
            free = stem + "-" + i + extension;
        }
        return free;
    }

    /**
     * New content, and a version of its own with the client's comment: of a file that has versions, unless it is not to be versioned by
     * itself, and of any other if the client speaks of a version.
     *
     * @param major null where the client does not say
     * @param comment null where the client does not say
     */
    void replace(NodeRef node, InputStream in, Boolean major, String comment) {
        boolean versioned = versions.isVersioned(node);
        behaviours.disableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
        try {
            write(node, in, (String) nodes.getProperty(node, ContentModel.PROP_NAME));
            boolean wanted = versioned
                    ? !Boolean.FALSE.equals(nodes.getProperty(node, ContentModel.PROP_AUTO_VERSION))
                    : major != null || comment != null;
            if (wanted) {
                version(node, major == null ? !versioned : major, comment);
            }
        } finally {
            behaviours.enableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
        }
    }

    /** A version on demand. */
    void version(NodeRef node, boolean major, String comment) {
        if (!nodes.hasAspect(node, ContentModel.ASPECT_VERSIONABLE)) {
            nodes.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
        }
        Map<String, Serializable> properties = new HashMap<>();
        properties.put(VersionModel.PROP_VERSION_TYPE, major ? VersionType.MAJOR : VersionType.MINOR);
        if (comment != null) {
            properties.put(VersionModel.PROP_DESCRIPTION, comment);
        }
        versions.createVersion(node, properties);
    }

    private void write(NodeRef node, InputStream in, String name) {
        ContentWriter writer = contents.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(mimetypes.guessMimetype(name));
        try {
            writer.putContent(in);
        } catch (ContentIOException e) {
            // The one cause that ACS's API looks for here.
            throw e.getCause() instanceof NodeLockedException locked ? locked : e;
        }
    }
}
