package id.juklak.sop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.acs.AcsServices;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class SopConfiguration {

    @Bean
    Sop sop() {
        return Sop.read();
    }

    @Bean
    InitialUnits initialUnits() {
        return InitialUnits.read();
    }

    @Bean
    LabelFactory labelFactory(Sop sop, AcsServices acs) {
        return new LabelFactory(sop, acs.uncheckedAuthorityService(), acs.uncheckedPersonService(), acs.uncheckedNodeService());
    }
}
