package id.juklak.berkas;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.time.DueDates;

/** The case's record: who did what, when, in which office, with which outcome. Lines are only ever added. */
public class BerkasLog {

    private final NodeService nodeService;
    private final GuardedWrite guardedWrite;
    private final RegisterMonth registerMonth;

    /** @param nodeService the one without permission checks: who may act may not always write into the case */
    public BerkasLog(Unchecked<NodeService> nodeService, GuardedWrite guardedWrite, RegisterMonth registerMonth) {
        this.nodeService = nodeService.service();
        this.guardedWrite = guardedWrite;
        this.registerMonth = registerMonth;
    }

    /**
     * One line of the record.
     *
     * @param kind what happened
     * @param stepId id of the step, or null
     * @param jabatan id of the office in which the person acted, or null
     * @param outcome outcome, or null
     * @param note what was written, or null
     * @param workingMinutes working minutes that the step took, or null
     * @param dueDate when the step was due, or null
     * @param taskId the engine's id of the task, or null
     */
    public record Event(EventKind kind, String stepId, String by, String jabatan, Date at, String outcome, String note,
            Long workingMinutes,
            Date dueDate, String taskId) {

        public static Event byCurrentUser(EventKind kind, String stepId, String jabatan, String taskId) {
            return new Event(kind, stepId, AuthenticationUtil.getFullyAuthenticatedUser(), jabatan, new Date(), null, null, null,
                    null, taskId);
        }

        public Event with(String outcome, String note, Long workingMinutes) {
            return new Event(kind, stepId, by, jabatan, at, outcome, note, workingMinutes, dueDate, taskId);
        }

        public Event withDueDate(Date dueDate) {
            return new Event(kind, stepId, by, jabatan, at, outcome, note, workingMinutes, dueDate, taskId);
        }

        /** Whether a step was done after it was due. */
        public boolean isOverdue() {
            return DueDates.isOverdue(dueDate, at.toInstant());
        }
    }

    public void record(NodeRef berkas, Event event) {
        Map<QName, Serializable> properties = new HashMap<>();
        putIfPresent(properties, JuklakModel.PROP_EVENT_KIND, event.kind().id());
        putIfPresent(properties, JuklakModel.PROP_EVENT_STEP, event.stepId());
        putIfPresent(properties, JuklakModel.PROP_EVENT_BY, event.by());
        putIfPresent(properties, JuklakModel.PROP_EVENT_JABATAN, event.jabatan());
        putIfPresent(properties, JuklakModel.PROP_EVENT_AT, event.at());
        putIfPresent(properties, JuklakModel.PROP_EVENT_OUTCOME, event.outcome());
        putIfPresent(properties, JuklakModel.PROP_EVENT_NOTE, event.note());
        putIfPresent(properties, JuklakModel.PROP_EVENT_WORKING_MINUTES, event.workingMinutes());
        putIfPresent(properties, JuklakModel.PROP_EVENT_DUE_DATE, event.dueDate());
        putIfPresent(properties, JuklakModel.PROP_EVENT_TASK_ID, event.taskId());
        putIfPresent(properties, JuklakModel.PROP_REGISTER_MONTH, registerMonth.of(event.at()));
        // In ACS whoever makes a node owns it; the record belongs to nobody.
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        guardedWrite.run(() -> nodeService.createNode(berkas, JuklakModel.ASSOC_HISTORY, JuklakModel.contentQName(GUID.generate()),
                JuklakModel.TYPE_EVENT,
                properties));
    }

    private void putIfPresent(Map<QName, Serializable> properties, QName name, Serializable value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /** The record of a case, in the order in which it was written. */
    public List<Event> readHistory(NodeRef berkas) {
        // Children come in the order of their making; the sort is stable, so lines of one millisecond keep it.
        return nodeService.getChildAssocs(berkas, JuklakModel.ASSOC_HISTORY, RegexQNamePattern.MATCH_ALL).stream()
                .map(child -> readEvent(nodeService.getProperties(child.getChildRef())))
                .sorted((first, second) -> first.at().compareTo(second.at())).toList();
    }

    /** One line of a record, as it is stored. */
    public static Event readEvent(Map<QName, Serializable> properties) {
        return new Event(EventKind.of((String) properties.get(JuklakModel.PROP_EVENT_KIND)),
                (String) properties.get(JuklakModel.PROP_EVENT_STEP),
                (String) properties.get(JuklakModel.PROP_EVENT_BY), (String) properties.get(JuklakModel.PROP_EVENT_JABATAN),
                (Date) properties.get(JuklakModel.PROP_EVENT_AT),
                (String) properties.get(JuklakModel.PROP_EVENT_OUTCOME), (String) properties.get(JuklakModel.PROP_EVENT_NOTE),
                (Long) properties.get(JuklakModel.PROP_EVENT_WORKING_MINUTES),
                (Date) properties.get(JuklakModel.PROP_EVENT_DUE_DATE), (String) properties.get(JuklakModel.PROP_EVENT_TASK_ID));
    }
}
