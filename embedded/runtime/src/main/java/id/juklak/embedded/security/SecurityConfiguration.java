package id.juklak.embedded.security;

import java.util.List;

import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.action.ActionServiceImpl;
import id.juklak.embedded.action.RuleServiceImpl;
import id.juklak.embedded.core.EmbeddedServer;
import id.juklak.embedded.core.FirstStart;
import id.juklak.embedded.node.LockServiceImpl;
import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.node.NodeTable;
import id.juklak.embedded.node.VersionServiceImpl;
import id.juklak.embedded.transaction.DatabaseTransactions;
import id.juklak.settings.SettingsFolder;
import id.juklak.signing.KeyNodes;

/** People, groups, permissions and sites; and the public services, which check them, under ACS's names. */
@Configuration
public class SecurityConfiguration {

    @Bean
    public AuthorityServiceImpl authorityService(JdbcTemplate jdbcTemplate) {
        return new AuthorityServiceImpl(jdbcTemplate);
    }

    @Bean
    public PermissionServiceImpl permissionService(JdbcTemplate jdbcTemplate, NodeTable table, NodeServiceImpl nodeService,
            AuthorityServiceImpl authorityService) {
        return new PermissionServiceImpl(jdbcTemplate, table, nodeService, authorityService);
    }

    @Bean
    public PersonServiceImpl personService(JdbcTemplate jdbcTemplate, NodeServiceImpl nodeService) {
        return new PersonServiceImpl(jdbcTemplate, nodeService);
    }

    @Bean
    public AuthenticationServiceImpl authenticationService(JdbcTemplate jdbcTemplate, PersonServiceImpl personService) {
        return new AuthenticationServiceImpl(jdbcTemplate, personService);
    }

    @Bean({ "preferenceService", "PreferenceService" })
    public PreferenceServiceImpl preferenceService(NodeServiceImpl nodeService, @Qualifier("contentService") ContentService contentService,
            PersonServiceImpl personService,
            AuthorityServiceImpl authorityService) {
        return new PreferenceServiceImpl(nodeService, contentService, personService, authorityService);
    }

    @Bean
    public OwnableService ownableService(NodeServiceImpl nodeService) {
        return new OwnableServiceImpl(nodeService);
    }

    @Bean
    public SiteService siteService(NodeServiceImpl nodeService, AuthorityServiceImpl authorityService,
            PermissionServiceImpl permissionService) {
        return new SiteServiceImpl(nodeService, authorityService, permissionService);
    }

    @Bean
    public FirstStart accounts(EmbeddedServer.Options options, PersonServiceImpl personService,
            AuthenticationServiceImpl authenticationService,
            AuthorityServiceImpl authorityService) {
        return new Accounts(options, personService, authenticationService, authorityService);
    }

    @Bean
    public FirstStart demoUsers(EmbeddedServer.Options options, PersonServiceImpl personService,
            AuthenticationServiceImpl authenticationService,
            AuthorityServiceImpl authorityService) {
        return new DemoUsers(options, personService, authenticationService, authorityService);
    }

    @Bean
    public FirstStart demoKeys(EmbeddedServer.Options options, KeyNodes keys, SettingsFolder settings,
            FileFolderService fileFolderService,
            ContentService contentService) {
        return new DemoKeys(options, keys, settings, fileFolderService, contentService);
    }

    /** As in a new ACS, everyone may look into Company Home; what is not for everyone does not inherit. */
    @Bean
    public FirstStart homePermissions(Repository repositoryHelper, PermissionServiceImpl permissionService) {
        return new FirstStart() {

            @Override
            public int order() {
                return -90;
            }

            @Override
            public void prepare() {
                NodeRef home = repositoryHelper.getCompanyHome();
                if (permissionService.getAllSetPermissions(home).isEmpty()) {
                    permissionService.setPermission(home, PermissionService.ALL_AUTHORITIES, PermissionService.CONSUMER, true);
                }
            }
        };
    }

    // -- the public services

    @Bean
    public PublicServices publicServices(DatabaseTransactions transactions, PermissionServiceImpl permissionService,
            AuthorityServiceImpl authorityService,
            @Qualifier("ownableService") OwnableService ownableService) {
        return new PublicServices(transactions, permissionService, authorityService, ownableService);
    }

    @Bean("NodeService")
    public NodeService publicNodeService(PublicServices guard, NodeServiceImpl nodeService) {
        return guard.guarded(NodeService.class, nodeService, PublicServiceRules.NODES);
    }

    @Bean("ContentService")
    public ContentService publicContentService(PublicServices guard, @Qualifier("contentService") ContentService contentService) {
        return guard.guarded(ContentService.class, contentService, PublicServiceRules.CONTENT);
    }

    @Bean("FileFolderService")
    public FileFolderService publicFileFolderService(PublicServices guard,
            @Qualifier("fileFolderService") FileFolderService fileFolderService) {
        return guard.guarded(FileFolderService.class, fileFolderService, PublicServiceRules.FILES);
    }

    @Bean("CopyService")
    public CopyService publicCopyService(PublicServices guard, @Qualifier("copyService") CopyService copyService) {
        return guard.guarded(CopyService.class, copyService, PublicServiceRules.COPIES);
    }

    @Bean("VersionService")
    public VersionService publicVersionService(PublicServices guard, VersionServiceImpl versionService) {
        return guard.guarded(VersionService.class, versionService, PublicServiceRules.VERSIONS);
    }

    @Bean("LockService")
    public LockService publicLockService(PublicServices guard, LockServiceImpl lockService) {
        return guard.guarded(LockService.class, lockService, PublicServiceRules.LOCKS);
    }

    @Bean("PermissionService")
    public PermissionService publicPermissionService(PublicServices guard, PermissionServiceImpl permissionService) {
        return guard.guarded(PermissionService.class, permissionService, PublicServiceRules.PERMISSIONS);
    }

    @Bean("AuthorityService")
    public AuthorityService publicAuthorityService(PublicServices guard, AuthorityServiceImpl authorityService) {
        return guard.guarded(AuthorityService.class, authorityService, PublicServiceRules.AUTHORITIES);
    }

    @Bean("PersonService")
    public PersonService publicPersonService(PublicServices guard, PersonServiceImpl personService) {
        return guard.guarded(PersonService.class, personService, PublicServiceRules.PEOPLE);
    }

    @Bean({ "MutableAuthenticationService", "AuthenticationService" })
    public MutableAuthenticationService publicAuthenticationService(PublicServices guard, AuthenticationServiceImpl authenticationService) {
        return guard.guarded(MutableAuthenticationService.class, authenticationService, PublicServiceRules.AUTHENTICATION);
    }

    @Bean("OwnableService")
    public OwnableService publicOwnableService(PublicServices guard, @Qualifier("ownableService") OwnableService ownableService) {
        return guard.guarded(OwnableService.class, ownableService, PublicServiceRules.OWNERS);
    }

    @Bean("SiteService")
    public SiteService publicSiteService(PublicServices guard, @Qualifier("siteService") SiteService siteService) {
        return guard.guarded(SiteService.class, siteService, List.of());
    }

    @Bean("ActionService")
    public ActionService publicActionService(PublicServices guard, ActionServiceImpl actionService) {
        return guard.guarded(ActionService.class, actionService, List.of());
    }

    @Bean("RuleService")
    public RuleService publicRuleService(PublicServices guard, RuleServiceImpl ruleService) {
        return guard.guarded(RuleService.class, ruleService, PublicServiceRules.RULES);
    }
}
