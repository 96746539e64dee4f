package id.juklak.time;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.acs.AcsServices;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingRegistry;
import id.juklak.settings.SettingsFolder;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Setting<OfficeCalendar> calendarSetting(SettingRegistry settingRegistry, SettingsFolder settingsFolder, AcsServices acs) {
        return new Setting<>("kalender", "/alfresco/module/juklak-platform/calendar/kalender.json", new CalendarReader(), settingRegistry,
                settingsFolder, acs.uncheckedNodeService(), acs.uncheckedContentService());
    }

    @Bean
    OfficeWorkingTime officeWorkingTime(Setting<OfficeCalendar> calendarSetting) {
        return new OfficeWorkingTime(calendarSetting);
    }
}
