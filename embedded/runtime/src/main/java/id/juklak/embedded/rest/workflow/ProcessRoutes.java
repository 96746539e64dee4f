package id.juklak.embedded.rest.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.juklak.embedded.rest.ApiException;
import id.juklak.embedded.rest.Call;
import id.juklak.embedded.rest.Reply;
import id.juklak.embedded.rest.Route;
import id.juklak.embedded.rest.Routes;
import id.juklak.embedded.workflow.Actors;
import id.juklak.embedded.workflow.Engine;
import id.juklak.embedded.workflow.VariableNames;
import id.juklak.embedded.workflow.WorkflowPackages;
import id.juklak.embedded.workflow.WorkflowServiceImpl;

/** Processes in ACS's workflow API: start, look up, end. */
final class ProcessRoutes implements Routes {

    private static final String PROCESSES = WORKFLOW + "/processes";
    private static final QName CONTAINS = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "packageContains");

    private final Engine engine;
    private final WorkflowServiceImpl service;
    private final VariableNames names;
    private final Actors actors;
    private final WorkflowPackages packages;
    private final NodeService nodes;

    /** @param nodes the public service: a client attaches what it may read */
    ProcessRoutes(Engine engine, WorkflowServiceImpl service, VariableNames names, Actors actors, WorkflowPackages packages,
            NodeService nodes) {
        this.engine = engine;
        this.service = service;
        this.names = names;
        this.actors = actors;
        this.packages = packages;
        this.nodes = nodes;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("POST", PROCESSES, this::start), Route.of("GET", PROCESSES, this::list),
                Route.of("GET", PROCESSES + "/{processId}", this::get),
                Route.of("DELETE", PROCESSES + "/{processId}", this::delete),
                Route.of("PUT", PROCESSES + "/{processId}/variables/{variableName}", this::putVariable),
                Route.of("DELETE", PROCESSES + "/{processId}/variables/{variableName}", this::deleteVariable));
    }

    private Reply start(Call call) {
        JsonNode wanted = call.json();
        ProcessDefinitionEntity definition = definition(wanted);
        Map<QName, Serializable> parameters = new HashMap<>();
        wanted.path("variables").fields()
                .forEachRemaining(variable -> parameters.put(names.property(variable.getKey()), text(variable.getValue())));
        NodeRef container = packages.create(null);
        parameters.put(WorkflowModel.ASSOC_PACKAGE, container);
        wanted.path("items").forEach(item -> {
            NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, item.asText());
            nodes.addChild(container, node, CONTAINS, QName.createQName("wpi", node.toString()));
        });
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Authentication.setAuthenticatedUserId(user);
        ProcessInstance process = engine.runtime().startProcessInstanceById(definition.getId(),
                service.startVariables(definition, parameters, user));
        if (!process.isEnded()) {
            service.completeStart(process.getId());
        }
        return Reply.entry(201, json(find(process.getId())));
    }

    private static Serializable text(JsonNode value) {
        return value.isNull()
                ? null
                : value.isBoolean()
                        ? (Serializable) value.booleanValue()
                        : value.isIntegralNumber() ? (Serializable) value.longValue() : value.asText();
    }

    private ProcessDefinitionEntity definition(JsonNode wanted) {
        String key = wanted.path("processDefinitionKey").asText("");
        String id = wanted.path("processDefinitionId").asText("");
        if (key.isEmpty() && id.isEmpty()) {
            throw ApiException.invalid("Either processDefinitionId or processDefinitionKey is required");
        }
        if (id.isEmpty()) {
            ProcessDefinitionEntity latest = engine.latestDefinition(key);
            if (latest == null) {
                throw ApiException.invalid("No workflow definition could be found with key '" + key + "'.");
            }
            return latest;
        }
        if (engine.repository().createProcessDefinitionQuery().processDefinitionId(id).count() == 0) {
            throw ApiException.invalid("No workflow definition could be found with id '" + id + "'.");
        }
        return engine.definition(id);
    }

    private Reply list(Call call) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        var query = engine.history().createHistoricProcessInstanceQuery().unfinished();
        if (!actors.isAdministrator(user)) {
            query.involvedUser(user);
        }
        return Reply.list(call.page(query.orderByProcessInstanceId().asc().list()), ProcessRoutes::json);
    }

    private Reply get(Call call) {
        return Reply.entry(json(findInvolved(call)));
    }

    /** As in ACS, everyone who ever had a part in a process may do it. */
    private Reply putVariable(Call call) {
        HistoricProcessInstance process = findInvolved(call);
        JsonNode wanted = call.json();
        String name = call.path("variableName");
        engine.runtime().setVariable(process.getId(), name, text(wanted.path("value")));
        ObjectNode entry = Reply.object();
        entry.put("name", name);
        entry.set("value", wanted.path("value"));
        entry.put("type", wanted.path("type").asText("d:any"));
        return Reply.entry(entry);
    }

    private Reply deleteVariable(Call call) {
        HistoricProcessInstance process = findInvolved(call);
        String name = call.path("variableName");
        if (!engine.runtime().hasVariable(process.getId(), name)) {
            throw ApiException.notFound(name);
        }
        engine.runtime().removeVariable(process.getId(), name);
        return Reply.none();
    }

    private HistoricProcessInstance findInvolved(Call call) {
        HistoricProcessInstance process = find(call.path("processId"));
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        boolean involved = actors.isAdministrator(user) || user.equals(process.getStartUserId())
                || engine.history().createHistoricTaskInstanceQuery().processInstanceId(process.getId()).taskInvolvedUser(user).count() > 0;
        if (!involved) {
            throw ApiException.denied();
        }
        return process;
    }

    private Reply delete(Call call) {
        HistoricProcessInstance process = find(call.path("processId"));
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!actors.isAdministrator(user) && !user.equals(process.getStartUserId())) {
            throw ApiException.denied();
        }
        if (process.getEndTime() == null) {
            engine.runtime().deleteProcessInstance(process.getId(), "deleted through REST API call");
        } else {
            engine.history().deleteHistoricProcessInstance(process.getId());
        }
        return Reply.none();
    }

    private HistoricProcessInstance find(String id) {
        HistoricProcessInstance process = engine.history().createHistoricProcessInstanceQuery().processInstanceId(id).singleResult();
        if (process == null) {
            throw ApiException.notFound(id);
        }
        return process;
    }

    private static JsonNode json(HistoricProcessInstance process) {
        ObjectNode entry = Reply.object();
        entry.put("id", process.getId());
        entry.put("processDefinitionId", process.getProcessDefinitionId());
        entry.put("startedAt", Reply.date(process.getStartTime()));
        entry.put("endedAt", Reply.date(process.getEndTime()));
        entry.put("startUserId", process.getStartUserId());
        entry.put("startActivityId", process.getStartActivityId());
        entry.put("deleteReason", process.getDeleteReason());
        entry.put("completed", process.getEndTime() != null);
        return entry;
    }
}
