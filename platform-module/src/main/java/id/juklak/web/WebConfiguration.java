package id.juklak.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import id.juklak.acs.AcsServices;
import id.juklak.archive.ArchivedBerkas;
import id.juklak.archive.ArchivistNotes;
import id.juklak.archive.PenetapanRecorder;
import id.juklak.archive.RetentionList;
import id.juklak.archive.search.ArchiveSearch;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.BerkasQuery;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.JabatanService;
import id.juklak.berkas.PegawaiService;
import id.juklak.berkas.SitePlaces;
import id.juklak.berkas.UnitList;
import id.juklak.files.Fingerprint;
import id.juklak.notify.NotificationJob;
import id.juklak.notify.OutboxAdministration;
import id.juklak.registers.LembarKendaliBuilder;
import id.juklak.registers.LembarKendaliPrinter;
import id.juklak.registers.Register;
import id.juklak.registers.RegisterWriter;
import id.juklak.registers.RetentionSheet;
import id.juklak.registers.TemplateCheck;
import id.juklak.registers.TimeReport;
import id.juklak.settings.SettingRegistry;
import id.juklak.signing.KeySafe;
import id.juklak.signing.MarkIntegrity;
import id.juklak.signing.Marks;
import id.juklak.signing.PublicVerification;
import id.juklak.signing.Verification;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Sop;
import id.juklak.steps.BerkasAccess;
import id.juklak.steps.BerkasCancellation;
import id.juklak.steps.BerkasStart;
import id.juklak.steps.ConvertToPdf;
import id.juklak.steps.DocumentUpload;
import id.juklak.steps.MakeFromTemplate;
import id.juklak.steps.MarkDocument;
import id.juklak.steps.MarkPermission;
import id.juklak.steps.OpenTasks;
import id.juklak.steps.PdfEligibility;
import id.juklak.steps.Retraction;
import id.juklak.steps.StepGate;
import id.juklak.steps.TaskAccess;
import id.juklak.steps.TaskAssignment;
import id.juklak.steps.TaskCompletion;
import id.juklak.templates.TemplateCatalog;
import id.juklak.time.WorkingTime;
import id.juklak.web.http.OpenApiResource;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Routes;
import id.juklak.web.http.ScriptRegistrar;

/** The beans of this room: one for each resource, and the views that they share. The registrar makes a bean of each route. */
@Configuration(proxyBeanMethods = false)
@Import(ScriptRegistrar.class)
class WebConfiguration {

    private static final String MODULE = "alfresco/module/juklak-platform/";

    @Bean
    Routes webRoutes(AcsServices acs, List<Resource> resources) {
        return new Routes(acs.transactionService(), resources);
    }

    @Bean
    OpenApiResource openApiResource(ObjectProvider<Routes> routes) throws IOException {
        String version = PropertiesLoaderUtils.loadAllProperties(MODULE + "module.properties").getProperty("module.version");
        return new OpenApiResource(routes::getObject, version);
    }

    @Bean
    AnswerContexts answerContexts(LabelFactory labelFactory, WorkingTime officeWorkingTime) {
        return new AnswerContexts(labelFactory, officeWorkingTime);
    }

    @Bean
    BerkasView berkasView(Sop sop) {
        return new BerkasView(sop);
    }

    @Bean
    FinalDocument finalDocument(SitePlaces sitePlaces, AcsServices acs, Sop sop) {
        return new FinalDocument(sitePlaces, acs.uncheckedNodeService(), sop);
    }

    @Bean
    HistoryView historyView(Sop sop, WorkingTime officeWorkingTime) {
        return new HistoryView(sop, officeWorkingTime);
    }

    @Bean
    MarkView markView(Marks marks, MarkIntegrity markIntegrity) {
        return new MarkView(marks, markIntegrity);
    }

    @Bean
    DocumentView documentView(AcsServices acs, BerkasDocuments berkasDocuments, MarkView markView, MarkPermission markPermission,
            PdfEligibility pdfEligibility) {
        return new DocumentView(acs.uncheckedNodeService(), acs.checkedVersionService(), berkasDocuments, markView, markPermission,
                pdfEligibility);
    }

    @Bean
    BerkasDetails berkasDetails(BerkasView berkasView, DocumentView documentView, HistoryView historyView, FinalDocument finalDocument,
            OpenTasks openTasks, BerkasLog berkasLog, AcsServices acs) {
        return new BerkasDetails(berkasView, documentView, historyView, finalDocument, openTasks, berkasLog, acs.uncheckedNodeService());
    }

    @Bean
    BerkasResource berkasResource(BerkasAccess berkasAccess, BerkasStart berkasStart, BerkasCancellation berkasCancellation,
            AnswerContexts answerContexts, BerkasQuery berkasQuery, OpenTasks openTasks, BerkasView berkasView, Sop sop,
            BerkasDetails berkasDetails) {
        return new BerkasResource(berkasAccess, berkasStart, berkasCancellation, answerContexts,
                new BerkasList(berkasQuery, openTasks, berkasView, sop), berkasDetails);
    }

    @Bean
    BerkasDocumentResource berkasDocumentResource(BerkasAccess berkasAccess, DocumentUpload documentUpload, AnswerContexts answerContexts,
            DocumentView documentView) {
        return new BerkasDocumentResource(berkasAccess, documentUpload, answerContexts, documentView);
    }

    @Bean
    LembarKendaliResource lembarKendaliResource(BerkasAccess berkasAccess, LembarKendaliBuilder lembarKendaliBuilder,
            LembarKendaliPrinter lembarKendaliPrinter, AnswerContexts answerContexts, HistoryView historyView) {
        return new LembarKendaliResource(berkasAccess, lembarKendaliBuilder, lembarKendaliPrinter, answerContexts,
                new LembarKendaliView(historyView));
    }

    @Bean
    TaskResource taskResource(TaskAccess taskAccess, TaskAssignment taskAssignment, TaskCompletion taskCompletion,
            BerkasAccess berkasAccess, JabatanRights jabatanRights, AnswerContexts answerContexts, TaskDetails taskDetails,
            BerkasDetails berkasDetails) {
        return new TaskResource(taskAccess, taskAssignment, taskCompletion, new TaskReaders(berkasAccess, jabatanRights), answerContexts,
                taskDetails, berkasDetails);
    }

    @Bean
    TaskDetails taskDetails(Sop sop, WorkingTime officeWorkingTime, BerkasView berkasView, DocumentView documentView,
            OpenTasks openTasks, StepGate stepGate, MakeFromTemplate makeFromTemplate, AcsServices acs) {
        return new TaskDetails(new TaskView(sop, officeWorkingTime, berkasView), documentView, openTasks, stepGate, makeFromTemplate,
                acs.uncheckedNodeService());
    }

    @Bean
    TemplateResource templateResource(TemplateList templateList, TaskAccess taskAccess, MakeFromTemplate makeFromTemplate,
            WorkingTime officeWorkingTime, AnswerContexts answerContexts, DocumentView documentView) {
        return new TemplateResource(templateList, taskAccess, makeFromTemplate, officeWorkingTime, answerContexts, documentView);
    }

    @Bean
    TemplateList templateList(JabatanRights jabatanRights, TemplateCheck templateCheck, TemplateCatalog templateCatalog, AcsServices acs,
            Fingerprint fingerprint, Sop sop) {
        return new TemplateList(jabatanRights, templateCheck, templateCatalog, acs.uncheckedNodeService(), fingerprint, sop);
    }

    @Bean
    DocumentResource documentResource(AcsServices acs, ConvertToPdf convertToPdf, MarkDocument markDocument, Retraction retraction,
            BerkasAccess berkasAccess, AnswerContexts answerContexts, DocumentView documentView) {
        DocumentContent documentContent = new DocumentContent(acs.checkedNodeService(), acs.uncheckedContentService(),
                acs.checkedVersionService());
        return new DocumentResource(documentContent, convertToPdf, markDocument, retraction, berkasAccess, answerContexts, documentView);
    }

    @Bean
    VerificationResource verificationResource(BerkasAccess berkasAccess, Verification verification,
            PublicVerification publicVerification, AnswerContexts answerContexts, WorkingTime officeWorkingTime) {
        return new VerificationResource(berkasAccess, verification, publicVerification, answerContexts, officeWorkingTime);
    }

    @Bean
    ArchiveView archiveView(AcsServices acs, ArchivedBerkas archivedBerkas, ArchivistNotes archivistNotes,
            PenetapanRecorder penetapanRecorder, BerkasAccess berkasAccess, WorkingTime officeWorkingTime) {
        return new ArchiveView(acs.uncheckedNodeService(), archivedBerkas, archivistNotes, penetapanRecorder, berkasAccess,
                officeWorkingTime);
    }

    @Bean
    ArchiveFinder archiveFinder(ArchiveSearch archiveSearch, ArchiveView archiveView, Sop sop) {
        return new ArchiveFinder(archiveSearch, archiveView, sop);
    }

    @Bean
    ArchiveResource archiveResource(ArchiveFinder archiveFinder, ArchivedBerkas archivedBerkas, ArchivistNotes archivistNotes,
            PenetapanRecorder penetapanRecorder, AnswerContexts answerContexts, ArchiveView archiveView) {
        return new ArchiveResource(archiveFinder, archivedBerkas, archivistNotes, penetapanRecorder, answerContexts, archiveView);
    }

    @Bean
    SheetFormats sheetFormats(@Qualifier("csvSemicolonWriter") RegisterWriter csvSemicolonWriter,
            @Qualifier("csvCommaWriter") RegisterWriter csvCommaWriter,
            @Qualifier("xlsxRegisterWriter") RegisterWriter xlsxRegisterWriter) {
        return new SheetFormats(Map.of("csv", csvSemicolonWriter, "csv-koma", csvCommaWriter, "xlsx", xlsxRegisterWriter));
    }

    @Bean
    RetentionResource retentionResource(RetentionList retentionList, ArchivistNotes archivistNotes, RetentionSheet retentionSheet,
            SheetFormats sheetFormats, AnswerContexts answerContexts, ArchiveView archiveView) {
        return new RetentionResource(retentionList, archivistNotes, retentionSheet, sheetFormats, answerContexts, archiveView);
    }

    @Bean
    ReportResource reportResource(Register register, TimeReport timeReport, SheetFormats sheetFormats, AnswerContexts answerContexts,
            WorkingTime officeWorkingTime) {
        return new ReportResource(register, timeReport, sheetFormats, answerContexts, officeWorkingTime);
    }

    @Bean
    KeyResource keyResource(KeySafe keySafe, AnswerContexts answerContexts) {
        return new KeyResource(keySafe, answerContexts);
    }

    @Bean
    JabatanResource jabatanResource(JabatanService jabatanService, AnswerContexts answerContexts) {
        return new JabatanResource(jabatanService, answerContexts);
    }

    @Bean
    PegawaiResource pegawaiResource(PegawaiService pegawaiService) {
        return new PegawaiResource(pegawaiService);
    }

    @Bean
    SettingsResource settingsResource(SettingRegistry settingRegistry, AcsServices acs, AnswerContexts answerContexts) {
        SettingsView settingsView = new SettingsView(settingRegistry, acs.checkedNodeService(), acs.checkedContentService(),
                acs.checkedVersionService(), acs.checkedPermissionService());
        return new SettingsResource(settingsView, answerContexts);
    }

    @Bean
    OutboxResource outboxResource(OutboxAdministration outboxAdministration, NotificationJob notificationJob,
            AnswerContexts answerContexts, AcsServices acs) {
        return new OutboxResource(outboxAdministration, notificationJob, answerContexts, new OutboxView(acs.uncheckedNodeService()));
    }

    @Bean
    MeResource meResource(Sop sop, JabatanGroups jabatanGroups, JabatanRights jabatanRights, ArchivistNotes archivistNotes,
            WorkingTime officeWorkingTime, AnswerContexts answerContexts) {
        return new MeResource(sop, jabatanGroups, jabatanRights, archivistNotes, officeWorkingTime, answerContexts);
    }

    @Bean
    SopResource sopResource(Sop sop, UnitList unitList, WorkingTime officeWorkingTime, AnswerContexts answerContexts) {
        return new SopResource(sop, MODULE + "workflow/juklak.bpmn20.xml", unitList, officeWorkingTime,
                answerContexts);
    }
}
