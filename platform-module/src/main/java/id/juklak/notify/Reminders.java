package id.juklak.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.News;
import id.juklak.berkas.News.Kind;
import id.juklak.berkas.NewsRecorder;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;

/**
 * Notices tasks that will soon be due, are overdue, or have been for long. What was told of is noted down on the case in the transaction
 * that puts the news into the outbox, so that it is told of once.
 */
class Reminders {

    private final Sop sop;
    private final ReminderRules reminderRules;
    private final ToldReminders toldReminders;
    private final NewsRecorder newsRecorder;
    private final TaskService taskService;
    private final ProcessBerkas processBerkas;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    Reminders(Sop sop, ReminderRules reminderRules, ToldReminders toldReminders, NewsRecorder newsRecorder, TaskService taskService,
            ProcessBerkas processBerkas, Unchecked<NodeService> nodeService) {
        this.sop = sop;
        this.reminderRules = reminderRules;
        this.toldReminders = toldReminders;
        this.newsRecorder = newsRecorder;
        this.taskService = taskService;
        this.processBerkas = processBerkas;
        this.nodeService = nodeService.service();
    }

    /** Ids of the tasks that wait. */
    List<String> listTaskIds() {
        return taskService.createTaskQuery().processDefinitionKey(sop.processKey()).list().stream().map(Task::getId).toList();
    }

    /** Looks at one task, in a transaction of its own. */
    void checkTask(String taskId) {
        Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
        Berkas berkas = task == null ? null : processBerkas.find(task).orElse(null);
        if (berkas == null) {
            return;
        }
        NodeRef node = berkas.node();
        // Not the task's own due date, which a client of ACS's API can move.
        Date dueDate = (Date) nodeService.getProperty(node, JuklakModel.PROP_DUE_DATE);
        if (!berkas.isRunning() || !task.getTaskDefinitionKey().equals(berkas.stepId()) || dueDate == null) {
            return;
        }
        List<String> alreadyTold = new ArrayList<>(toldReminders.read(node, taskId));
        List<Kind> newKinds = reminderRules.findDueKinds(sop.step(berkas.stepId()), dueDate.toInstant(), Instant.now()).stream()
                .filter(kind -> !alreadyTold.contains(kind.id())).toList();
        if (newKinds.isEmpty()) {
            return;
        }
        for (Kind kind : newKinds) {
            alreadyTold.add(kind.id());
            newsRecorder.record(new News(kind, node, berkas.stepId(), taskId, null, null, new Date()));
        }
        toldReminders.record(node, taskId, alreadyTold);
    }
}
