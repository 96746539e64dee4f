package id.juklak.embedded.workflow;

import java.util.Date;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;

/** Puts the workflow's id into every process instance, as ACS does; the start task of a called process counts as completed. */
final class ProcessStartListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable(WorkflowConstants.PROP_WORKFLOW_INSTANCE_ID, WorkflowIds.global(execution.getId()));
        execution.setVariable(WorkflowConstants.TENANT_DOMAIN, "");
        if (execution instanceof ExecutionEntity entity && entity.getSuperExecutionId() != null
                && entity.getVariable(WorkflowConstants.START_TASK_COMPLETED) == null) {
            entity.setVariable(WorkflowConstants.START_TASK_COMPLETED, new Date());
        }
    }
}
