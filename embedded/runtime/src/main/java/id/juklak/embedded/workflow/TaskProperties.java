package id.juklak.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.activiti.engine.impl.persistence.entity.IdentityLinkEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import id.juklak.embedded.node.PropertyValues;

/**
 * A task's properties and where the engine keeps them: some are fields of the engine's task (due date, priority, assignee, description),
 * the pool is its candidates, and all others are variables of the task, read through to those of the process where the task's type declares
 * them.
 */
public final class TaskProperties {

    /** Task variable with the pool at the time of completion, one authority a line: candidates are gone from the engine afterwards. */
    static final String POOL = "pooledActorsHistory";

    private final PropertyValues values;
    private final VariableNames names;
    private final NodeVariables nodes;
    private final Actors actors;

    TaskProperties(PropertyValues values, VariableNames names, NodeVariables nodes, Actors actors) {
        this.values = values;
        this.names = names;
        this.nodes = nodes;
        this.actors = actors;
    }

    // reading

    /**
     * @param completed when the task was completed, null while it is active
     * @param local the task's own variables
     * @param inherited those of its execution; a local one of the same name hides them
     * @param pool names of the candidate users and groups
     */
    Map<QName, Serializable> read(TaskSnapshot task, Date completed, TaskType type, Map<String, Object> local,
            Map<String, Object> inherited,
            Collection<String> pool) {
        Map<QName, Serializable> properties = declared(type, local, inherited);
        properties.put(WorkflowModel.PROP_TASK_ID, task.id());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.description());
        properties.put(WorkflowModel.PROP_START_DATE, task.created());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.due());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, completed);
        if (completed != null) {
            properties.put(WorkflowModel.PROP_STATUS, WorkflowConstants.TASK_STATUS_COMPLETED);
        }
        properties.put(WorkflowModel.PROP_PRIORITY, task.priority());
        properties.put(ContentModel.PROP_CREATED, task.created());
        properties.put(ContentModel.PROP_OWNER, task.assignee());
        String outcome = names.of(WorkflowModel.PROP_OUTCOME);
        Object decided = local.containsKey(outcome) ? local.get(outcome) : completed == null ? inherited.get(outcome) : null;
        if (decided != null) {
            properties.put(WorkflowModel.PROP_OUTCOME, (Serializable) decided);
        }
        ArrayList<NodeRef> pooled = new ArrayList<>();
        for (String authority : pool) {
            NodeRef node = actors.node(authority);
            if (node != null) {
                pooled.add(node);
            }
        }
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, pooled);
        return properties;
    }

    /** Every local variable, and those inherited ones that the type declares. */
    Map<QName, Serializable> declared(TaskType type, Map<String, Object> local, Map<String, Object> inherited) {
        Map<QName, Serializable> properties = new HashMap<>();
        Map<QName, PropertyDefinition> declaredProperties = type.properties();
        Map<QName, AssociationDefinition> declaredAssociations = type.associations();
        inherited.forEach((name, value) -> {
            QName property = names.property(name);
            if (declaredProperties.containsKey(property) || declaredAssociations.containsKey(property)) {
                properties.put(property, property(value));
            }
        });
        // As if each task had its defaults: they hide what an earlier task left in the process.
        properties.putAll(type.defaults());
        local.forEach((name, value) -> {
            if (!name.equals(POOL)) {
                properties.put(names.property(name), property(value));
            }
        });
        return properties;
    }

    /** What a task holds under a property, itself, by its type, or through its process; null without. */
    Object value(TaskEntity task, TaskType type, QName property) {
        String name = names.of(property);
        if (task.hasVariableLocal(name)) {
            return task.getVariableLocal(name);
        }
        return type.defaults().containsKey(property) ? type.defaults().get(property) : task.getVariable(name);
    }

    /** A variable's value as a property's value. */
    Serializable property(Object variable) {
        if (nodes.isSupported(variable)) {
            return nodes.convert(variable);
        }
        if (variable == null || variable instanceof Serializable) {
            return (Serializable) variable;
        }
        throw new WorkflowException("A variable's value cannot become a property: " + variable.getClass().getName());
    }

    /** A property's value as a variable's value, without its definition. */
    Object variable(Object property) {
        return nodes.convertNodes(property, property instanceof Collection);
    }

    /** The mandatory properties and associations that have no value, in the task or its execution. */
    List<QName> missing(TaskEntity task, TaskType type) {
        Function<QName, Object> value = property -> {
            if (property.equals(WorkflowModel.PROP_TASK_ID)) {
                return task.getId();
            } else if (property.equals(WorkflowModel.PROP_START_DATE)) {
                return task.getCreateTime();
            } else if (property.equals(WorkflowModel.PROP_DUE_DATE)) {
                return task.getDueDate();
            } else if (property.equals(WorkflowModel.PROP_COMPLETION_DATE)) {
                return null;
            } else if (property.equals(WorkflowModel.PROP_PRIORITY)) {
                return task.getPriority();
            } else if (property.equals(WorkflowModel.ASSOC_POOLED_ACTORS)) {
                return pool(task.getIdentityLinks());
            }
            return value(task, type, property);
        };
        List<QName> missing = new ArrayList<>();
        type.properties().forEach((property, definition) -> {
            if (definition.isMandatory() && !isOfSystem(property) && isEmpty(value.apply(property))) {
                missing.add(property);
            }
        });
        type.associations().forEach((association, definition) -> {
            if (definition.isTargetMandatory() && !isOfSystem(association) && isEmpty(value.apply(association))) {
                missing.add(association);
            }
        });
        return missing;
    }

    private static boolean isOfSystem(QName property) {
        String model = property.getNamespaceURI();
        return model.equals(NamespaceService.CONTENT_MODEL_1_0_URI) || model.equals(NamespaceService.SYSTEM_MODEL_1_0_URI);
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isEmpty();
    }

    static List<String> pool(Collection<? extends IdentityLink> links) {
        List<String> pool = new ArrayList<>();
        for (IdentityLink link : links) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                pool.add(link.getGroupId() == null ? link.getUserId() : link.getGroupId());
            }
        }
        return pool;
    }

    // writing

    /** Writes properties to an active task; the owner comes last, so that an assignment listener finds the other values in place. */
    void write(TaskEntity task, TaskType type, Map<QName, ? extends Serializable> properties) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((property, value) -> {
            if (property.equals(WorkflowModel.PROP_DESCRIPTION)) {
                task.setDescription(checked(property, value, String.class));
            } else if (property.equals(WorkflowModel.PROP_DUE_DATE)) {
                task.setDueDate(checked(property, value, Date.class));
            } else if (property.equals(WorkflowModel.PROP_PRIORITY)) {
                task.setPriority(priority(property, value));
            } else if (property.equals(WorkflowModel.ASSOC_POOLED_ACTORS)) {
                setPool(task, property, value);
            } else if (property.equals(WorkflowModel.ASSOC_PACKAGE)) {
                setPackage(task, variables, property, value);
            } else if (!property.equals(ContentModel.PROP_OWNER)) {
                put(variables, type, property, value);
            }
        });
        if (!variables.isEmpty()) {
            task.setVariablesLocal(variables);
        }
        if (properties.containsKey(ContentModel.PROP_OWNER)) {
            String owner = checked(ContentModel.PROP_OWNER, properties.get(ContentModel.PROP_OWNER), String.class);
            if (!Objects.equals(owner, task.getAssignee())) {
                task.setAssignee(owner, true, true);
            }
        }
    }

    /** The variables that hold these properties of a start task. */
    Map<String, Object> variables(TaskType type, Map<QName, ? extends Serializable> properties) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((property, value) -> put(variables, type, property, value));
        return variables;
    }

    private void put(Map<String, Object> variables, TaskType type, QName property, Serializable value) {
        PropertyDefinition definition = type.properties().get(property);
        AssociationDefinition association = definition == null ? type.associations().get(property) : null;
        if (definition != null && !definition.isProtected()) {
            variables.put(names.of(property), convert(definition, value));
        } else if (association != null && !association.isProtected()) {
            variables.put(names.of(property), nodes.convertNodes(value, association.isTargetMany()));
        } else if (definition == null && association == null) {
            variables.put(names.of(property), value instanceof NodeRef node ? nodes.convertNode(node) : value);
        }
    }

    private Object convert(PropertyDefinition definition, Serializable value) {
        DataTypeDefinition dataType = definition.getDataType();
        Object converted;
        try {
            converted = values.converted(definition, value);
        } catch (IllegalArgumentException wrong) {
            throw invalid(definition.getName(), value);
        }
        return dataType.getName().equals(DataTypeDefinition.NODE_REF)
                ? nodes.convertNodes(converted, definition.isMultiValued())
                : converted;
    }

    private void setPackage(TaskEntity task, Map<String, Object> variables, QName property, Serializable value) {
        String name = names.of(property);
        // A process keeps the package that it has.
        if (task.getProcessInstance().getVariableLocal(name) == null) {
            variables.put(name, nodes.convertNode(Objects.requireNonNull(checked(property, value, NodeRef.class))));
        }
    }

    private void setPool(TaskEntity task, QName property, Serializable value) {
        Collection<?> wanted = value instanceof Collection<?> many
                ? many
                : List.of(Objects.requireNonNull(checked(property, value, NodeRef.class)));
        List<String> added = new ArrayList<>();
        for (Object actor : wanted) {
            added.add(actors.name(checked(property, actor, NodeRef.class)));
        }
        for (IdentityLinkEntity link : List.copyOf(task.getIdentityLinks())) {
            if (!IdentityLinkType.CANDIDATE.equals(link.getType())) {
                continue;
            }
            if (link.getUserId() != null && !added.remove(link.getUserId())) {
                task.deleteCandidateUser(link.getUserId());
            } else if (link.getGroupId() != null && !added.remove(link.getGroupId())) {
                task.deleteCandidateGroup(link.getGroupId());
            }
        }
        for (String authority : added) {
            if (Actors.isGroup(authority)) {
                task.addCandidateGroup(authority);
            } else {
                task.addCandidateUser(authority);
            }
        }
    }

    private static int priority(QName property, Serializable value) {
        if (value instanceof Integer number) {
            return number;
        }
        try {
            return Integer.parseInt(String.valueOf(value));
        } catch (NumberFormatException notANumber) {
            throw invalid(property, value);
        }
    }

    private static <T> T checked(QName property, Object value, Class<T> type) {
        if (value != null && !type.isInstance(value)) {
            throw invalid(property, value);
        }
        return type.cast(value);
    }

    private static WorkflowException invalid(QName property, Object value) {
        return new WorkflowException("Not a value of the task property " + property + ": " + value);
    }
}
