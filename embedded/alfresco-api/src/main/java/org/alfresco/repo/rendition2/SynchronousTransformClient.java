package org.alfresco.repo.rendition2;

import java.util.Map;

import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;

/** Turns content into another format while the caller waits. */
public interface SynchronousTransformClient {

    /**
     * Whether content of a type and size can be turned into another type.
     *
     * @param contentUrl, transformName and sourceNodeRef may be null
     */
    boolean isSupported(String sourceMimetype, long sourceSizeInBytes, String contentUrl, String targetMimetype,
            Map<String, String> actualOptions, String transformName,
            NodeRef sourceNodeRef);

    /** Types are those of reader and writer. What goes wrong comes as a runtime exception. */
    void transform(ContentReader reader, ContentWriter writer, Map<String, String> actualOptions, String transformName,
            NodeRef sourceNodeRef);
}
