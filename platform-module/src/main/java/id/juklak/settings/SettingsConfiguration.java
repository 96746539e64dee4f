package id.juklak.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

import id.juklak.acs.AcsServices;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    SettingsFolder settingsFolder(AcsServices acs) {
        return new SettingsFolder(acs.uncheckedNodeService());
    }

    @Bean
    SettingRegistry settingRegistry() {
        return new SettingRegistry();
    }

    @Bean
    @DependsOn("juklak.model")
    SettingGuard settingGuard(AcsServices acs, SettingRegistry settingRegistry) {
        return new SettingGuard(acs.policyComponent(), settingRegistry, acs.uncheckedNodeService(), acs.uncheckedContentService());
    }
}
