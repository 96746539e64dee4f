package id.juklak.berkas;

import java.io.InputStream;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Step;

/** Makes documents of a case and versions of them. Whether the user may is decided before; here is how. */
public class DocumentWriter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final VersionService versionService;
    private final FrozenDocuments frozenDocuments;
    private final GuardedWrite guardedWrite;

    /** All services are the ones without permission checks, but for that of the versions. */
    public DocumentWriter(Unchecked<NodeService> nodeService, Unchecked<FileFolderService> fileFolderService,
            Unchecked<ContentService> contentService,
            MimetypeService mimetypeService,
            Checked<VersionService> versionService, FrozenDocuments frozenDocuments, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.contentService = contentService.service();
        this.mimetypeService = mimetypeService;
        this.versionService = versionService.service();
        this.frozenDocuments = frozenDocuments;
        this.guardedWrite = guardedWrite;
    }

    /** A new document, version 1.0. */
    public NodeRef create(NodeRef berkas, String name, String kind, Step step, String comment, InputStream content) {
        NodeRef document = guardedWrite
                .run(() -> fileFolderService.create(berkas, name, JuklakModel.contentQName(kind)).getNodeRef());
        writeContent(document, name, content);
        assignToStep(document, step.id());
        createVersion(document, VersionType.MAJOR, comment);
        return document;
    }

    /** A signed document no longer counts: a newer one is in its place. */
    public void supersede(NodeRef oldDocument, NodeRef newDocument) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_SUPERSEDED_BY, newDocument.getId());
        properties.put(JuklakModel.PROP_SUPERSEDED_AT, new Date());
        guardedWrite.run(() -> nodeService.addAspect(oldDocument, JuklakModel.ASPECT_SUPERSEDED, properties));
    }

    /** A new version of a document, under the name that it comes with. */
    public void update(NodeRef document, String name, Step step, String comment, InputStream content) {
        if (!name.equals(nodeService.getProperty(document, ContentModel.PROP_NAME))) {
            nodeService.setProperty(document, ContentModel.PROP_NAME, name);
        }
        writeContent(document, name, content);
        assignToStep(document, step.id());
        createVersion(document, VersionType.MINOR, comment);
    }

    /** A new version of a document that says the same, such as a PDF of it. It remains a document of the step at which it came. */
    public void writeInOtherForm(NodeRef document, String name, String comment, InputStream content) {
        frozenDocuments.thaw(document, () -> {
            nodeService.setProperty(document, ContentModel.PROP_NAME, name);
            writeContent(document, name, content);
        });
        createVersion(document, VersionType.MINOR, comment);
    }

    /** The name, with a number behind it where a document has it already (a step that is done again after a return). */
    public String findFreeName(NodeRef berkas, String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? findFreeName(berkas, name.substring(0, dot), name.substring(dot)) : findFreeName(berkas, name, "");
    }

    private String findFreeName(NodeRef berkas, String baseName, String suffix) {
        String name = baseName + suffix;
        for (int n = 2; nodeService.getChildByName(berkas, ContentModel.ASSOC_CONTAINS, name) != null; n++) {
            name = baseName + " (" + n + ")" + suffix;
        }
        return name;
    }

    /**
     * Says at which step a document came, and takes it from its maker: in ACS the owner of a node may change it for good, and here nobody
     * may once the step is done.
     */
    public void assignToStep(NodeRef document, String stepId) {
        guardedWrite.run(() -> {
            nodeService.setProperty(document, JuklakModel.PROP_DOCUMENT_STEP, stepId);
            nodeService.setProperty(document, ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        });
    }

    /**
     * Makes a plain file a document of a kind. Its first version is ACS's own, made when the file becomes versionable.
     */
    public void turnIntoDocument(NodeRef file, String kind, String stepId) {
        nodeService.setType(file, JuklakModel.contentQName(kind));
        if (!nodeService.hasAspect(file, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(file, ContentModel.ASPECT_VERSIONABLE, null);
        }
        // A file may come with its versions switched off.
        guardedWrite.run(() -> nodeService.setProperty(file, ContentModel.PROP_AUTO_VERSION, true));
        assignToStep(file, stepId);
    }

    /** Moves a document into a case that has none of its name. */
    public void move(NodeRef document, NodeRef berkas) {
        String name = (String) nodeService.getProperty(document, ContentModel.PROP_NAME);
        QName assocName = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        nodeService.moveNode(document, berkas, ContentModel.ASSOC_CONTAINS, assocName);
    }

    /** A version without a change of the content, for an act on the document. */
    public void recordVersion(NodeRef document, String comment) {
        createVersion(document, VersionType.MINOR, comment);
    }

    private void createVersion(NodeRef document, VersionType versionType, String comment) {
        Map<String, Serializable> versionProperties = new HashMap<>();
        versionProperties.put(VersionModel.PROP_VERSION_TYPE, versionType);
        versionProperties.put(VersionModel.PROP_DESCRIPTION, comment);
        // ACS asks for the right to write where a version is made, which one who only starts a case does not have. The author of a version is
        // the document's modifier, and that is whoever is signed in.
        AuthenticationUtil.runAsSystem(
                () -> guardedWrite.run(() -> versionService.createVersion(document, versionProperties)));
    }

    private void writeContent(NodeRef document, String name, InputStream content) {
        ContentWriter writer = contentService.getWriter(document, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(mimetypeService.guessMimetype(name));
        // Solr finds the words of a text by the language that is noted with it, whatever language the user's browser speaks.
        writer.setLocale(INDONESIAN);
        writer.putContent(content);
    }
}
