package id.juklak.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Gives a new task a priority that its type allows (Activiti's own 50 is not one) and a description. Involves the process's initiator, who
 * may therefore see and handle the task.
 */
final class TaskCreateListener implements TaskListener {

    private final TaskTypes types;
    private final TaskProperties properties;
    private final VariableNames names;

    TaskCreateListener(TaskTypes types, TaskProperties properties, VariableNames names) {
        this.types = types;
        this.properties = properties;
        this.names = names;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        String formKey = TaskTypes.formKey(task);
        TaskType type = types.fullType(formKey, false);
        properties.write(task, type, fields(task, type));
        if (task.getVariable(WorkflowConstants.PROP_INITIATOR) instanceof NodeVariable initiator && initiator.exists()) {
            task.addUserIdentityLink((String) initiator.getProperties().get(ContentModel.PROP_USERNAME.getLocalName()),
                    IdentityLinkType.STARTER);
        }
    }

    private Map<QName, Serializable> fields(TaskEntity task, TaskType type) {
        Map<QName, Serializable> fields = new HashMap<>();
        PropertyDefinition priority = type.properties().get(WorkflowModel.PROP_PRIORITY);
        if (priority != null && !allows(priority, task.getPriority())) {
            fields.put(WorkflowModel.PROP_PRIORITY, Integer.valueOf(priority.getDefaultValue()));
        }
        // Also over a description in the process definition: ACS takes the label, or what the workflow was started with.
        fields.put(WorkflowModel.PROP_DESCRIPTION, description(task));
        return fields;
    }

    private static boolean allows(PropertyDefinition priority, int value) {
        try {
            for (ConstraintDefinition constraint : priority.getConstraints()) {
                constraint.getConstraint().evaluate(value);
            }
            return true;
        } catch (ConstraintException notAllowed) {
            return false;
        }
    }

    private String description(TaskEntity task) {
        String process = ((ProcessDefinitionEntity) task.getExecution().getProcessInstance().getProcessDefinition()).getKey();
        String label = I18NUtil.getMessage((process + ".task." + task.getTaskDefinitionKey()).replace(':', '_') + ".description");
        if (label != null && !label.isEmpty()) {
            return label;
        }
        Object ofWorkflow = task.getVariable(names.of(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        return ofWorkflow instanceof String text && !text.isEmpty() ? text : task.getName();
    }
}
