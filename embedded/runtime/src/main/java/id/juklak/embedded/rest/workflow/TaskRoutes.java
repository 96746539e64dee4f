package id.juklak.embedded.rest.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.activiti.engine.ActivitiTaskAlreadyClaimedException;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.juklak.embedded.rest.ApiException;
import id.juklak.embedded.rest.Call;
import id.juklak.embedded.rest.NodeJson;
import id.juklak.embedded.rest.Reply;
import id.juklak.embedded.rest.Route;
import id.juklak.embedded.rest.Routes;
import id.juklak.embedded.workflow.Actors;
import id.juklak.embedded.workflow.Engine;
import id.juklak.embedded.workflow.WorkflowServiceImpl;

/**
 * Tasks in ACS's workflow API. Who may do what is ACS's rule, and less strict than the product's: an administrator may complete any task.
 */
final class TaskRoutes implements Routes {

    private static final String TASKS = WORKFLOW + "/tasks";
    private static final String TASK = TASKS + "/{taskId}";
    private static final Pattern CANDIDATE = Pattern.compile("candidateUser\\s*=\\s*'([^']*)'");

    private final Engine engine;
    private final WorkflowServiceImpl service;
    private final Actors actors;

    TaskRoutes(Engine engine, WorkflowServiceImpl service, Actors actors) {
        this.engine = engine;
        this.service = service;
        this.actors = actors;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", TASKS, this::list), Route.of("GET", TASK, this::get), Route.of("PUT", TASK, this::update),
                Route.of("GET", TASK + "/variables", this::variables));
    }

    /** The user's own tasks; those of his or her pools only when asked for by {@code where=(candidateUser='name')}. */
    private Reply list(Call call) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Matcher candidate = CANDIDATE.matcher(Objects.toString(call.query("where"), ""));
        List<Task> found = new ArrayList<>();
        if (candidate.find()) {
            if (!candidate.group(1).equals(user) && !actors.isAdministrator(user)) {
                throw ApiException.denied();
            }
            Set<String> groups = actors.authoritiesOf(candidate.group(1));
            found.addAll(engine.tasks().createTaskQuery().taskUnassigned().taskCandidateGroupIn(new ArrayList<>(groups)).orderByTaskId()
                    .asc().list());
        } else {
            found.addAll(engine.tasks().createTaskQuery().taskAssignee(user).orderByTaskId().asc().list());
        }
        return Reply.list(call.page(found), TaskRoutes::json);
    }

    private Reply get(Call call) {
        Task task = find(call);
        mustConcern(task, "");
        return Reply.entry(json(task));
    }

    private Reply variables(Call call) {
        Task task = find(call);
        mustConcern(task, "");
        Map<String, Object> local = engine.tasks().getVariablesLocal(task.getId());
        return Reply.list(call.page(List.copyOf(local.entrySet())), variable -> {
            ObjectNode entry = Reply.object();
            entry.put("scope", "local");
            entry.put("name", variable.getKey());
            entry.set("value", NodeJson.value(variable.getValue()));
            return entry;
        });
    }

    private Task find(Call call) {
        String id = call.path("taskId");
        Task task = engine.tasks().createTaskQuery().taskId(id).singleResult();
        if (task == null) {
            boolean completed = engine.history().createHistoricTaskInstanceQuery().taskId(id).count() > 0;
            throw completed
                    ? ApiException.notAllowed("Task with id: " + id + " cannot be updated, it's completed")
                    : ApiException.notFound(id);
        }
        return task;
    }

    /**
     * Assignee, administrator, who started the process, the pool of an unclaimed task; and the pool of a claimed one that tries to claim
     * it.
     */
    private void mustConcern(Task task, String state) {
        String user = AuthenticationUtil.getRunAsUser();
        if (actors.isAdministrator(user) || user.equals(task.getOwner()) || user.equals(task.getAssignee())) {
            return;
        }
        Set<String> groups = actors.authoritiesOf(user);
        boolean open = task.getAssignee() == null || state.equals("claimed");
        for (IdentityLink link : engine.tasks().getIdentityLinksForTask(task.getId())) {
            boolean starter = user.equals(link.getUserId()) && IdentityLinkType.STARTER.equals(link.getType());
            boolean pooled = IdentityLinkType.CANDIDATE.equals(link.getType())
                    && (groups.contains(link.getGroupId()) || user.equals(link.getUserId()));
            if (starter || open && pooled) {
                return;
            }
        }
        throw ApiException.denied();
    }

    private Reply update(Call call) {
        JsonNode wanted = call.json();
        Set<String> selected = call.names("select");
        if (selected.isEmpty()) {
            throw ApiException.invalid("The select parameter is mandatory");
        }
        String state = selected.contains("state") ? wanted.path("state").asText("") : "";
        Task task = find(call);
        mustConcern(task, state);
        Map<String, Object> local = new HashMap<>();
        Map<String, Object> global = new HashMap<>();
        if (selected.contains("variables")) {
            wanted.path("variables").forEach(variable -> ("global".equals(variable.path("scope").asText()) ? global : local)
                    .put(variable.path("name").asText(), value(variable.path("value"))));
        }
        switch (state) {
            case "claimed" -> claim(task);
            case "unclaimed" -> engine.tasks().unclaim(task.getId());
            case "completed" -> complete(task, local, global);
            case "" -> {
                if (selected.contains("assignee")) {
                    engine.tasks().setAssignee(task.getId(), wanted.path("assignee").asText(null));
                }
            }
            default -> throw ApiException.invalid("Invalid task state: " + state);
        }
        Task now = engine.tasks().createTaskQuery().taskId(task.getId()).singleResult();
        ObjectNode entry = (ObjectNode) json(now == null ? task : now);
        if (now == null) {
            entry.put("state", "completed");
        }
        return Reply.entry(entry);
    }

    private static Object value(JsonNode value) {
        return value.isNull()
                ? null
                : value.isBoolean()
                        ? (Object) value.booleanValue()
                        : value.isIntegralNumber() ? (Object) value.longValue() : value.asText();
    }

    private void claim(Task task) {
        try {
            engine.tasks().claim(task.getId(), AuthenticationUtil.getRunAsUser());
        } catch (ActivitiTaskAlreadyClaimedException e) {
            throw ApiException.conflict("The task is already claimed by another user.");
        }
    }

    private void complete(Task task, Map<String, Object> local, Map<String, Object> global) {
        if (!local.isEmpty()) {
            engine.tasks().setVariablesLocal(task.getId(), local);
        }
        service.completeAsIs(task.getId(), global);
    }

    private static JsonNode json(Task task) {
        ObjectNode entry = Reply.object();
        entry.put("id", task.getId());
        entry.put("processId", task.getProcessInstanceId());
        entry.put("processDefinitionId", task.getProcessDefinitionId());
        entry.put("activityDefinitionId", task.getTaskDefinitionKey());
        entry.put("name", task.getName());
        entry.put("description", task.getDescription());
        entry.put("startedAt", Reply.date(task.getCreateTime()));
        entry.put("dueAt", Reply.date(task.getDueDate()));
        entry.put("priority", task.getPriority());
        entry.put("assignee", task.getAssignee());
        entry.put("formResourceKey", task.getFormKey());
        entry.put("state", task.getAssignee() == null ? "unclaimed" : "claimed");
        return entry;
    }
}
