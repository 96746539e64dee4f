package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.text.RefusalException;
import id.juklak.web.http.Response;
import id.juklak.web.http.TempFile;

/** A document's bytes as they are now, or as they were in a version. A file to keep: a browser must run nothing that it holds. */
class DocumentContent {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final VersionService versionService;

    /**
     * @param nodeService the one that asks whether the user may read the document
     * @param contentService and versionService the ones without permission checks: who may read a document may read what it was
     */
    DocumentContent(Checked<NodeService> nodeService, Unchecked<ContentService> contentService, Checked<VersionService> versionService) {
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.versionService = versionService.service();
    }

    /** @param versionLabel null for the present one */
    Response<Void> read(NodeRef document, String versionLabel) throws IOException {
        String name = (String) nodeService.getProperty(document, ContentModel.PROP_NAME);
        ContentReader reader = contentService.getReader(versionLabel == null ? document : findVersionNode(document, versionLabel),
                ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw new RefusalException("web.tidakAda", 404);
        }
        return TempFile.writeResponse(reader.getMimetype(), name, output -> {
            try (InputStream content = reader.getContentInputStream()) {
                content.transferTo(output);
            }
        });
    }

    private NodeRef findVersionNode(NodeRef document, String versionLabel) {
        VersionHistory history = versionService.getVersionHistory(document);
        if (history == null) {
            throw new RefusalException("web.tidakAda", 404);
        }
        return history.getAllVersions().stream().filter(version -> versionLabel.equals(version.getVersionLabel()))
                .map(Version::getFrozenStateNodeRef).findFirst().orElseThrow(() -> new RefusalException("web.tidakAda", 404));
    }
}
