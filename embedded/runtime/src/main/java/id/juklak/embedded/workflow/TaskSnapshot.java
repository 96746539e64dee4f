package id.juklak.embedded.workflow;

import java.util.Date;

import org.activiti.engine.task.TaskInfo;

/** A task's fields as they were when it was read: the engine's own object goes on changing within its command. */
record TaskSnapshot(String id, String description, Date created, Date due, int priority, String assignee) {

    static TaskSnapshot of(TaskInfo task) {
        return new TaskSnapshot(task.getId(), task.getDescription(), task.getCreateTime(), task.getDueDate(), task.getPriority(),
                task.getAssignee());
    }
}
