package id.juklak.model;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class ModelConfiguration {

    @Bean
    GuardedWrite guardedWrite() {
        return new GuardedWrite();
    }
}
