package id.juklak.embedded.rest;

import java.util.List;

import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.security.AuthenticationServiceImpl;
import id.juklak.embedded.web.Mount;
import id.juklak.embedded.web.SignIn;

/** The public REST API on the public services. */
@Configuration
public class RestConfiguration {

    @Bean
    public Mount publicApi(List<Routes> routes, SignIn signIn, AuthenticationServiceImpl accounts, RetryingTransactionHelper transactions) {
        return new Mount("/alfresco/api/*", new PublicApi(routes, signIn, accounts, transactions));
    }

    @Bean
    public NodeJson nodeJson(NodeServiceImpl nodes, DictionaryService dictionary, NamespaceService namespaces,
            @Qualifier("permissionService") PermissionService permissions,
            @Qualifier("lockService") LockService locks, @Qualifier("personService") PersonService people) {
        return new NodeJson(nodes, dictionary, namespaces, permissions, locks, people);
    }

    @Bean
    public NodeAccess nodeAccess(NodeServiceImpl nodes, @Qualifier("FileFolderService") FileFolderService files,
            @Qualifier("permissionService") PermissionService permissions,
            Repository places, DictionaryService dictionary) {
        return new NodeAccess(nodes, files, permissions, places, dictionary);
    }

    @Bean
    public NodeValues nodeValues(DictionaryService dictionary, NamespaceService namespaces,
            @Qualifier("PersonService") PersonService people) {
        return new NodeValues(dictionary, namespaces, people);
    }

    @Bean
    public Uploads uploads(@Qualifier("NodeService") NodeService nodes, @Qualifier("ContentService") ContentService contents,
            @Qualifier("VersionService") VersionService versions, MimetypeService mimetypes, BehaviourFilter behaviours,
            DictionaryService dictionary, NodeValues values, NodeAccess access) {
        return new Uploads(nodes, contents, versions, mimetypes, behaviours, dictionary, values, access);
    }

    @Bean
    public Routes probeRoutes() {
        return new ProbeRoutes();
    }

    @Bean
    public Routes ticketRoutes(AuthenticationServiceImpl accounts) {
        return new TicketRoutes(accounts);
    }

    @Bean
    public Routes peopleRoutes(@Qualifier("PersonService") PersonService people,
            @Qualifier("MutableAuthenticationService") MutableAuthenticationService accounts,
            @Qualifier("AuthorityService") AuthorityService authorities, NodeServiceImpl nodes, NodeValues values) {
        return new PeopleRoutes(people, accounts, authorities, nodes, values);
    }

    @Bean
    public Routes groupRoutes(@Qualifier("AuthorityService") AuthorityService authorities, @Qualifier("PersonService") PersonService people,
            NodeJson json) {
        return new GroupRoutes(authorities, people, json);
    }

    @Bean
    public Routes siteRoutes(@Qualifier("SiteService") SiteService sites) {
        return new SiteRoutes(sites);
    }

    @Bean
    public Routes nodeRoutes(@Qualifier("NodeService") NodeService nodes, @Qualifier("FileFolderService") FileFolderService files,
            @Qualifier("LockService") LockService locks,
            DictionaryService dictionary, NamespaceService namespaces, NodeAccess access, NodeJson json, Uploads uploads, NodeValues values,
            @Qualifier("AuthorityService") AuthorityService authorities, @Qualifier("OwnableService") OwnableService owners) {
        return new NodeRoutes(nodes, files, locks, dictionary, namespaces, access, json, uploads, values, authorities, owners);
    }

    @Bean
    public Routes contentRoutes(@Qualifier("NodeService") NodeService nodes, @Qualifier("FileFolderService") FileFolderService files,
            @Qualifier("ContentService") ContentService contents, @Qualifier("VersionService") VersionService versions, NodeAccess access,
            NodeJson json, Uploads uploads) {
        return new ContentRoutes(nodes, files, contents, versions, access, json, uploads);
    }
}
