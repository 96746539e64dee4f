package id.juklak.embedded.file;

import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.CopyService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.dictionary.Dictionary;
import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.policy.Policies;
import id.juklak.embedded.security.PublicServiceRules;
import id.juklak.embedded.security.PublicServices;

/** Files, folders and copies under ACS's names. */
@Configuration
public class FileConfiguration {

    @Bean
    public CopyService copyService(NodeServiceImpl nodeService, Dictionary dictionary, Policies policies) {
        return new CopyServiceImpl(nodeService, dictionary, policies);
    }

    @Bean
    public FileFolderService fileFolderService(NodeServiceImpl nodeService,
            @Qualifier("copyService") CopyService copyService, Dictionary dictionary) {
        return new FileFolderServiceImpl(nodeService, copyService, dictionary);
    }

    @Bean("CopyService")
    public CopyService publicCopyService(PublicServices guard, @Qualifier("copyService") CopyService copyService) {
        return guard.guarded(CopyService.class, copyService, PublicServiceRules.COPIES);
    }

    @Bean("FileFolderService")
    public FileFolderService publicFileFolderService(PublicServices guard,
            @Qualifier("fileFolderService") FileFolderService fileFolderService) {
        return guard.guarded(FileFolderService.class, fileFolderService, PublicServiceRules.FILES);
    }
}
