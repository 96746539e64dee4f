package id.juklak.embedded.workflow;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.activiti.engine.HistoryService;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

import id.juklak.embedded.dictionary.Dictionary;
import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.node.PropertyValues;
import id.juklak.embedded.security.AuthorityServiceImpl;
import id.juklak.embedded.security.PermissionServiceImpl;
import id.juklak.embedded.security.PersonServiceImpl;
import id.juklak.embedded.startup.FirstStart;
import id.juklak.embedded.transaction.DatabaseTransactions;

/** Process engine and workflow service under ACS's bean names. */
@Configuration
public class WorkflowConfiguration {

    @Bean
    public NodeVariables activitiNodeConverter(NodeServiceImpl nodeService, NamespaceService namespaceService) {
        return new NodeVariables(nodeService, namespaceService);
    }

    @Bean
    public VariableNames variableNames(NamespaceService namespaceService) {
        return new VariableNames(namespaceService);
    }

    @Bean
    public TaskTypes taskTypes(Dictionary dictionary, VariableNames names, PropertyValues values) {
        return new TaskTypes(dictionary, names, values);
    }

    @Bean
    public Actors workflowActors(AuthorityServiceImpl authorityService, PersonServiceImpl personService, NodeServiceImpl nodeService) {
        return new Actors(authorityService, personService, nodeService);
    }

    @Bean
    public TaskProperties taskProperties(PropertyValues values, VariableNames names, NodeVariables nodes) {
        return new TaskProperties(values, names, nodes);
    }

    @Bean(destroyMethod = "close")
    public ProcessEngine activitiProcessEngine(DataSource dataSource, DatabaseTransactions transactions,
            @Qualifier("activitiBeanRegistry") Map<Object, Object> beans,
            NodeVariables nodes, TaskTypes types, TaskProperties properties, VariableNames names) {
        return new EngineConfiguration(dataSource, transactions, beans, nodes.types(),
                List.of(new ProcessParseHandler(new ProcessStartListener()),
                        new UserTaskParseHandler(new TaskCreateListener(types, properties, names),
                                new TaskCompleteListener(types, properties))),
                (user, work) -> AuthenticationUtil.runAs(() -> {
                    work.run();
                    return null;
                }, user == null ? AuthenticationUtil.getSystemUserName() : user)).buildProcessEngine();
    }

    @Bean
    public Engine activitiEngine(ProcessEngine engine) {
        return new Engine(engine);
    }

    @Bean
    public TaskService activitiTaskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    public RuntimeService activitiRuntimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    public HistoryService activitiHistoryService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    public RepositoryService activitiRepositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    public ManagementService activitiManagementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    public WorkflowPackages workflowPackages(NodeServiceImpl nodeService, PermissionServiceImpl permissionService) {
        return new WorkflowPackages(nodeService, permissionService);
    }

    @Bean
    public FirstStart workflowPackagesFolder(WorkflowPackages packages) {
        return new FirstStart() {

            @Override
            public int order() {
                return -1;
            }

            @Override
            public void prepare() {
                packages.packagesFolder();
            }
        };
    }

    @Bean
    public WorkflowServiceImpl workflowServiceImpl(Engine engine, VariableNames names, TaskProperties properties, TaskTypes types,
            NodeVariables nodes, Actors actors, WorkflowPackages packages, Repository repositoryHelper) {
        return new WorkflowServiceImpl(engine, names, properties, types, nodes, actors, packages, repositoryHelper);
    }

    @Bean("WorkflowService")
    public WorkflowService publicWorkflowService(WorkflowServiceImpl workflowServiceImpl, Engine engine, Actors actors,
            DatabaseTransactions transactions) {
        return WorkflowAccess.guarded(workflowServiceImpl, new Involvement(engine, actors), actors, new TransactionTemplate(transactions));
    }
}
