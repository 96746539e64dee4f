package id.juklak.embedded.rest;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** Files that come in: from a browser's form, or as the body of a request. */
final class Uploads {

    private final NodeService nodes;
    private final FileFolderService files;
    private final ContentService contents;
    private final VersionService versions;
    private final MimetypeService mimetypes;
    private final BehaviourFilter behaviours;
    private final NamespacePrefixResolver prefixes;
    private final NodeAccess access;

    /** All services are the public ones. */
    Uploads(NodeService nodes, FileFolderService files, ContentService contents, VersionService versions, MimetypeService mimetypes, BehaviourFilter behaviours,
            NamespacePrefixResolver prefixes, NodeAccess access) {
        this.nodes = nodes;
        this.files = files;
        this.contents = contents;
        this.versions = versions;
        this.mimetypes = mimetypes;
        this.behaviours = behaviours;
        this.prefixes = prefixes;
        this.access = access;
    }

    /** Stores the file of a form below a folder. A file becomes versionable, as ACS makes it. */
    NodeRef receive(NodeRef parent, Call call) {
        Map<String, String> fields = new HashMap<>();
        Part file = null;
        for (Part part : call.parts()) {
            if (part.getSubmittedFileName() != null) {
                file = part;
            } else {
                fields.put(part.getName(), text(part));
            }
        }
        if (file == null) {
            throw ApiException.invalid("Required parameters are missing: filedata");
        }
        String name = fields.getOrDefault("name", file.getSubmittedFileName());
        if (name.isBlank()) {
            throw ApiException.invalid("Node name is expected: name");
        }
        NodeRef folder = access.below(parent, fields.get("relativePath"));
        NodeRef existing = nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
        try (InputStream in = file.getInputStream()) {
            if (existing != null && Boolean.parseBoolean(fields.get("overwrite"))) {
                replace(existing, in, Boolean.parseBoolean(fields.get("majorVersion")), fields.get("comment"));
                return existing;
            }
            QName type = fields.containsKey("nodeType") ? QName.createQName(fields.get("nodeType"), prefixes) : ContentModel.TYPE_CONTENT;
            NodeRef made = create(folder, name, type, Boolean.parseBoolean(fields.get("autoRename")));
            write(made, in, name);
            if (!nodes.hasAspect(made, ContentModel.ASPECT_VERSIONABLE)) {
                nodes.addAspect(made, ContentModel.ASPECT_VERSIONABLE, null);
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
    NodeRef create(NodeRef folder, String name, QName type, boolean autoRename) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        String free = name;
        for (int i = 1; autoRename && nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, free) != null; i++) {
            free = stem + "-" + i + extension;
        }
        try {
            return files.create(folder, free, type).getNodeRef();
        } catch (FileExistsException e) {
            throw ApiException.conflict(free + " already exists");
        }
    }

    /** New content, and a version of its own with the client's comment. */
    void replace(NodeRef node, InputStream in, boolean major, String comment) {
        behaviours.disableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
        try {
            write(node, in, (String) nodes.getProperty(node, ContentModel.PROP_NAME));
        } finally {
            behaviours.enableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
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
        writer.putContent(in);
    }
}
