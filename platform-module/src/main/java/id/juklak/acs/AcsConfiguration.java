package id.juklak.acs;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to ACS's services. */
@Configuration(proxyBeanMethods = false)
class AcsConfiguration {

    @Bean
    AcsServices acsServices(BeanFactory beans) {
        return new AcsServices(beans);
    }
}
