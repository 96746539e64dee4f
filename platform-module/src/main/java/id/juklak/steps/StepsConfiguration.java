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
    StepDocuments stepDocuments(Sop sop, BerkasDocuments berkasDocuments, DocumentWriter documentWriter, JabatanRights jabatanRights,
            AcsServices acs, Marks marks, BerkasLog berkasLog, TemplateDocuments templateDocuments, StoredTexts storedTexts) {
        return new StepDocuments(sop, berkasDocuments, documentWriter, jabatanRights, acs.uncheckedNodeService(),
                acs.checkedContentService(), marks, berkasLog, templateDocuments, storedTexts);
    }

    @Bean
    @DependsOn("juklak.model")
    MarkVoiding markVoiding(AcsServices acs, Marks marks, MarkIntegrity markIntegrity, BerkasLog berkasLog, GuardedWrite guardedWrite) {
        return new MarkVoiding(acs.policyComponent(), acs.uncheckedNodeService(), marks, markIntegrity, berkasLog, guardedWrite);
    }

    @Bean
    BerkasService berkasService(AcsServices acs, JabatanRights jabatanRights, BerkasLifecycle berkasLifecycle, StepDocuments stepDocuments,
            BerkasDocuments berkasDocuments, BerkasLog berkasLog, Sop sop) {
        return new BerkasService(acs.checkedWorkflowService(), acs.uncheckedNodeService(), acs.uncheckedPermissionService(), jabatanRights,
                berkasLifecycle, stepDocuments, berkasDocuments, berkasLog, sop);
    }

    @Bean
    StepService stepService(AcsServices acs, JabatanRights jabatanRights, RefusalLog refusalLog, Sop sop) {
        return new StepService(acs.checkedWorkflowService(), acs.taskService(), acs.runtimeService(), acs.historyService(),
                acs.uncheckedNodeService(), acs.uncheckedPersonService(), jabatanRights, refusalLog, sop);
    }

    @Bean
    MarkDocument markDocument(AcsServices acs, BerkasService berkasService, JabatanRights jabatanRights, StepGate stepGate,
            DocumentSigner documentSigner, OfficialNumbers officialNumbers, Marks marks, DocumentLock documentLock, Fingerprint fingerprint,
            DocumentWriter documentWriter, StepDocuments stepDocuments, BerkasLog berkasLog, Sop sop) {
        return new MarkDocument(acs.uncheckedNodeService(), berkasService, jabatanRights, stepGate, documentSigner, officialNumbers, marks,
                documentLock, fingerprint, documentWriter, stepDocuments, berkasLog, sop);
    }

    @Bean
    MakeFromTemplate makeFromTemplate(StepService stepService, TemplateCatalog templateCatalog, TemplateDocuments templateDocuments,
            StepDocuments stepDocuments, DocumentLock documentLock, AcsServices acs, GuardedWrite guardedWrite) {
        return new MakeFromTemplate(stepService, templateCatalog, templateDocuments, stepDocuments, documentLock,
                acs.uncheckedNodeService(), guardedWrite);
    }

    @Bean
    ConvertToPdf convertToPdf(MarkDocument markDocument, StepDocuments stepDocuments, JabatanRights jabatanRights,
            BerkasDocuments berkasDocuments, DocumentWriter documentWriter, PdfConversion pdfConversion, Marks marks,
            DocumentLock documentLock, AcsServices acs, Sop sop) {
        return new ConvertToPdf(markDocument, stepDocuments, jabatanRights, berkasDocuments, documentWriter, pdfConversion, marks,
                documentLock, acs.uncheckedNodeService(), acs.uncheckedContentService(), sop);
    }

    @Bean
    Retraction retraction(AcsServices acs, BerkasService berkasService, BerkasDocuments berkasDocuments, Marks marks,
            JabatanRights jabatanRights, SitePlaces sitePlaces, BerkasLog berkasLog, GuardedWrite guardedWrite) {
        return new Retraction(acs.uncheckedNodeService(), acs.behaviourFilter(), berkasService, berkasDocuments, marks, jabatanRights,
                sitePlaces, berkasLog, guardedWrite);
    }

    @Bean
    StepPool stepPool(Sop sop, ProcessBerkas processBerkas, JabatanGroups jabatanGroups) {
        return new StepPool(sop, processBerkas, jabatanGroups);
    }

    @Bean
    BerkasProcessListener berkasProcessListener(Sop sop, JabatanGroups jabatanGroups, JabatanRights jabatanRights,
            BerkasLifecycle berkasLifecycle, BerkasLog berkasLog, ProcessBerkas processBerkas, StepDocuments stepDocuments, AcsServices acs,
            StoredTexts storedTexts, InitialUnits initialUnits) {
        return new BerkasProcessListener(sop, jabatanGroups, jabatanRights, berkasLifecycle, berkasLog, processBerkas, stepDocuments,
                acs.uncheckedNodeService(), acs.workflowNodeConverter(), storedTexts, initialUnits);
    }

    @Bean
    StepListener stepListener(Sop sop, ProcessBerkas processBerkas, JabatanRights jabatanRights, StepGate stepGate,
            BerkasLifecycle berkasLifecycle, StepDocuments stepDocuments, BerkasLog berkasLog, ClaimLog claimLog, RefusalLog refusalLog,
            WorkingTime officeWorkingTime, NewsRecorder outbox, StoredTexts storedTexts) {
        return new StepListener(sop, processBerkas, jabatanRights, stepGate, berkasLifecycle, stepDocuments, berkasLog, claimLog,
                refusalLog, officeWorkingTime, outbox, storedTexts);
    }

    @Bean
    OpenTasks openTasks(AcsServices acs, Sop sop) {
        return new OpenTasks(acs.taskService(), acs.runtimeService(), acs.uncheckedAuthorityService(), sop);
    }

    /** For the actions, whose parent ACS defines in XML. */
    @Bean
    StepActions stepActions(AcsServices acs, BerkasService berkasService, StepService stepService, MakeFromTemplate makeFromTemplate,
            ConvertToPdf convertToPdf, StepDocuments stepDocuments) {
        return new StepActions(acs.uncheckedNodeService(), acs.taskService(), berkasService, stepService, makeFromTemplate, convertToPdf,
                stepDocuments);
    }
}
