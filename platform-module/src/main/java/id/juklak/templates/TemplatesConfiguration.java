package id.juklak.templates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.acs.AcsServices;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.PegawaiDirectory;
import id.juklak.berkas.SitePlaces;
import id.juklak.files.OfficeFileInspector;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingRegistry;
import id.juklak.settings.SettingsFolder;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Sop;
import id.juklak.text.StoredTexts;
import id.juklak.time.WorkingTime;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class TemplatesConfiguration {

    @Bean
    Setting<TemplateSettings> templateSetting(Sop sop, SettingRegistry settingRegistry, SettingsFolder settingsFolder, AcsServices acs) {
        return new Setting<>("templat", "/alfresco/module/juklak-platform/templates/templat.json", new TemplateSettingsReader(sop),
                settingRegistry, settingsFolder, acs.uncheckedNodeService(), acs.uncheckedContentService());
    }

    @Bean
    TemplateCatalog templateCatalog(Setting<TemplateSettings> templateSetting, SitePlaces sitePlaces, AcsServices acs) {
        return new TemplateCatalog(templateSetting, sitePlaces, acs.uncheckedNodeService(), acs.uncheckedContentService());
    }

    @Bean
    SpelledTimes spelledTimes(WorkingTime officeWorkingTime, StoredTexts storedTexts) {
        return new SpelledTimes(officeWorkingTime, storedTexts);
    }

    @Bean
    BerkasFields berkasFields(Sop sop, LabelFactory labelFactory, PegawaiDirectory pegawaiDirectory, JabatanGroups jabatanGroups,
            AcsServices acs, SpelledTimes spelledTimes, TemplateCatalog templateCatalog) {
        return new BerkasFields(sop, labelFactory, pegawaiDirectory, jabatanGroups, acs.uncheckedNodeService(), spelledTimes,
                templateCatalog);
    }

    @Bean
    TemplateDocuments templateDocuments(TemplateCatalog templateCatalog, OfficeFileInspector officeFileInspector,
            BerkasFields berkasFields) {
        return new TemplateDocuments(templateCatalog, new TemplateFiller(officeFileInspector), berkasFields);
    }
}
