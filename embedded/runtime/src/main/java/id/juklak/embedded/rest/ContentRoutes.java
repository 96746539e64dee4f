package id.juklak.embedded.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The content of files and of their versions. */
final class ContentRoutes implements Routes {

    private static final String NODE = CORE + "/nodes/{nodeId}";
    private static final String VERSION = NODE + "/versions/{versionId}";
    /** What a browser may show in the page's own origin: nothing that could run. */
    private static final Set<String> INLINE = Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");

    private final NodeService nodes;
    private final FileFolderService files;
    private final ContentService contents;
    private final VersionService versions;
    private final NodeAccess access;
    private final NodeJson json;
    private final Uploads uploads;

    /** All services are the public ones. */
    ContentRoutes(NodeService nodes, FileFolderService files, ContentService contents, VersionService versions, NodeAccess access,
            NodeJson json, Uploads uploads) {
        this.nodes = nodes;
        this.files = files;
        this.contents = contents;
        this.versions = versions;
        this.access = access;
        this.json = json;
        this.uploads = uploads;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", NODE + "/content", this::read), Route.of("PUT", NODE + "/content", this::write),
                Route.of("GET", NODE + "/versions", this::list),
                Route.of("GET", VERSION, call -> Reply.entry(version(find(call)))),
                Route.of("GET", VERSION + "/content", this::readVersion),
                Route.of("POST", VERSION + "/revert", this::revert));
    }

    private Reply read(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        access.mustBeFile(node);
        return stream(node, call);
    }

    private Reply readVersion(Call call) {
        return stream(find(call).getFrozenStateNodeRef(), call);
    }

    private Reply stream(NodeRef node, Call call) {
        ContentReader reader = contents.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw ApiException.invalid("NodeId does not represent content: " + node.getId());
        }
        String name = (String) nodes.getProperty(node, ContentModel.PROP_NAME);
        boolean attachment = call.query("attachment") == null || call.flag("attachment") || !INLINE.contains(reader.getMimetype());
        return response -> send(reader, name, attachment, response);
    }

    private static void send(ContentReader reader, String name, boolean attachment, HttpServletResponse response) throws IOException {
        response.setContentType(reader.getMimetype());
        response.setContentLengthLong(reader.getSize());
        response.setHeader("Content-Disposition", (attachment ? "attachment" : "inline") + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        try (InputStream in = reader.getContentInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private Reply write(Call call) {
        if (call.isMultipart()) {
            throw new ApiException(415, "framework.exception.UnsupportedMediaType", "Cannot update using " + call.contentType());
        }
        NodeRef node = access.readable(call.path("nodeId"));
        access.mustBeFile(node);
        if (call.query("name") != null) {
            try {
                files.rename(node, call.query("name"));
            } catch (FileNotFoundException e) {
                throw ApiException.notFound(node.getId());
            }
        }
        try (InputStream in = call.stream()) {
            uploads.replace(node, in, call.query("majorVersion") == null ? null : call.flag("majorVersion"), call.query("comment"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Reply.entry(json.of(node, Set.of("properties", "aspectNames")));
    }

    private Reply list(Call call) {
        VersionHistory history = versions.getVersionHistory(access.readable(call.path("nodeId")));
        return Reply.list(call.page(history == null ? List.of() : List.copyOf(history.getAllVersions())), this::version);
    }

    private Version find(Call call) {
        VersionHistory history = versions.getVersionHistory(access.readable(call.path("nodeId")));
        return (history == null ? List.<Version>of() : List.copyOf(history.getAllVersions())).stream()
                .filter(version -> version.getVersionLabel().equals(call.path("versionId"))).findFirst()
                .orElseThrow(() -> ApiException.notFound(call.path("versionId")));
    }

    /** An earlier version becomes a new one, the latest. */
    private Reply revert(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        JsonNode wanted = call.hasBody() ? call.object() : Reply.object();
        versions.revert(node, find(call));
        uploads.version(node, wanted.path("majorVersion").asBoolean(false), wanted.path("comment").asText(null));
        return Reply.entry(version(versions.getCurrentVersion(node)));
    }

    private JsonNode version(Version version) {
        ObjectNode entry = json.of(version.getFrozenStateNodeRef(), Set.of());
        entry.put("id", version.getVersionLabel());
        if (version.getDescription() != null) {
            entry.put("versionComment", version.getDescription());
        }
        entry.put("modifiedAt", Reply.date(version.getFrozenModifiedDate()));
        entry.set("modifiedByUser", json.user(version.getFrozenModifier()));
        entry.remove("parentId");
        return entry;
    }
}
