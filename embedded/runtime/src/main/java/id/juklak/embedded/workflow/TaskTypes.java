package id.juklak.embedded.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.activiti.engine.form.StartFormData;
import org.activiti.engine.impl.form.DefaultStartFormHandler;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

import id.juklak.embedded.node.PropertyValues;

/**
 * A task's form key names its type in the task model. Without one, or when the model lacks the type, a task is a {@code bpm:workflowTask}
 * and a start event a {@code bpm:activitiStartTask}.
 */
public final class TaskTypes {

    private final DictionaryService dictionary;
    private final VariableNames names;
    private final PropertyValues values;
    /** Worked out once: models are read before the first task. */
    private final Map<QName, TaskType> full = new ConcurrentHashMap<>();

    public TaskTypes(DictionaryService dictionary, VariableNames names, PropertyValues values) {
        this.dictionary = dictionary;
        this.names = names;
        this.values = values;
    }

    /** The declared type. */
    TypeDefinition type(String formKey, boolean start) {
        TypeDefinition type = formKey == null ? null : dictionary.getType(names.property(formKey));
        if (type == null) {
            QName standard = start ? WorkflowModel.TYPE_ACTIVTI_START_TASK : WorkflowModel.TYPE_WORKFLOW_TASK;
            type = dictionary.getType(standard);
            if (type == null) {
                throw new WorkflowException("No task type for form key " + formKey + ", and " + standard + " is not in the dictionary");
            }
        }
        return type;
    }

    /** The type together with everything that its mandatory aspects add. */
    public TaskType fullType(String formKey, boolean start) {
        TypeDefinition type = type(formKey, start);
        return full.computeIfAbsent(type.getName(), name -> TaskType.of(type, values));
    }

    /** The form key of a task that is being worked on, with expressions resolved. */
    static String formKey(TaskEntity task) {
        if (task.getTaskDefinition() == null || task.getTaskDefinition().getTaskFormHandler() == null) {
            return null;
        }
        return task.getTaskDefinition().getTaskFormHandler().createTaskForm(task).getFormKey();
    }

    static String startFormKey(ProcessDefinitionEntity definition) {
        if (definition.getStartFormHandler() instanceof DefaultStartFormHandler handler) {
            StartFormData form = handler.createStartFormData(definition);
            return form == null ? null : form.getFormKey();
        }
        return null;
    }
}
