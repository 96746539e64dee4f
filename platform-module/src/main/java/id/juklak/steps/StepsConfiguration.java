package id.juklak.steps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

import id.juklak.acs.AcsServices;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLifecycle;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.NewsRecorder;
import id.juklak.berkas.OfficialNumbers;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.RefusalLog;
import id.juklak.berkas.SitePlaces;
import id.juklak.files.Fingerprint;
import id.juklak.files.PdfConversion;
import id.juklak.model.GuardedWrite;
import id.juklak.model.LockedWrite;
import id.juklak.signing.DocumentLock;
import id.juklak.signing.DocumentSigner;
import id.juklak.signing.MarkIntegrity;
import id.juklak.signing.Marks;
import id.juklak.sop.InitialUnits;
import id.juklak.sop.Sop;
import id.juklak.templates.TemplateCatalog;
import id.juklak.templates.TemplateDocuments;
import id.juklak.text.StoredTexts;
import id.juklak.time.WorkingTime;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class StepsConfiguration {

    @Bean
    ClaimLog claimLog(BerkasLog berkasLog) {
        return new ClaimLog(berkasLog);
    }

    @Bean
    StepGate stepGate(BerkasDocuments berkasDocuments, MarkIntegrity markIntegrity, Fingerprint fingerprint) {
        return new StepGate(berkasDocuments, markIntegrity, fingerprint);
    }

    @Bean
    CurrentStep currentStep(Sop sop, JabatanRights jabatanRights, StoredTexts storedTexts) {
        return new CurrentStep(sop, jabatanRights, storedTexts);
    }

    @Bean
    VersionNotes versionNotes(StoredTexts storedTexts) {
        return new VersionNotes(storedTexts);
    }

    @Bean
    DocumentReplacement documentReplacement(AcsServices acs, Marks marks, DocumentWriter documentWriter, BerkasLog berkasLog,
            StoredTexts storedTexts) {
        return new DocumentReplacement(acs.uncheckedNodeService(), marks, documentWriter, berkasLog, storedTexts);
    }

    @Bean
    FirstDocuments firstDocuments(AcsServices acs, BerkasDocuments berkasDocuments, DocumentWriter documentWriter,
            VersionNotes versionNotes, Sop sop) {
        return new FirstDocuments(acs.uncheckedNodeService(), acs.checkedContentService(), berkasDocuments, documentWriter, versionNotes,
                sop);
    }

    @Bean
    FormTextDocuments formTextDocuments(TemplateDocuments templateDocuments, DocumentWriter documentWriter, VersionNotes versionNotes,
            StoredTexts storedTexts) {
        return new FormTextDocuments(templateDocuments, documentWriter, versionNotes, storedTexts);
    }

    @Bean
    DroppedFiles droppedFiles(AcsServices acs, CurrentStep currentStep, BerkasDocuments berkasDocuments, DocumentWriter documentWriter,
            DocumentReplacement documentReplacement) {
        return new DroppedFiles(acs.uncheckedNodeService(), currentStep, berkasDocuments, documentWriter, documentReplacement);
    }

    @Bean
    DocumentUpload documentUpload(AcsServices acs, CurrentStep currentStep, BerkasDocuments berkasDocuments, DocumentWriter documentWriter,
            DocumentReplacement documentReplacement, VersionNotes versionNotes, Marks marks) {
        return new DocumentUpload(acs.uncheckedNodeService(), currentStep, berkasDocuments, documentWriter, documentReplacement,
                versionNotes, marks);
    }

    @Bean
    TemplateFiling templateFiling(AcsServices acs, BerkasDocuments berkasDocuments, DocumentWriter documentWriter,
            DocumentReplacement documentReplacement, VersionNotes versionNotes, Marks marks) {
        return new TemplateFiling(acs.uncheckedNodeService(), berkasDocuments, documentWriter, documentReplacement, versionNotes, marks);
    }

    @Bean
    MeetingNotes meetingNotes(AcsServices acs, GuardedWrite guardedWrite) {
        return new MeetingNotes(acs.uncheckedNodeService(), guardedWrite);
    }

    @Bean
    MakeFromTemplate makeFromTemplate(TaskAccess taskAccess, TemplateCatalog templateCatalog, TemplateDocuments templateDocuments,
            TemplateFiling templateFiling, MeetingNotes meetingNotes, DocumentLock documentLock) {
        return new MakeFromTemplate(taskAccess, templateCatalog, templateDocuments, templateFiling, meetingNotes, documentLock);
    }

    @Bean
    @DependsOn("juklak.model")
    MarkVoiding markVoiding(AcsServices acs, Marks marks, MarkIntegrity markIntegrity, BerkasLog berkasLog, GuardedWrite guardedWrite) {
        return new MarkVoiding(acs.policyComponent(), acs.uncheckedNodeService(), marks, markIntegrity, berkasLog, guardedWrite);
    }

    @Bean
    BerkasAccess berkasAccess(AcsServices acs, BerkasDocuments berkasDocuments) {
        return new BerkasAccess(acs.uncheckedNodeService(), acs.uncheckedPermissionService(), berkasDocuments);
    }

    @Bean
    BerkasStart berkasStart(AcsServices acs, BerkasAccess berkasAccess, FirstDocuments firstDocuments, Sop sop) {
        return new BerkasStart(acs.checkedWorkflowService(), acs.uncheckedNodeService(), berkasAccess, firstDocuments, sop);
    }

    @Bean
    BerkasCancellation berkasCancellation(AcsServices acs, JabatanRights jabatanRights, BerkasLifecycle berkasLifecycle,
            BerkasLog berkasLog, StoredTexts storedTexts) {
        return new BerkasCancellation(acs.checkedWorkflowService(), jabatanRights, berkasLifecycle, berkasLog, storedTexts);
    }

    @Bean
    TaskAccess taskAccess(AcsServices acs, ProcessBerkas processBerkas, JabatanRights jabatanRights, RefusalLog refusalLog, Sop sop) {
        return new TaskAccess(acs.taskService(), acs.historyService(), processBerkas, jabatanRights, refusalLog, sop);
    }

    @Bean
    TaskAssignment taskAssignment(AcsServices acs, JabatanRights jabatanRights, TaskAccess taskAccess) {
        return new TaskAssignment(acs.checkedWorkflowService(), acs.taskService(), acs.uncheckedPersonService(), jabatanRights, taskAccess);
    }

    @Bean
    TaskCompletion taskCompletion(AcsServices acs, TaskAccess taskAccess) {
        return new TaskCompletion(acs.checkedWorkflowService(), acs.taskService(), taskAccess);
    }

    @Bean
    MarkPermission markPermission(Sop sop, BerkasAccess berkasAccess, CurrentStep currentStep, JabatanRights jabatanRights,
            StepGate stepGate, Marks marks, DocumentLock documentLock) {
        return new MarkPermission(sop, berkasAccess, currentStep, jabatanRights, stepGate, marks, documentLock);
    }

    @Bean
    MarkRecord markRecord(AcsServices acs, DocumentWriter documentWriter, VersionNotes versionNotes, BerkasLog berkasLog) {
        return new MarkRecord(acs.uncheckedNodeService(), documentWriter, versionNotes, berkasLog);
    }

    @Bean
    MarkDocument markDocument(AcsServices acs, MarkPermission markPermission, DocumentSigner documentSigner,
            OfficialNumbers officialNumbers, Fingerprint fingerprint, Marks marks, MarkRecord markRecord) {
        return new MarkDocument(acs.uncheckedNodeService(), markPermission, documentSigner, officialNumbers, fingerprint, marks,
                markRecord);
    }

    @Bean
    PdfEligibility pdfEligibility(AcsServices acs, Sop sop, CurrentStep currentStep, JabatanRights jabatanRights,
            BerkasDocuments berkasDocuments, Marks marks, PdfConversion pdfConversion) {
        return new PdfEligibility(acs.uncheckedNodeService(), sop, currentStep, jabatanRights, berkasDocuments, marks, pdfConversion);
    }

    @Bean
    PdfVersion pdfVersion(AcsServices acs, PdfConversion pdfConversion, DocumentWriter documentWriter, VersionNotes versionNotes) {
        return new PdfVersion(acs.uncheckedNodeService(), acs.uncheckedContentService(), pdfConversion, documentWriter, versionNotes);
    }

    @Bean
    ConvertToPdf convertToPdf(DocumentLock documentLock, BerkasAccess berkasAccess, PdfEligibility pdfEligibility, PdfVersion pdfVersion) {
        return new ConvertToPdf(documentLock, berkasAccess, pdfEligibility, pdfVersion);
    }

    @Bean
    DocumentCopies documentCopies(AcsServices acs, SitePlaces sitePlaces) {
        return new DocumentCopies(acs.uncheckedNodeService(), sitePlaces);
    }

    @Bean
    Retraction retraction(AcsServices acs, LockedWrite lockedWrite, BerkasAccess berkasAccess, DocumentCopies documentCopies, Marks marks,
            JabatanRights jabatanRights, BerkasLog berkasLog) {
        return new Retraction(acs.uncheckedNodeService(), lockedWrite, berkasAccess, documentCopies, marks, jabatanRights, berkasLog);
    }

    @Bean
    StepPool stepPool(Sop sop, ProcessBerkas processBerkas, JabatanGroups jabatanGroups) {
        return new StepPool(sop, processBerkas, jabatanGroups);
    }

    @Bean
    ProcessStart processStart(Sop sop, JabatanGroups jabatanGroups, JabatanRights jabatanRights, BerkasLifecycle berkasLifecycle,
            BerkasLog berkasLog, InitialUnits initialUnits) {
        return new ProcessStart(sop, jabatanGroups, jabatanRights, berkasLifecycle, berkasLog, initialUnits);
    }

    @Bean
    ProcessPackage processPackage(AcsServices acs, Sop sop) {
        return new ProcessPackage(acs.uncheckedNodeService(), acs.workflowNodeConverter(), sop);
    }

    @Bean
    BerkasProcessListener berkasProcessListener(ProcessStart processStart, ProcessPackage processPackage, FirstDocuments firstDocuments,
            ProcessBerkas processBerkas, BerkasCancellation berkasCancellation) {
        return new BerkasProcessListener(processStart, processPackage, firstDocuments, processBerkas, berkasCancellation);
    }

    @Bean
    StepArrival stepArrival(BerkasLifecycle berkasLifecycle, BerkasLog berkasLog, NewsRecorder outbox, StoredTexts storedTexts) {
        return new StepArrival(berkasLifecycle, berkasLog, outbox, storedTexts);
    }

    @Bean
    StepClaim stepClaim(JabatanRights jabatanRights, ClaimLog claimLog, BerkasLog berkasLog, NewsRecorder outbox) {
        return new StepClaim(jabatanRights, claimLog, berkasLog, outbox);
    }

    @Bean
    StepCompletion stepCompletion(JabatanRights jabatanRights, StepGate stepGate, BerkasLifecycle berkasLifecycle,
            FormTextDocuments formTextDocuments, BerkasLog berkasLog, ClaimLog claimLog, WorkingTime officeWorkingTime) {
        return new StepCompletion(jabatanRights, stepGate, berkasLifecycle, formTextDocuments, berkasLog, claimLog, officeWorkingTime);
    }

    @Bean
    StepListener stepListener(Sop sop, ProcessBerkas processBerkas, StepArrival stepArrival, StepClaim stepClaim,
            StepCompletion stepCompletion, RefusalLog refusalLog) {
        return new StepListener(sop, processBerkas, stepArrival, stepClaim, stepCompletion, refusalLog);
    }

    @Bean
    OpenTasks openTasks(AcsServices acs, ProcessBerkas processBerkas, Sop sop) {
        return new OpenTasks(acs.taskService(), processBerkas, acs.uncheckedAuthorityService(), sop);
    }

    /** For the actions, whose parent ACS defines in XML. */
    @Bean
    StepActions stepActions(AcsServices acs, BerkasAccess berkasAccess, BerkasStart berkasStart, TaskAccess taskAccess,
            MakeFromTemplate makeFromTemplate, ConvertToPdf convertToPdf, DroppedFiles droppedFiles) {
        return new StepActions(acs.uncheckedNodeService(), berkasAccess, berkasStart, taskAccess, makeFromTemplate, convertToPdf,
                droppedFiles);
    }
}
