package id.juklak.steps;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.JabatanRights;
import id.juklak.model.JuklakModel;
import id.juklak.signing.Marks;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.FormText;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.templates.TemplateDocuments;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

/** The documents that come into a case at a step: typed in the step's form, uploaded, attached at the start, or laid into its folder. */
public class StepDocuments {

    private final Sop sop;
    private final BerkasDocuments berkasDocuments;
    private final DocumentWriter documentWriter;
    private final JabatanRights jabatanRights;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final Marks marks;
    private final BerkasLog berkasLog;
    private final TemplateDocuments templateDocuments;
    private final StoredTexts storedTexts;

    /**
     * @param nodeService the one without permission checks
     * @param contentService the public one: what is copied into a case must be readable to the one who brings it
     */
    StepDocuments(Sop sop, BerkasDocuments berkasDocuments, DocumentWriter documentWriter, JabatanRights jabatanRights,
            Unchecked<NodeService> nodeService, Checked<ContentService> contentService,
            Marks marks,
            BerkasLog berkasLog, TemplateDocuments templateDocuments, StoredTexts storedTexts) {
        this.sop = sop;
        this.berkasDocuments = berkasDocuments;
        this.documentWriter = documentWriter;
        this.jabatanRights = jabatanRights;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.marks = marks;
        this.berkasLog = berkasLog;
        this.templateDocuments = templateDocuments;
        this.storedTexts = storedTexts;
    }

    /** Makes the document that a text of the step's form becomes, from the template for it. */
    void createFromFormText(Berkas berkas, Step step, FormText formText, String text) {
        byte[] docx = templateDocuments.makeFromFormText(formText.becomes(), berkas, step, text);
        String name = documentWriter.findFreeName(berkas.node(),
                storedTexts.text("juklak.jenis." + formText.becomes()) + " langkah %02d.docx".formatted(step.no()));
        documentWriter.create(berkas.node(), name, formText.becomes(), step, versionComment("isian", step), new ByteArrayInputStream(docx));
    }

    /** @throws RefusalException 409 where a document stands where one of this kind and name would go; a signed one gives way */
    void requireAbsent(Berkas berkas, String kind, String name) {
        NodeRef sameKind = sop.findDocumentKind(kind).orElseThrow().repeatable()
                ? null
                : berkasDocuments.findOneOfKind(berkas.node(), kind);
        NodeRef sameName = nodeService.getChildByName(berkas.node(), ContentModel.ASSOC_CONTAINS, name);
        for (NodeRef existing : new NodeRef[]{ sameKind, sameName }) {
            if (existing != null && !marks.isSigned(existing)) {
                throw new RefusalException("templat.sudahAda", 409, (String) nodeService.getProperty(existing, ContentModel.PROP_NAME));
            }
        }
    }

    /** Adds a document that was made from a template; a signed one of its kind is replaced by it. */
    NodeRef createFromTemplate(Berkas berkas, Step step, String kind, String name, byte[] content) {
        NodeRef oldDocument = sop.findDocumentKind(kind).orElseThrow().repeatable()
                ? null
                : berkasDocuments.findOneOfKind(berkas.node(), kind);
        NodeRef newDocument = documentWriter.create(berkas.node(), documentWriter.findFreeName(berkas.node(), name), kind, step,
                versionComment("templat", step),
                new ByteArrayInputStream(content));
        if (oldDocument != null) {
            replace(berkas, step, kind, oldDocument, newDocument);
        }
        return newDocument;
    }

    /** Copies a file that the starter of a process attached, as a document of the kind that its name and the step suggest. */
    void addCopy(Berkas berkas, Step step, NodeRef file) {
        ContentReader reader = contentService.getReader(file, ContentModel.PROP_CONTENT);
        if (reader != null && reader.exists()) {
            String name = (String) nodeService.getProperty(file, ContentModel.PROP_NAME);
            documentWriter.create(berkas.node(), name, berkasDocuments.guessKind(berkas.node(), step, name), step,
                    versionComment("unggah", step),
                    reader.getContentInputStream());
        }
    }

    /** Puts a proposal into the new case that it opens. */
    void addUsulan(Berkas berkas, String kind, String name, InputStream content) {
        Step firstStep = sop.steps().get(0);
        documentWriter.create(berkas.node(), name, kind, firstStep, versionComment("unggah", firstStep), content);
    }

    /**
     * Takes a proposal into the new case that it opened.
     *
     * @param file a file that the user laid into the in-tray; it moves
     */
    void moveUsulan(Berkas berkas, NodeRef file, String kind) {
        Step firstStep = sop.steps().get(0);
        documentWriter.turnIntoDocument(file, kind, firstStep.id());
        documentWriter.move(file, berkas.node());
    }

    /**
     * Makes a file that someone laid into a case's folder a document of the case. One that comes with a kind already, as a client of ACS's
     * API can send it, must be of a kind that the step takes; it belongs to the case like any other.
     *
     * @throws RefusalException 403 for someone who does not perform the step, 409 where the step does not take the kind or the case has it
     */
    void turnIntoDocument(Berkas berkas, NodeRef file) {
        if (nodeService.getProperty(file, JuklakModel.PROP_DOCUMENT_STEP) != null) {
            return;
        }
        Step step = requireCurrentStep(berkas);
        String kind = berkasDocuments.kindOf(file);
        if (kind == null) {
            String name = (String) nodeService.getProperty(file, ContentModel.PROP_NAME);
            documentWriter.turnIntoDocument(file, berkasDocuments.guessKind(berkas.node(), step, name), step.id());
            return;
        }
        requireAccepted(step, kind);
        documentWriter.assignToStep(file, step.id());
        if (!sop.findDocumentKind(kind).orElseThrow().repeatable()) {
            berkasDocuments.findOfKind(berkas.node(), kind).stream().filter(otherDocument -> !otherDocument.equals(file))
                    .forEach(otherDocument -> replace(berkas, step, kind, otherDocument, file));
        }
    }

    /** Only a signed document gives way to a new one; of any other there is a new version. */
    private void replace(Berkas berkas, Step step, String kind, NodeRef oldDocument, NodeRef newDocument) {
        if (!marks.isSigned(oldDocument)) {
            throw new RefusalException("dokumen.sudahAda", 409, storedTexts.text("juklak.jenis." + kind));
        }
        documentWriter.supersede(oldDocument, newDocument);
        String name = (String) nodeService.getProperty(oldDocument, ContentModel.PROP_NAME);
        berkasLog.record(berkas.node(), BerkasLog.Event.byCurrentUser("ganti", step.id(), step.performer(), null).with(null, name, null));
    }

    private void requireAccepted(Step step, String kind) {
        if (!BerkasDocuments.mayUpload(step, kind)) {
            throw new RefusalException("dokumen.bukanLangkahnya", 409, storedTexts.text("juklak.jenis." + kind),
                    Integer.toString(step.no()));
        }
    }

    /**
     * Adds a document, or a version of one: of a kind that a case holds once an upload is always the next version, of other kinds it is
     * where the name is there already. What is signed has no next version: a new document takes its place.
     *
     * @throws RefusalException 400 for an unknown kind, 403 for someone who does not perform the step, 409 where the step does not take the
     * kind, the name belongs to a document of another kind, or the case no longer runs
     */
    public NodeRef upload(Berkas berkas, String kind, String name, InputStream content) {
        DocumentKind documentKind = sop.findDocumentKind(kind).orElseThrow(() -> new RefusalException("dokumen.jenis", 400, kind));
        Step step = requireCurrentStep(berkas);
        requireAccepted(step, kind);
        NodeRef sameName = nodeService.getChildByName(berkas.node(), ContentModel.ASSOC_CONTAINS, name);
        NodeRef oldDocument = documentKind.repeatable() ? sameName : berkasDocuments.findOneOfKind(berkas.node(), kind);
        if (sameName != null && !kind.equals(berkasDocuments.kindOf(sameName))
                || sameName != null && !sameName.equals(oldDocument) && !marks.isSigned(sameName)) {
            throw new RefusalException("dokumen.namaAda", 409, name);
        }
        // What is signed keeps its name.
        boolean nameTaken = sameName != null && marks.isSigned(sameName);
        if (oldDocument != null && !marks.isSigned(oldDocument)) {
            String versionName = nameTaken ? (String) nodeService.getProperty(oldDocument, ContentModel.PROP_NAME) : name;
            documentWriter.update(oldDocument, versionName, step, versionComment("unggah", step), content);
            return oldDocument;
        }
        String newName = nameTaken ? documentWriter.findFreeName(berkas.node(), name) : name;
        NodeRef newDocument = documentWriter.create(berkas.node(), newName, kind, step, versionComment("unggah", step), content);
        if (oldDocument != null && berkasDocuments.counts(oldDocument)) {
            replace(berkas, step, kind, oldDocument, newDocument);
        }
        return newDocument;
    }

    /**
     * The step at which a case stands, for its performer, who brings a document of a kind.
     *
     * @throws RefusalException 403 for someone else, 409 where the case no longer runs or the step does not take the kind
     */
    Step requireAcceptingStep(Berkas berkas, String kind) {
        Step step = requireCurrentStep(berkas);
        requireAccepted(step, kind);
        return step;
    }

    private Step requireCurrentStep(Berkas berkas) {
        if (!berkas.isRunning()) {
            throw new RefusalException("berkas.tidakBerjalan", 409);
        }
        Step step = sop.step(berkas.stepId());
        jabatanRights.requirePerformer(AuthenticationUtil.getFullyAuthenticatedUser(), berkas, step);
        return step;
    }

    /** The note of a version: step, person, and what was done. */
    String versionComment(String what, Step step) {
        return storedTexts.text("juklak.versi." + what, Integer.toString(step.no()), AuthenticationUtil.getFullyAuthenticatedUser());
    }
}
