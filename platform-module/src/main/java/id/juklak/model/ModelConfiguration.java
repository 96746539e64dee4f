package id.juklak.model;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.acs.AcsServices;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class ModelConfiguration {

    @Bean
    GuardedWrite guardedWrite() {
        return new GuardedWrite();
    }

    @Bean
    LockedWrite lockedWrite(AcsServices acs, GuardedWrite guardedWrite) {
        return new LockedWrite(acs.behaviourFilter(), guardedWrite);
    }
}
