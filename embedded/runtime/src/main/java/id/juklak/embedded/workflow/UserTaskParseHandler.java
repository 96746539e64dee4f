package id.juklak.embedded.workflow;

import java.util.ArrayList;

import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.pvm.delegate.ActivityBehavior;
import org.activiti.engine.impl.task.TaskDefinition;

/**
 * Puts ACS's own task listeners before those of the process definition, so that a process's listeners find the task as its type describes
 * it.
 */
final class UserTaskParseHandler extends AbstractBpmnParseHandler<UserTask> {

    private final TaskListener onCreate;
    private final TaskListener onComplete;

    UserTaskParseHandler(TaskListener onCreate, TaskListener onComplete) {
        this.onCreate = onCreate;
        this.onComplete = onComplete;
    }

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return UserTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, UserTask userTask) {
        ActivityBehavior behavior = findActivity(parse, userTask.getId()).getActivityBehavior();
        if (behavior instanceof MultiInstanceActivityBehavior multiInstance) {
            behavior = multiInstance.getInnerActivityBehavior();
        }
        if (behavior instanceof UserTaskActivityBehavior task) {
            addFirst(task.getTaskDefinition(), TaskListener.EVENTNAME_CREATE, onCreate);
            addFirst(task.getTaskDefinition(), TaskListener.EVENTNAME_COMPLETE, onComplete);
        }
    }

    private static void addFirst(TaskDefinition task, String event, TaskListener listener) {
        task.getTaskListeners().computeIfAbsent(event, name -> new ArrayList<>()).add(0, listener);
    }
}
