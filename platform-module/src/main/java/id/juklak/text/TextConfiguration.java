package id.juklak.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    StoredTexts storedTexts() {
        return new StoredTexts();
    }
}
