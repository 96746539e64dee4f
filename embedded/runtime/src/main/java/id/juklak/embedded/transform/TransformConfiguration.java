package id.juklak.embedded.transform;

import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Office files become PDF: by LibreOffice where the machine has it, otherwise in Java. */
@Configuration
public class TransformConfiguration {

    @Bean
    public SynchronousTransformClient synchronousTransformClient() {
        return new LocalTransforms(LibreOffice.find(System.getenv("PATH")).orElseGet(JavaConverter::new));
    }
}
