package id.juklak.web;

import java.util.Map;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
import id.juklak.signing.MarkAct;
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

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    ViewFactory viewFactory(Sop sop, WorkingTime officeWorkingTime, LabelFactory labelFactory) {
        return new ViewFactory(sop, officeWorkingTime, labelFactory);
    }

    @Bean
    DocumentView documentView(AcsServices acs, BerkasDocuments berkasDocuments, Marks marks, MarkIntegrity markIntegrity,
            MarkPermission markPermission, PdfEligibility pdfEligibility) {
        return new DocumentView(acs.uncheckedNodeService(), acs.checkedVersionService(), berkasDocuments, marks, markIntegrity,
                markPermission, pdfEligibility);
    }

    @Bean
    HistoryView historyView(Sop sop, WorkingTime officeWorkingTime) {
        return new HistoryView(sop, officeWorkingTime);
    }

    @Bean
    BerkasDetails berkasDetails(ViewFactory viewFactory, DocumentView documentView, HistoryView historyView, OpenTasks openTasks,
            BerkasLog berkasLog, StepGate stepGate, MakeFromTemplate makeFromTemplate, SitePlaces sitePlaces, AcsServices acs, Sop sop) {
        return new BerkasDetails(viewFactory, documentView, historyView, openTasks, berkasLog, stepGate, makeFromTemplate, sitePlaces,
                acs.uncheckedNodeService(), sop);
    }

    @Bean
    SettingsView settingsView(SettingRegistry settingRegistry, AcsServices acs, ViewFactory viewFactory) {
        return new SettingsView(settingRegistry, acs.checkedNodeService(), acs.checkedContentService(), acs.checkedVersionService(),
                acs.checkedPermissionService(), viewFactory);
    }

    @Bean
    KeyView keyView(KeySafe keySafe, ViewFactory viewFactory) {
        return new KeyView(keySafe, viewFactory);
    }

    @Bean
    VerificationView verificationView(ViewFactory viewFactory) {
        return new VerificationView(viewFactory);
    }

    @Bean
    ArchiveView archiveView(AcsServices acs, ArchivedBerkas archivedBerkas, ArchivistNotes archivistNotes,
            PenetapanRecorder penetapanRecorder, RetentionList retentionList, BerkasAccess berkasAccess, WorkingTime officeWorkingTime) {
        return new ArchiveView(acs.uncheckedNodeService(), archivedBerkas, archivistNotes, penetapanRecorder, retentionList, berkasAccess,
                officeWorkingTime);
    }

    @Bean(name = "webscript.id.juklak.sop.get")
    SopGet sopGet(AcsServices acs, Sop sop, WorkingTime officeWorkingTime, ViewFactory viewFactory, UnitList unitList) {
        return new SopGet(acs.transactionService(), sop, officeWorkingTime, viewFactory, unitList);
    }

    @Bean(name = "webscript.id.juklak.sop-bagan.get")
    DiagramGet sopBaganGet(AcsServices acs) {
        return new DiagramGet(acs.transactionService(), "alfresco/module/juklak-platform/workflow/juklak.bpmn20.xml");
    }

    @Bean(name = "webscript.id.juklak.dokumen-isi.get")
    DocumentContentGet dokumenIsiGet(AcsServices acs) {
        return new DocumentContentGet(acs.transactionService(), acs.checkedNodeService(), acs.uncheckedContentService(),
                acs.checkedVersionService());
    }

    @Bean(name = "webscript.id.juklak.jabatan.get")
    JabatanScript jabatanGet(AcsServices acs, JabatanService jabatanService, ViewFactory viewFactory) {
        return new JabatanScript(acs.transactionService(), JabatanScript.Act.LIST, jabatanService, viewFactory);
    }

    @Bean(name = "webscript.id.juklak.jabatan.post")
    JabatanScript jabatanPost(AcsServices acs, JabatanService jabatanService, ViewFactory viewFactory) {
        return new JabatanScript(acs.transactionService(), JabatanScript.Act.UNIT, jabatanService, viewFactory);
    }

    @Bean(name = "webscript.id.juklak.jabatan-anggota.post")
    JabatanScript jabatanAnggotaPost(AcsServices acs, JabatanService jabatanService, ViewFactory viewFactory) {
        return new JabatanScript(acs.transactionService(), JabatanScript.Act.ADD, jabatanService, viewFactory);
    }

    @Bean(name = "webscript.id.juklak.jabatan-anggota.delete")
    JabatanScript jabatanAnggotaDelete(AcsServices acs, JabatanService jabatanService, ViewFactory viewFactory) {
        return new JabatanScript(acs.transactionService(), JabatanScript.Act.REMOVE, jabatanService, viewFactory);
    }

    @Bean(name = "webscript.id.juklak.berkas-usulan.post")
    UsulanPost berkasUsulanPost(AcsServices acs, BerkasStart berkasStart, BerkasDetails berkasDetails) {
        return new UsulanPost(acs.transactionService(), berkasStart, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.saya.get")
    MeGet sayaGet(AcsServices acs, Sop sop, JabatanGroups jabatanGroups, JabatanRights jabatanRights, ArchivistNotes archivistNotes,
            WorkingTime officeWorkingTime, ViewFactory viewFactory) {
        return new MeGet(acs.transactionService(), sop, jabatanGroups, jabatanRights, archivistNotes, officeWorkingTime, viewFactory);
    }

    @Bean(name = "webscript.id.juklak.tasks.get")
    MyTasksGet tasksGet(AcsServices acs, OpenTasks openTasks, ViewFactory viewFactory) {
        return new MyTasksGet(acs.transactionService(), openTasks, acs.uncheckedNodeService(), viewFactory);
    }

    @Bean(name = "webscript.id.juklak.task.get")
    TaskGet taskGet(AcsServices acs, TaskAccess taskAccess, BerkasAccess berkasAccess, JabatanRights jabatanRights,
            BerkasDetails berkasDetails) {
        return new TaskGet(acs.transactionService(), taskAccess, berkasAccess, jabatanRights, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.task-claim.post")
    TaskPost taskClaimPost(AcsServices acs, TaskAccess taskAccess, TaskAssignment taskAssignment, TaskCompletion taskCompletion,
            BerkasDetails berkasDetails) {
        return new TaskPost(acs.transactionService(), TaskPost.Act.CLAIM, taskAccess, taskAssignment, taskCompletion, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.task-release.post")
    TaskPost taskReleasePost(AcsServices acs, TaskAccess taskAccess, TaskAssignment taskAssignment, TaskCompletion taskCompletion,
            BerkasDetails berkasDetails) {
        return new TaskPost(acs.transactionService(), TaskPost.Act.RELEASE, taskAccess, taskAssignment, taskCompletion, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.task-complete.post")
    TaskPost taskCompletePost(AcsServices acs, TaskAccess taskAccess, TaskAssignment taskAssignment, TaskCompletion taskCompletion,
            BerkasDetails berkasDetails) {
        return new TaskPost(acs.transactionService(), TaskPost.Act.COMPLETE, taskAccess, taskAssignment, taskCompletion, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.task-return.post")
    TaskPost taskReturnPost(AcsServices acs, TaskAccess taskAccess, TaskAssignment taskAssignment, TaskCompletion taskCompletion,
            BerkasDetails berkasDetails) {
        return new TaskPost(acs.transactionService(), TaskPost.Act.RETURN, taskAccess, taskAssignment, taskCompletion, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.task-reassign.post")
    TaskPost taskReassignPost(AcsServices acs, TaskAccess taskAccess, TaskAssignment taskAssignment, TaskCompletion taskCompletion,
            BerkasDetails berkasDetails) {
        return new TaskPost(acs.transactionService(), TaskPost.Act.REASSIGN, taskAccess, taskAssignment, taskCompletion, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.berkas-list.get")
    BerkasListGet berkasListGet(AcsServices acs, BerkasQuery berkasQuery, OpenTasks openTasks, ViewFactory viewFactory, Sop sop) {
        return new BerkasListGet(acs.transactionService(), berkasQuery, openTasks, viewFactory, sop);
    }

    @Bean(name = "webscript.id.juklak.berkas.post")
    BerkasPost berkasPost(AcsServices acs, BerkasStart berkasStart, BerkasDetails berkasDetails) {
        return new BerkasPost(acs.transactionService(), berkasStart, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.berkas.get")
    BerkasGet berkasGet(AcsServices acs, BerkasAccess berkasAccess, BerkasDetails berkasDetails) {
        return new BerkasGet(acs.transactionService(), berkasAccess, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.berkas-cancel.post")
    CancelPost berkasCancelPost(AcsServices acs, BerkasAccess berkasAccess, BerkasCancellation berkasCancellation,
            BerkasDetails berkasDetails) {
        return new CancelPost(acs.transactionService(), berkasAccess, berkasCancellation, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.berkas-dokumen.post")
    DocumentPost berkasDokumenPost(AcsServices acs, BerkasAccess berkasAccess, DocumentUpload documentUpload, BerkasDetails berkasDetails) {
        return new DocumentPost(acs.transactionService(), berkasAccess, documentUpload, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.berkas-lembar-kendali.get")
    LembarKendaliGet berkasLembarKendaliGet(AcsServices acs, BerkasAccess berkasAccess, LembarKendaliBuilder lembarKendaliBuilder,
            LembarKendaliPrinter lembarKendaliPrinter, ViewFactory viewFactory, HistoryView historyView) {
        return new LembarKendaliGet(acs.transactionService(), berkasAccess, lembarKendaliBuilder, lembarKendaliPrinter, viewFactory,
                historyView);
    }

    @Bean(name = "webscript.id.juklak.task-templat.post")
    TemplatePost taskTemplatPost(AcsServices acs, TaskAccess taskAccess, MakeFromTemplate makeFromTemplate, BerkasDetails berkasDetails,
            WorkingTime officeWorkingTime) {
        return new TemplatePost(acs.transactionService(), taskAccess, makeFromTemplate, berkasDetails, officeWorkingTime);
    }

    @Bean(name = "webscript.id.juklak.templat.get")
    TemplateGet templatGet(AcsServices acs, JabatanRights jabatanRights, TemplateCheck templateCheck, TemplateCatalog templateCatalog,
            ViewFactory viewFactory, Fingerprint fingerprint, Sop sop) {
        return new TemplateGet(acs.transactionService(), jabatanRights, templateCheck, templateCatalog, viewFactory,
                acs.uncheckedNodeService(), fingerprint, sop);
    }

    @Bean(name = "webscript.id.juklak.dokumen-pdf.post")
    PdfPost dokumenPdfPost(AcsServices acs, ConvertToPdf convertToPdf, BerkasAccess berkasAccess, BerkasDetails berkasDetails) {
        return new PdfPost(acs.transactionService(), convertToPdf, berkasAccess, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.laporan-register.get")
    RegisterGet laporanRegisterGet(AcsServices acs, Register register,
            @Qualifier("csvSemicolonWriter") RegisterWriter csvSemicolonWriter,
            @Qualifier("csvCommaWriter") RegisterWriter csvCommaWriter, @Qualifier("xlsxRegisterWriter") RegisterWriter xlsxRegisterWriter,
            LabelFactory labelFactory,
            WorkingTime officeWorkingTime) {
        return new RegisterGet(acs.transactionService(), register,
                Map.of("csv", csvSemicolonWriter, "csv-koma", csvCommaWriter, "xlsx", xlsxRegisterWriter), labelFactory, officeWorkingTime);
    }

    @Bean(name = "webscript.id.juklak.laporan-waktu.get")
    TimeReportGet laporanWaktuGet(AcsServices acs, TimeReport timeReport, LabelFactory labelFactory, WorkingTime officeWorkingTime) {
        return new TimeReportGet(acs.transactionService(), timeReport, labelFactory, officeWorkingTime);
    }

    @Bean(name = "webscript.id.juklak.pengaturan-list.get")
    SettingsGet pengaturanListGet(AcsServices acs, SettingsView settingsView) {
        return new SettingsGet(acs.transactionService(), settingsView);
    }

    @Bean(name = "webscript.id.juklak.pengaturan.get")
    SettingsGet pengaturanGet(AcsServices acs, SettingsView settingsView) {
        return new SettingsGet(acs.transactionService(), settingsView);
    }

    @Bean(name = "webscript.id.juklak.pengaturan.put")
    SettingsPut pengaturanPut(AcsServices acs, SettingsView settingsView) {
        return new SettingsPut(acs.transactionService(), settingsView);
    }

    @Bean(name = "webscript.id.juklak.dokumen-paraf.post")
    MarkPost dokumenParafPost(AcsServices acs, MarkDocument markDocument, BerkasAccess berkasAccess, BerkasDetails berkasDetails) {
        return new MarkPost(acs.transactionService(), MarkAct.PARAF, markDocument, berkasAccess, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.dokumen-tandatangan.post")
    MarkPost dokumenTandatanganPost(AcsServices acs, MarkDocument markDocument, BerkasAccess berkasAccess, BerkasDetails berkasDetails) {
        return new MarkPost(acs.transactionService(), MarkAct.SIGNATURE, markDocument, berkasAccess, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.dokumen-tarik.post")
    RetractPost dokumenTarikPost(AcsServices acs, Retraction retraction, BerkasDetails berkasDetails) {
        return new RetractPost(acs.transactionService(), retraction, berkasDetails);
    }

    @Bean(name = "webscript.id.juklak.kunci.get")
    KeyGet kunciGet(AcsServices acs, KeyView keyView) {
        return new KeyGet(acs.transactionService(), keyView);
    }

    @Bean(name = "webscript.id.juklak.kunci.post")
    KeyPost kunciPost(AcsServices acs, KeySafe keySafe, KeyView keyView) {
        return new KeyPost(acs.transactionService(), keySafe, keyView);
    }

    @Bean(name = "webscript.id.juklak.kunci.delete")
    KeyDelete kunciDelete(AcsServices acs, KeySafe keySafe, KeyView keyView) {
        return new KeyDelete(acs.transactionService(), keySafe, keyView);
    }

    @Bean(name = "webscript.id.juklak.dokumen-verifikasi.get")
    DocumentVerificationGet dokumenVerifikasiGet(AcsServices acs, BerkasAccess berkasAccess, Verification verification,
            VerificationView verificationView) {
        return new DocumentVerificationGet(acs.transactionService(), berkasAccess, verification, verificationView);
    }

    @Bean(name = "webscript.id.juklak.verifikasi.post")
    VerificationPost verifikasiPost(AcsServices acs, Verification verification, VerificationView verificationView) {
        return new VerificationPost(acs.transactionService(), verification, verificationView);
    }

    @Bean(name = "webscript.id.juklak.verifikasi.get")
    PublicVerificationGet verifikasiGet(AcsServices acs, PublicVerification publicVerification, LabelFactory labelFactory,
            WorkingTime officeWorkingTime) {
        return new PublicVerificationGet(acs.transactionService(), publicVerification, labelFactory, officeWorkingTime);
    }

    @Bean(name = "webscript.id.juklak.pemberitahuan.get")
    OutboxScript pemberitahuanGet(AcsServices acs, OutboxAdministration outboxAdministration, NotificationJob notificationJob,
            ViewFactory viewFactory) {
        return new OutboxScript(acs.transactionService(), OutboxScript.Act.LIST, outboxAdministration, notificationJob,
                acs.uncheckedNodeService(),
                viewFactory);
    }

    @Bean(name = "webscript.id.juklak.pemberitahuan-kirim.post")
    OutboxScript pemberitahuanKirimPost(AcsServices acs, OutboxAdministration outboxAdministration, NotificationJob notificationJob,
            ViewFactory viewFactory) {
        return new OutboxScript(acs.transactionService(), OutboxScript.Act.SEND, outboxAdministration, notificationJob,
                acs.uncheckedNodeService(),
                viewFactory);
    }

    @Bean(name = "webscript.id.juklak.pemberitahuan-ulangi.post")
    OutboxScript pemberitahuanUlangiPost(AcsServices acs, OutboxAdministration outboxAdministration, NotificationJob notificationJob,
            ViewFactory viewFactory) {
        return new OutboxScript(acs.transactionService(), OutboxScript.Act.RETRY, outboxAdministration, notificationJob,
                acs.uncheckedNodeService(),
                viewFactory);
    }

    @Bean(name = "webscript.id.juklak.pemberitahuan-abaikan.post")
    OutboxScript pemberitahuanAbaikanPost(AcsServices acs, OutboxAdministration outboxAdministration, NotificationJob notificationJob,
            ViewFactory viewFactory) {
        return new OutboxScript(acs.transactionService(), OutboxScript.Act.DISMISS, outboxAdministration, notificationJob,
                acs.uncheckedNodeService(),
                viewFactory);
    }

    @Bean(name = "webscript.id.juklak.pegawai.get")
    PegawaiGet pegawaiGet(AcsServices acs, PegawaiService pegawaiService) {
        return new PegawaiGet(acs.transactionService(), pegawaiService);
    }

    @Bean(name = "webscript.id.juklak.pegawai.put")
    PegawaiPut pegawaiPut(AcsServices acs, PegawaiService pegawaiService) {
        return new PegawaiPut(acs.transactionService(), pegawaiService);
    }

    @Bean(name = "webscript.id.juklak.arsip-list.get")
    ArchiveSearchGet arsipListGet(AcsServices acs, ArchiveSearch archiveSearch, ArchiveView archiveView, ViewFactory viewFactory, Sop sop) {
        return new ArchiveSearchGet(acs.transactionService(), archiveSearch, archiveView, viewFactory, sop);
    }

    @Bean(name = "webscript.id.juklak.arsip.get")
    ArchivedDocumentGet arsipGet(AcsServices acs, ArchivedBerkas archivedBerkas, ArchiveView archiveView, ViewFactory viewFactory) {
        return new ArchivedDocumentGet(acs.transactionService(), archivedBerkas, archiveView, viewFactory);
    }

    @Bean(name = "webscript.id.juklak.arsip.put")
    ArchiveNotesPut arsipPut(AcsServices acs, ArchivistNotes archivistNotes, ArchiveView archiveView, ViewFactory viewFactory) {
        return new ArchiveNotesPut(acs.transactionService(), archivistNotes, archiveView, viewFactory);
    }

    @Bean(name = "webscript.id.juklak.arsip-penetapan.post")
    PenetapanPost arsipPenetapanPost(AcsServices acs, PenetapanRecorder penetapanRecorder, ArchiveView archiveView,
            ViewFactory viewFactory) {
        return new PenetapanPost(acs.transactionService(), penetapanRecorder, archiveView, viewFactory);
    }

    @Bean(name = "webscript.id.juklak.arsip-retensi.get")
    RetentionGet arsipRetensiGet(AcsServices acs, RetentionList retentionList, ArchivistNotes archivistNotes, ArchiveView archiveView,
            ViewFactory viewFactory, RetentionSheet retentionSheet, @Qualifier("csvSemicolonWriter") RegisterWriter csvSemicolonWriter,
            @Qualifier("csvCommaWriter") RegisterWriter csvCommaWriter,
            @Qualifier("xlsxRegisterWriter") RegisterWriter xlsxRegisterWriter) {
        return new RetentionGet(acs.transactionService(), retentionList, archivistNotes, archiveView, viewFactory, retentionSheet,
                Map.of("csv", csvSemicolonWriter, "csv-koma", csvCommaWriter, "xlsx", xlsxRegisterWriter));
    }
}
