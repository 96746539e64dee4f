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

    private final PropertyValues values;
    private final VariableNames names;
    private final NodeVariables nodes;

    TaskProperties(PropertyValues values, VariableNames names, NodeVariables nodes) {
        this.values = values;
        this.names = names;
        this.nodes = nodes;
    }

    // reading

    /** What a task holds under a property, itself, by its type, or through its process; null without. */
    Object value(TaskEntity task, TaskType type, QName property) {
        String name = names.of(property);
        if (task.hasVariableLocal(name)) {
            return task.getVariableLocal(name);
        }
        return type.defaults().containsKey(property) ? type.defaults().get(property) : task.getVariable(name);
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
            } else if (property.equals(WorkflowModel.ASSOC_POOLED_ACTORS) || property.equals(WorkflowModel.ASSOC_PACKAGE)) {
                throw new UnsupportedOperationException(property + " of a task is set by its process");
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
