package id.juklak.registers;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.acs.AcsServices;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.JabatanGroups;
import id.juklak.files.PdfConversion;
import id.juklak.signing.MarkIntegrity;
import id.juklak.signing.Marks;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Sop;
import id.juklak.templates.BerkasFields;
import id.juklak.templates.SpelledTimes;
import id.juklak.templates.TemplateCatalog;
import id.juklak.templates.TemplateDocuments;
import id.juklak.time.WorkingTime;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class RegistersConfiguration {

    @Bean
    ReportReaders reportReaders(JabatanGroups jabatanGroups, Sop sop) {
        return new ReportReaders(jabatanGroups, sop);
    }

    @Bean
    MonthlyBook monthlyBook(AcsServices acs, WorkingTime officeWorkingTime) {
        return new MonthlyBook(acs.checkedSearchService(), acs.uncheckedNodeService(), officeWorkingTime);
    }

    @Bean
    Register register(ReportReaders reportReaders, MonthlyBook monthlyBook, AcsServices acs, Marks marks, WorkingTime officeWorkingTime) {
        return new Register(reportReaders, monthlyBook, List.of(new BerkasBook(), new NumberBook(acs.uncheckedNodeService(), marks)),
                officeWorkingTime);
    }

    @Bean
    CsvRegisterWriter csvSemicolonWriter() {
        return new CsvRegisterWriter(';');
    }

    @Bean
    CsvRegisterWriter csvCommaWriter() {
        return new CsvRegisterWriter(',');
    }

    @Bean
    XlsxRegisterWriter xlsxRegisterWriter() {
        return new XlsxRegisterWriter();
    }

    @Bean
    TimeReport timeReport(ReportReaders reportReaders, MonthlyBook monthlyBook, AcsServices acs, WorkingTime officeWorkingTime, Sop sop) {
        return new TimeReport(reportReaders, monthlyBook, acs.uncheckedNodeService(), officeWorkingTime, sop);
    }

    @Bean
    LembarKendaliBuilder lembarKendaliBuilder(Sop sop, BerkasLog berkasLog, BerkasDocuments berkasDocuments, Marks marks,
            MarkIntegrity markIntegrity, AcsServices acs, WorkingTime officeWorkingTime) {
        return new LembarKendaliBuilder(sop, berkasLog, berkasDocuments, marks, markIntegrity, acs.uncheckedNodeService(),
                officeWorkingTime);
    }

    @Bean
    RetentionSheet retentionSheet(WorkingTime officeWorkingTime) {
        return new RetentionSheet(officeWorkingTime);
    }

    @Bean
    LembarKendaliFields lembarKendaliFields(BerkasFields berkasFields, LabelFactory labelFactory, SpelledTimes spelledTimes, Sop sop) {
        return new LembarKendaliFields(berkasFields, labelFactory, spelledTimes, sop);
    }

    @Bean
    LembarKendaliPrinter lembarKendaliPrinter(LembarKendaliBuilder lembarKendaliBuilder, LembarKendaliFields lembarKendaliFields,
            TemplateDocuments templateDocuments, PdfConversion pdfConversion) {
        return new LembarKendaliPrinter(lembarKendaliBuilder, lembarKendaliFields, templateDocuments, pdfConversion);
    }

    @Bean
    TemplateCheck templateCheck(TemplateCatalog templateCatalog, TemplateDocuments templateDocuments, BerkasFields berkasFields,
            LembarKendaliFields lembarKendaliFields) {
        return new TemplateCheck(templateCatalog, templateDocuments, berkasFields, lembarKendaliFields);
    }
}
