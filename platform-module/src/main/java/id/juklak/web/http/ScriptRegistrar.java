package id.juklak.web.http;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.extensions.webscripts.WebScript;

/**
 * A bean for each descriptor: ACS finds the script of a descriptor by the name of its bean, and tells each object of one descriptor only.
 */
public class ScriptRegistrar implements ImportBeanDefinitionRegistrar {

    private final BeanFactory beans;

    ScriptRegistrar(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata configuration, BeanDefinitionRegistry registry) {
        Descriptor.readAll().forEach(descriptor -> registry.registerBeanDefinition(descriptor.beanName(),
                BeanDefinitionBuilder.genericBeanDefinition(WebScript.class, () -> beans.getBean(Routes.class).script(descriptor.id()))
                        .getBeanDefinition()));
    }
}
