package id.juklak.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.model.Paging;
import id.juklak.sop.Sop;

/**
 * The engine's open tasks of the process, read from the engine itself: {@code WorkflowService} would load every variable of every task to
 * give a page of them. Only reading; acts go through the services that ACS guards.
 */
public class OpenTasks {

    private static final String GROUP_PREFIX = "GROUP_";

    private final TaskService taskService;
    private final ProcessBerkas processBerkas;
    private final AuthorityService authorityService;
    private final Sop sop;

    OpenTasks(TaskService taskService, ProcessBerkas processBerkas, Unchecked<AuthorityService> authorityService, Sop sop) {
        this.taskService = taskService;
        this.processBerkas = processBerkas;
        this.authorityService = authorityService.service();
        this.sop = sop;
    }

    /** A part of a list and how long the whole is. */
    public record Page(List<Task> tasks, long total) {}

    /** The tasks that the user holds or may take, the earliest due first. */
    public Page findMine(Paging paging) {
        List<TaskQuery> queries = new ArrayList<>();
        queries.add(createQuery().taskAssignee(AuthenticationUtil.getRunAsUser()));
        List<String> groups = findMyGroups();
        if (!groups.isEmpty()) {
            queries.add(createQuery().taskUnassigned().taskCandidateGroupIn(groups));
        }
        List<Task> tasks = new ArrayList<>();
        long total = 0;
        for (TaskQuery query : queries) {
            total += query.count();
            tasks.addAll(query.orderByDueDateNullsLast().asc().orderByTaskId().asc().listPage(0, paging.neededCount()));
        }
        tasks.sort(
                Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.<Date>naturalOrder())).thenComparing(Task::getId));
        return new Page(paging.slice(tasks), total);
    }

    /** The current tasks of cases, one each. */
    public List<Task> findByProcesses(List<String> processIds) {
        return processIds.isEmpty() ? List.of() : createQuery().processInstanceIdIn(processIds).list();
    }

    /** The case that a task belongs to; empty when its process and the case don't belong together. */
    public Optional<Berkas> findBerkas(Task task) {
        return processBerkas.find(task);
    }

    /** Whether the user may take the task: it is in a pool of his or hers, and nobody holds it. */
    public boolean canClaim(Task task) {
        List<String> groups = findMyGroups();
        return task.getAssignee() == null && !groups.isEmpty()
                && createQuery().taskId(task.getId()).taskCandidateGroupIn(groups).count() > 0;
    }

    private TaskQuery createQuery() {
        return taskService.createTaskQuery().processDefinitionKey(sop.processKey());
    }

    private List<String> findMyGroups() {
        return authorityService.getAuthorities().stream().filter(authority -> authority.startsWith(GROUP_PREFIX)).toList();
    }
}
