package id.juklak.archive;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasCloser;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.SitePlaces;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.registers.LembarKendaliPrinter;
import id.juklak.signing.DetachedSignature;
import id.juklak.signing.MarkAct;
import id.juklak.signing.VerificationCodes;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.StoredTexts;

/**
 * Bean {@code juklakTerbit} of the process, behind step 16: copies the guideline and what belongs to it into the archive and closes the
 * case. In the transaction that completes step 16: either both are done or neither.
 */
public class PublishToArchive implements JavaDelegate {

    private final Sop sop;
    private final ProcessBerkas processBerkas;
    private final SitePlaces sitePlaces;
    private final BerkasDocuments berkasDocuments;
    private final DocumentWriter documentWriter;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final GuardedWrite guardedWrite;
    private final ArchivePlacement archivePlacement;
    private final VerificationCodes verificationCodes;
    private final DetachedSignature detachedSignature;
    private final BerkasCloser berkasCloser;
    private final BerkasLog berkasLog;
    private final LembarKendaliPrinter lembarKendaliPrinter;
    private final StoredTexts storedTexts;

    /** All services are the ones without permission checks: nobody may write into the archive. */
    PublishToArchive(Sop sop, ProcessBerkas processBerkas, SitePlaces sitePlaces, BerkasDocuments berkasDocuments,
            DocumentWriter documentWriter, Unchecked<NodeService> nodeService,
            Unchecked<ContentService> contentService, GuardedWrite guardedWrite,
            ArchivePlacement archivePlacement, VerificationCodes verificationCodes, DetachedSignature detachedSignature,
            BerkasCloser berkasCloser,
            BerkasLog berkasLog,
            LembarKendaliPrinter lembarKendaliPrinter, StoredTexts storedTexts) {
        this.sop = sop;
        this.processBerkas = processBerkas;
        this.sitePlaces = sitePlaces;
        this.berkasDocuments = berkasDocuments;
        this.documentWriter = documentWriter;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.guardedWrite = guardedWrite;
        this.archivePlacement = archivePlacement;
        this.verificationCodes = verificationCodes;
        this.detachedSignature = detachedSignature;
        this.berkasCloser = berkasCloser;
        this.berkasLog = berkasLog;
        this.lembarKendaliPrinter = lembarKendaliPrinter;
        this.storedTexts = storedTexts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Berkas berkas = processBerkas.find(execution, execution.getProcessInstanceId());
        Step lastStep = sop.steps().get(sop.steps().size() - 1);
        String comment = storedTexts.text("juklak.versi.terbit", Integer.toString(lastStep.no()),
                AuthenticationUtil.getFullyAuthenticatedUser());
        AuthenticationUtil.runAsSystem(() -> {
            NodeRef archiveFolder = sitePlaces.ensureArchiveFolder(berkas.year(), berkas.number());
            NodeRef finalDraft = berkasDocuments.findOneOfKind(berkas.node(), sop.finalKind().from());
            NodeRef pedoman = copy(finalDraft, archiveFolder, sop.finalKind().becomes(), lastStep, berkas, comment);
            guardedWrite.run(() -> nodeService.setProperty(pedoman, JuklakModel.PROP_DOCUMENT_STATE, JuklakModel.STATE_FINAL));
            for (DocumentKind documentKind : sop.documentKinds()) {
                if (documentKind.archived()) {
                    berkasDocuments.findOfKind(berkas.node(), documentKind.id())
                            .forEach(document -> copy(document, archiveFolder, documentKind.id(), lastStep, berkas, comment));
                }
            }
            return null;
        });
        berkasCloser.finish(berkas);
        berkasLog.record(berkas.node(), BerkasLog.Event.byCurrentUser(EventKind.PUBLISHED, lastStep.id(), lastStep.performer(), null));
        AuthenticationUtil.runAsSystem(() -> saveLembarKendali(Berkas.read(nodeService, berkas.node()), lastStep, comment));
    }

    /** The last of all, when the record is complete. */
    private NodeRef saveLembarKendali(Berkas berkas, Step step, String comment) {
        LembarKendaliPrinter.Printout sheet = lembarKendaliPrinter.pdfOrDocx(berkas);
        NodeRef archiveFolder = sitePlaces.ensureArchiveFolder(berkas.year(), berkas.number());
        NodeRef copy = documentWriter.create(archiveFolder, sheet.name(), sop.controlSheetKind(), step, comment,
                new ByteArrayInputStream(sheet.content()));
        Map<QName, Serializable> properties = makeArchiveProperties(berkas, step);
        properties.put(JuklakModel.PROP_DOCUMENT_DATE, new Date());
        properties.put(JuklakModel.PROP_DOCUMENT_STATE, JuklakModel.STATE_FINAL);
        archivePlacement.place(copy, properties);
        return copy;
    }

    private Map<QName, Serializable> makeArchiveProperties(Berkas berkas, Step step) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, berkas.title());
        properties.put(JuklakModel.PROP_DOCUMENT_STEP, step.id());
        properties.put(JuklakModel.contentQName("nomorBerkasAsal"), berkas.number());
        properties.put(JuklakModel.contentQName("tahunArsip"), berkas.year());
        properties.put(JuklakModel.contentQName("unitAsal"), berkas.unit());
        properties.put(JuklakModel.contentQName("judulArsip"), berkas.title());
        properties.put(JuklakModel.contentQName("bentukArsip"), berkas.guidelineForm());
        return properties;
    }

    private NodeRef copy(NodeRef original, NodeRef archiveFolder, String kind, Step step, Berkas berkas, String comment) {
        Map<QName, Serializable> originalProperties = nodeService.getProperties(original);
        ContentReader reader = contentService.getReader(original, ContentModel.PROP_CONTENT);
        NodeRef copy = documentWriter.create(archiveFolder, (String) originalProperties.get(ContentModel.PROP_NAME), kind, step, comment,
                reader.getContentInputStream());
        Map<QName, Serializable> properties = new HashMap<>();
        // Paraf, signatures, state, number and date: the copy bears what the document bore.
        originalProperties.forEach((property, value) -> {
            // It stands in the book of numbers once.
            boolean ours = JuklakModel.URI.equals(property.getNamespaceURI()) && value != null;
            if (ours && !property.equals(JuklakModel.PROP_REGISTER_MONTH) && !property.getLocalName().startsWith("gugur")) {
                properties.put(property, value);
            }
        });
        // The code on the paper finds the copy in the archive too.
        properties.put(JuklakModel.PROP_VERIFICATION_CODE, verificationCodes.ensureCode(original));
        properties.putAll(makeArchiveProperties(berkas, step));
        properties.putIfAbsent(JuklakModel.PROP_DOCUMENT_DATE, new Date());
        guardedWrite.run(() -> {
            for (MarkAct markAct : MarkAct.values()) {
                if (nodeService.hasAspect(original, markAct.aspect())) {
                    nodeService.addAspect(copy, markAct.aspect(), null);
                }
            }
            detachedSignature.copy(original, copy);
        });
        archivePlacement.place(copy, properties);
        return copy;
    }
}
