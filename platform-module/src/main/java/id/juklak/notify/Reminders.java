package id.juklak.notify;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.News;
import id.juklak.berkas.News.Kind;
import id.juklak.berkas.NewsRecorder;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.settings.Setting;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.DueDates;
import id.juklak.time.WorkingTime;

/**
 * Notices tasks that will soon be due, are overdue, or have been for long. What was told of is noted down on the case in the transaction
 * that puts the news into the outbox, so that it is told of once.
 */
class Reminders {

    private final Sop sop;
    private final WorkingTime workingTime;
    private final Setting<NotificationSettings> settings;
    private final NewsRecorder newsRecorder;
    private final TaskService taskService;
    private final ProcessBerkas processBerkas;
    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    Reminders(Sop sop, WorkingTime workingTime, Setting<NotificationSettings> settings, NewsRecorder newsRecorder,
            TaskService taskService,
            ProcessBerkas processBerkas, Unchecked<NodeService> nodeService, BehaviourFilter behaviourFilter, GuardedWrite guardedWrite) {
        this.sop = sop;
        this.workingTime = workingTime;
        this.settings = settings;
        this.newsRecorder = newsRecorder;
        this.taskService = taskService;
        this.processBerkas = processBerkas;
        this.nodeService = nodeService.service();
        this.behaviourFilter = behaviourFilter;
        this.guardedWrite = guardedWrite;
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
        List<String> alreadyTold = new ArrayList<>(readAlreadyTold(node, taskId));
        List<Kind> newKinds = findDueKinds(sop.step(berkas.stepId()), dueDate).stream()
                .filter(kind -> !alreadyTold.contains(kind.id()))
                .toList();
        if (newKinds.isEmpty()) {
            return;
        }
        for (Kind kind : newKinds) {
            alreadyTold.add(kind.id());
            newsRecorder.record(new News(kind, node, berkas.stepId(), taskId, null, null, new Date()));
        }
        recordTold(node, taskId, alreadyTold);
    }

    /** What is to be told now; once a task is overdue, nobody needs to hear that it soon will be. */
    private List<Kind> findDueKinds(Step step, Date dueDate) {
        NotificationSettings currentSettings = settings.current();
        Instant now = Instant.now();
        long remainingMinutes = workingTime.remainingMinutes(now, dueDate.toInstant());
        List<Kind> kinds = new ArrayList<>();
        if (DueDates.isOverdue(dueDate, now)) {
            kinds.add(Kind.OVERDUE);
            if (-remainingMinutes >= currentSettings.escalationMinutes() && currentSettings.superiors().containsKey(step.performer())) {
                kinds.add(Kind.ESCALATED);
            }
        } else if (currentSettings.soonDue().isReached(remainingMinutes, workingTime.normMinutes(step.normTime()))) {
            kinds.add(Kind.DUE_SOON);
        }
        kinds.removeIf(kind -> !currentSettings.notifiesOf(kind));
        return kinds;
    }

    @SuppressWarnings("unchecked")
    private Collection<String> readAlreadyTold(NodeRef berkas, String taskId) {
        boolean sameTask = taskId.equals(nodeService.getProperty(berkas, JuklakModel.PROP_REMINDED_TASK));
        return sameTask ? (Collection<String>) nodeService.getProperty(berkas, JuklakModel.PROP_REMINDED_STAGES) : List.of();
    }

    private void recordTold(NodeRef berkas, String taskId, List<String> toldKinds) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_REMINDED_TASK, taskId);
        properties.put(JuklakModel.PROP_REMINDED_STAGES, new ArrayList<>(toldKinds));
        // A reminder is no change that anyone made to the case.
        behaviourFilter.disableBehaviour(berkas, ContentModel.ASPECT_AUDITABLE);
        try {
            guardedWrite.run(() -> nodeService.addAspect(berkas, JuklakModel.ASPECT_REMINDED, properties));
        } finally {
            behaviourFilter.enableBehaviour(berkas, ContentModel.ASPECT_AUDITABLE);
        }
    }
}
