package id.juklak.embedded.rest.workflow;

import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.rest.Routes;
import id.juklak.embedded.workflow.Actors;
import id.juklak.embedded.workflow.Engine;
import id.juklak.embedded.workflow.VariableNames;
import id.juklak.embedded.workflow.WorkflowPackages;
import id.juklak.embedded.workflow.WorkflowServiceImpl;

/** The workflow part of the API. */
@Configuration
public class WorkflowRoutesConfiguration {

    @Bean
    public Routes processRoutes(Engine engine, WorkflowServiceImpl workflowServiceImpl, VariableNames names, Actors actors,
            WorkflowPackages packages, @Qualifier("NodeService") NodeService nodes) {
        return new ProcessRoutes(engine, workflowServiceImpl, names, actors, packages, nodes);
    }

    @Bean
    public Routes taskRoutes(Engine engine, WorkflowServiceImpl workflowServiceImpl, Actors actors) {
        return new TaskRoutes(engine, workflowServiceImpl, actors);
    }
}
