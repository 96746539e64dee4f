package id.juklak.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.impl.pvm.PvmTransition;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.activiti.engine.impl.task.TaskDefinition;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.cmr.workflow.WorkflowTransition;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Makes ACS's workflow objects from the engine's, with labels in the user's language: message {@code <process>.workflow.title}, {@code
 * <process>.node.<activity>.title}, {@code <process>.task.<form key with underscore>.title}, and the same with {@code description}.
 */
public final class WorkflowObjects {

    /** Process variable: when the start task was completed; absent while it is open. */
    static final String START_TASK_COMPLETED = "_startTaskCompleted";
    /** Process variable of a multi-tenant ACS; always the default tenant here. */
    static final String TENANT_DOMAIN = "_tenant_domain";
    static final String DEFAULT_TRANSITION = "Next";
    private static final String USER_TASK = "userTask";

    private final TaskTypes types;
    private final VariableNames names;
    private final NamespacePrefixResolver prefixes;
    private final DictionaryService dictionary;
    private final Map<Labelled, WorkflowDefinition> definitions = new ConcurrentHashMap<>();
    private final Map<Labelled, WorkflowTaskDefinition> taskDefinitions = new ConcurrentHashMap<>();

    WorkflowObjects(TaskTypes types, VariableNames names, NamespacePrefixResolver prefixes, DictionaryService dictionary) {
        this.types = types;
        this.names = names;
        this.prefixes = prefixes;
        this.dictionary = dictionary;
    }

    String prefixed(QName name) {
        return name.toPrefixString(prefixes);
    }

    /** The form key of a task that is being worked on, with expressions resolved. */
    String formKey(TaskEntity task) {
        if (task.getTaskDefinition() == null || task.getTaskDefinition().getTaskFormHandler() == null) {
            return null;
        }
        return task.getTaskDefinition().getTaskFormHandler().createTaskForm(task).getFormKey();
    }

    /** The description that the process's messages give the task, by its id in the process; null without such a message. */
    String taskDescription(TaskEntity task) {
        String process = ((ProcessDefinitionEntity) task.getExecution().getProcessInstance().getProcessDefinition()).getKey();
        return label(process + ".task." + task.getTaskDefinitionKey(), "description");
    }

    String startTaskDescription(ProcessDefinitionEntity definition, String ofWorkflow) {
        return label(definition.getKey() + ".task." + definition.getInitial().getId(), "description", ofWorkflow);
    }

    /** Labels are looked up once for each language: definitions and bundles don't change while the server runs. */
    private record Labelled(String definition, String activity, Locale language) {

        static Labelled of(ProcessDefinitionEntity definition, String activity) {
            return new Labelled(definition.getId(), activity, I18NUtil.getLocale());
        }
    }

    WorkflowDefinition definition(ProcessDefinitionEntity definition) {
        return definitions.computeIfAbsent(Labelled.of(definition, null), key -> readDefinition(definition));
    }

    private WorkflowDefinition readDefinition(ProcessDefinitionEntity definition) {
        String formKey = TaskTypes.startFormKey(definition);
        String displayId = definition.getKey() + ".workflow";
        String title = label(displayId, "title", definition.getName());
        return new WorkflowDefinition(WorkflowIds.global(definition.getId()), WorkflowIds.global(definition.getKey()),
                Integer.toString(definition.getVersion()), title, label(displayId, "description", title),
                startTaskDefinition(definition, formKey));
    }

    WorkflowTaskDefinition startTaskDefinition(ProcessDefinitionEntity definition, String formKey) {
        WorkflowNode node = node(definition, definition.getInitial(), true);
        return new WorkflowTaskDefinition(formKey == null ? node.getName() : formKey, node, types.type(formKey, true));
    }

    WorkflowTaskDefinition taskDefinition(ProcessDefinitionEntity definition, String activityId, String formKey) {
        return taskDefinitions.computeIfAbsent(Labelled.of(definition, activityId + " " + formKey),
                key -> readTaskDefinition(definition, activityId, formKey));
    }

    private WorkflowTaskDefinition readTaskDefinition(ProcessDefinitionEntity definition, String activityId, String formKey) {
        PvmActivity activity = definition.findActivity(activityId);
        WorkflowNode node = activity == null ? null : node(definition, activity, true);
        TypeDefinition type = types.type(formKey, false);
        return new WorkflowTaskDefinition(formKey == null ? names.of(type.getName()) : formKey, node, type);
    }

    /** Start task first, then the user tasks in the order of the flow. */
    List<WorkflowTaskDefinition> taskDefinitions(ProcessDefinitionEntity definition) {
        List<WorkflowTaskDefinition> tasks = new ArrayList<>();
        tasks.add(startTaskDefinition(definition, TaskTypes.startFormKey(definition)));
        Map<String, PvmActivity> userTasks = new LinkedHashMap<>();
        collect(definition.getInitial(), userTasks, new HashSet<>());
        for (String id : userTasks.keySet()) {
            TaskDefinition task = definition.getTaskDefinitions().get(id);
            tasks.add(taskDefinition(definition, id, TaskTypes.text(task.getFormKeyExpression())));
        }
        return tasks;
    }

    private static void collect(PvmActivity activity, Map<String, PvmActivity> userTasks, Set<String> seen) {
        if (activity == null || !seen.add(activity.getId())) {
            return;
        }
        if (USER_TASK.equals(activity.getProperty("type"))) {
            userTasks.put(activity.getId(), activity);
        }
        for (PvmTransition transition : activity.getOutgoingTransitions()) {
            collect(transition.getDestination(), userTasks, seen);
        }
        if (activity instanceof ActivityImpl scope && scope.getProperties().get("initial") instanceof PvmActivity initial) {
            collect(initial, userTasks, seen);
        }
    }

    WorkflowNode node(ProcessDefinitionEntity definition, PvmActivity activity, boolean task) {
        String id = activity.getId();
        String displayId = definition.getKey() + ".node." + id;
        String type = (String) activity.getProperty("type");
        String title = label(displayId, "title", (String) activity.getProperty("name"), id);
        String description = label(displayId, "description", (String) activity.getProperty("documentation"), id);
        String transitionTitle = label(displayId + ".transition", "title",
                label(definition.getKey() + ".transition", "title", DEFAULT_TRANSITION));
        WorkflowTransition next = new WorkflowTransition(DEFAULT_TRANSITION, transitionTitle, transitionTitle, true);
        return new WorkflowNode(id, title, description, type, task || USER_TASK.equals(type), next);
    }

    /** @param variables those of the process instance */
    WorkflowInstance instance(HistoricProcessInstance process, WorkflowDefinition definition, Map<String, Object> variables) {
        return new WorkflowInstance(WorkflowIds.global(process.getId()), definition,
                (String) variables.get(names.of(WorkflowModel.PROP_WORKFLOW_DESCRIPTION)),
                node(variables, WorkflowConstants.PROP_INITIATOR), node(variables, names.of(WorkflowModel.ASSOC_PACKAGE)),
                node(variables, names.of(WorkflowModel.PROP_CONTEXT)), process.getEndTime() == null, process.getStartTime(),
                process.getEndTime());
    }

    private static NodeRef node(Map<String, Object> variables, String name) {
        Object value = variables.get(name);
        if (value == null || value instanceof NodeVariable) {
            return value == null ? null : ((NodeVariable) value).getNodeRef();
        }
        throw new WorkflowException("Variable " + name + " is not a node but " + value.getClass().getName());
    }

    WorkflowPath path(String executionId, WorkflowInstance instance, WorkflowNode node, boolean active) {
        return new WorkflowPath(WorkflowIds.global(executionId), instance, node, active);
    }

    WorkflowTask task(String id, WorkflowTaskDefinition definition, String processKey, String name, String description,
            WorkflowTaskState state,
            WorkflowPath path, Supplier<Map<QName, Serializable>> properties) {
        String displayId = processKey + ".task." + definition.getId();
        TypeDefinition type = definition.getMetadata();
        String title = label(displayId, "title", type.getTitle(dictionary), name, definition.getId());
        String described = description == null || description.isBlank() ? null : description;
        return new LazyTask(WorkflowIds.global(id), definition, definition.getId(), title,
                label(displayId, "description", described, type.getDescription(dictionary), title), state, path, properties);
    }

    WorkflowTask completed(WorkflowTask before, Supplier<Map<QName, Serializable>> properties) {
        return new LazyTask(before.getId(), before.getDefinition(), before.getName(), before.getTitle(), before.getDescription(),
                WorkflowTaskState.COMPLETED, before.getPath(),
                properties);
    }

    /** The message under the key, or the first of the defaults that is not null. */
    private static String label(String displayId, String what, String... defaults) {
        String label = I18NUtil.getMessage(displayId.replace(':', '_') + '.' + what);
        for (int i = 0; label == null && i < defaults.length; i++) {
            label = defaults[i];
        }
        return label;
    }

    static <T> T first(Collection<T> values) {
        return values.isEmpty() ? null : values.iterator().next();
    }

    /** Reading a task's properties resolves its pool to nodes: not everyone who holds a task asks for them. */
    private static final class LazyTask extends WorkflowTask {

        private final Supplier<Map<QName, Serializable>> source;
        private Map<QName, Serializable> read;

        LazyTask(String id, WorkflowTaskDefinition definition, String name, String title, String description, WorkflowTaskState state,
                WorkflowPath path, Supplier<Map<QName, Serializable>> source) {
            super(id, definition, name, title, description, state, path, null);
            this.source = source;
        }

        @Override
        public Map<QName, Serializable> getProperties() {
            if (read == null) {
                read = source.get();
            }
            return read;
        }
    }
}
