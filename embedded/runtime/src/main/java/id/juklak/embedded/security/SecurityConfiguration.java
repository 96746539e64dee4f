package id.juklak.embedded.security;

import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.node.LockServiceImpl;
import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.node.NodeTable;
import id.juklak.embedded.startup.FirstStart;
import id.juklak.embedded.startup.NewRepository;
import id.juklak.embedded.transaction.DatabaseTransactions;

/** People, groups and permissions; and of the services below, those that check them, under ACS's names. */
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

    @Bean
    public OwnableService ownableService(NodeServiceImpl nodeService) {
        return new OwnableServiceImpl(nodeService);
    }

    @Bean
    public FirstStart accounts(NewRepository repository, PersonServiceImpl personService,
            AuthenticationServiceImpl authenticationService,
            AuthorityServiceImpl authorityService) {
        return new Accounts(repository, personService, authenticationService, authorityService);
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

}
