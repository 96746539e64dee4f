package id.juklak.acs;

import java.util.Map;

import org.activiti.engine.HistoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.repo.workflow.WorkflowNodeConverter;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.quartz.Scheduler;
import org.springframework.beans.factory.BeanFactory;

/**
 * The services of ACS that the module uses, by the names of their beans: the one place where those names stand. ACS tells by the first
 * letter of a name whether a service checks the user's permissions; here the type tells, and a mistake does not compile. Only the rooms'
 * configurations ask for services; they are looked up by name, since by type ACS has several of each.
 */
public final class AcsServices {

    private final BeanFactory beans;

    AcsServices(BeanFactory beans) {
        this.beans = beans;
    }

    public Checked<ActionService> checkedActionService() {
        return new Checked<>(bean("ActionService", ActionService.class));
    }

    public Checked<AuthorityService> checkedAuthorityService() {
        return new Checked<>(bean("AuthorityService", AuthorityService.class));
    }

    public Checked<ContentService> checkedContentService() {
        return new Checked<>(bean("ContentService", ContentService.class));
    }

    public Checked<FileFolderService> checkedFileFolderService() {
        return new Checked<>(bean("FileFolderService", FileFolderService.class));
    }

    public Checked<NodeService> checkedNodeService() {
        return new Checked<>(bean("NodeService", NodeService.class));
    }

    public Checked<PermissionService> checkedPermissionService() {
        return new Checked<>(bean("PermissionService", PermissionService.class));
    }

    public Checked<RuleService> checkedRuleService() {
        return new Checked<>(bean("RuleService", RuleService.class));
    }

    public Checked<SearchService> checkedSearchService() {
        return new Checked<>(bean("SearchService", SearchService.class));
    }

    public Checked<SiteService> checkedSiteService() {
        return new Checked<>(bean("SiteService", SiteService.class));
    }

    public Checked<WorkflowService> checkedWorkflowService() {
        return new Checked<>(bean("WorkflowService", WorkflowService.class));
    }

    /** Versions: ACS builds also its bean {@code versionService} on services that check, so there is none that does not. */
    public Checked<VersionService> checkedVersionService() {
        return new Checked<>(bean("versionService", VersionService.class));
    }

    public Unchecked<ActionService> uncheckedActionService() {
        return new Unchecked<>(bean("actionService", ActionService.class));
    }

    public Unchecked<AuthorityService> uncheckedAuthorityService() {
        return new Unchecked<>(bean("authorityService", AuthorityService.class));
    }

    public Unchecked<ContentService> uncheckedContentService() {
        return new Unchecked<>(bean("contentService", ContentService.class));
    }

    public Unchecked<FileFolderService> uncheckedFileFolderService() {
        return new Unchecked<>(bean("fileFolderService", FileFolderService.class));
    }

    public Unchecked<NodeService> uncheckedNodeService() {
        return new Unchecked<>(bean("nodeService", NodeService.class));
    }

    public Unchecked<LockService> uncheckedLockService() {
        return new Unchecked<>(bean("lockService", LockService.class));
    }

    public Unchecked<OwnableService> uncheckedOwnableService() {
        return new Unchecked<>(bean("ownableService", OwnableService.class));
    }

    public Unchecked<PermissionService> uncheckedPermissionService() {
        return new Unchecked<>(bean("permissionService", PermissionService.class));
    }

    public Unchecked<PersonService> uncheckedPersonService() {
        return new Unchecked<>(bean("personService", PersonService.class));
    }

    public Unchecked<PreferenceService> uncheckedPreferenceService() {
        return new Unchecked<>(bean("preferenceService", PreferenceService.class));
    }

    public Unchecked<SiteService> uncheckedSiteService() {
        return new Unchecked<>(bean("siteService", SiteService.class));
    }

    public BehaviourFilter behaviourFilter() {
        return bean("policyBehaviourFilter", BehaviourFilter.class);
    }

    public PolicyComponent policyComponent() {
        return bean("policyComponent", PolicyComponent.class);
    }

    public JobLockService jobLockService() {
        return bean("jobLockService", JobLockService.class);
    }

    public TransactionService transactionService() {
        return bean("transactionService", TransactionService.class);
    }

    public MimetypeService mimetypeService() {
        return bean("mimetypeService", MimetypeService.class);
    }

    public SysAdminParams sysAdminParams() {
        return bean("sysAdminParams", SysAdminParams.class);
    }

    public SynchronousTransformClient transformClient() {
        return bean("synchronousTransformClient", SynchronousTransformClient.class);
    }

    public TaskService taskService() {
        return bean("activitiTaskService", TaskService.class);
    }

    public RuntimeService runtimeService() {
        return bean("activitiRuntimeService", RuntimeService.class);
    }

    public HistoryService historyService() {
        return bean("activitiHistoryService", HistoryService.class);
    }

    public WorkflowNodeConverter workflowNodeConverter() {
        return bean("activitiNodeConverter", WorkflowNodeConverter.class);
    }

    public Scheduler scheduler() {
        return bean("schedulerFactory", Scheduler.class);
    }

    /** The beans that expressions of a process may call; ACS looks nowhere else. */
    @SuppressWarnings("unchecked")
    public Map<Object, Object> processBeans() {
        return (Map<Object, Object>) bean("activitiBeanRegistry", Map.class);
    }

    private <T> T bean(String name, Class<T> type) {
        return beans.getBean(name, type);
    }
}
