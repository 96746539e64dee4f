package id.juklak.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.acs.AcsServices;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    OfficeFileInspector officeFileInspector() {
        return new OfficeFileInspector();
    }

    @Bean
    Fingerprint fingerprint(AcsServices acs) {
        return new Fingerprint(acs.uncheckedContentService());
    }

    @Bean(destroyMethod = "close")
    PdfConversion pdfConversion(AcsServices acs, OfficeFileInspector officeFileInspector) {
        return new PdfConversion(acs.transformClient(), acs.uncheckedContentService(), officeFileInspector);
    }
}
