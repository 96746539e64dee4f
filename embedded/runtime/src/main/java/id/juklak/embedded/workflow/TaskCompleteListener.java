package id.juklak.embedded.workflow;

import java.util.List;
import java.util.stream.Collectors;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

/** Refuses to complete a task that lacks mandatory properties. */
final class TaskCompleteListener implements TaskListener {

    private final TaskTypes types;
    private final TaskProperties properties;

    TaskCompleteListener(TaskTypes types, TaskProperties properties) {
        this.types = types;
        this.properties = properties;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        List<QName> missing = properties.missing(task, types.fullType(TaskTypes.formKey(task), false));
        if (!missing.isEmpty()) {
            throw new WorkflowException("Mandatory task properties have not been provided! "
                    + missing.stream().map(QName::toString).collect(Collectors.joining(", ")));
        }
    }
}
