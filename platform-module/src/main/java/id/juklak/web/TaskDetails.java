package id.juklak.web;

import java.util.List;
import java.util.Objects;

import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.model.Paging;
import id.juklak.steps.MakeFromTemplate;
import id.juklak.steps.OpenTask;
import id.juklak.steps.OpenTasks;
import id.juklak.steps.StepGate;
import id.juklak.templates.Meeting;
import id.juklak.templates.TemplateSettings;
import id.juklak.web.DocumentView.DocumentJson;
import id.juklak.web.TaskView.TaskRowJson;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.Page;

/** The user's tasks; and one with what its step needs. */
class TaskDetails {

    /**
     * A task with what its step needs, and the case's documents.
     *
     * @param missing what the gate would refuse now, whole sentences
     * @param templates what the step offers to make documents from
     * @param meeting what the case knows of its meeting
     */
    record TaskJson(@JsonUnwrapped TaskRowJson task, @JsonProperty("perlu") List<RequirementJson> requirements,
            @JsonProperty("kurang") List<String> missing, @JsonProperty("templat") List<TemplateChoiceJson> templates,
            @JsonProperty("rapat") MeetingJson meeting, @JsonProperty("dokumen") List<DocumentJson> documents) {}

    /** @param missing a whole sentence; null where it is met */
    record RequirementJson(@JsonProperty("jenis") String kind, String label, @JsonProperty("tindakan") List<String> acts,
            @Nullable @JsonProperty("oleh") String by, @JsonProperty("terpenuhi") boolean met,
            @Nullable @JsonProperty("kurang") String missing) {}

    /** @param asksForMeeting whether it asks for the meeting's time, place and chair */
    record TemplateChoiceJson(String id, @JsonProperty("nama") String name, @JsonProperty("jenis") String kind,
            @JsonProperty("namaJenis") String kindName, @JsonProperty("rapat") boolean asksForMeeting) {}

    /** What is known of a case's meeting. */
    record MeetingJson(@Nullable @JsonProperty("mulai") Moment start, @Nullable @JsonProperty("tempat") String place,
            @Nullable @JsonProperty("pimpinan") String chair) {}

    private final TaskView taskView;
    private final DocumentView documentView;
    private final OpenTasks openTasks;
    private final StepGate stepGate;
    private final MakeFromTemplate makeFromTemplate;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks: who has a case's task may know the case's name */
    TaskDetails(TaskView taskView, DocumentView documentView, OpenTasks openTasks, StepGate stepGate, MakeFromTemplate makeFromTemplate,
            Unchecked<NodeService> nodeService) {
        this.taskView = taskView;
        this.documentView = documentView;
        this.openTasks = openTasks;
        this.stepGate = stepGate;
        this.makeFromTemplate = makeFromTemplate;
        this.nodeService = nodeService.service();
    }

    /** The user's tasks, held and to be taken. */
    Page<TaskRowJson> findMine(AnswerContext context, Paging paging) {
        OpenTasks.Page page = openTasks.findMine(paging);
        return Page.of(paging,
                page.tasks().stream()
                        .flatMap(task -> openTasks.findBerkas(task).map(berkas -> toRow(context, task, berkas.node())).stream()).toList(),
                page.total());
    }

    private TaskRowJson toRow(AnswerContext context, Task task, NodeRef berkas) {
        // What is in this list unheld is so because a pool of the user's offers it.
        return taskView.toRow(context, task, task.getAssignee() == null, berkas, nodeService.getProperties(berkas));
    }

    TaskJson toJson(AnswerContext context, OpenTask task) {
        Berkas berkas = task.berkas();
        List<StepGate.CheckedRequirement> requirements = stepGate.check(berkas, task.step(), berkas.perMenkoNeeded());
        return new TaskJson(
                taskView.toRow(context, task.task(), openTasks.canClaim(task.task()), berkas.node(),
                        nodeService.getProperties(berkas.node())),
                requirements.stream().map(requirement -> toRequirement(context, requirement)).toList(),
                requirements.stream().map(StepGate.CheckedRequirement::missing).filter(Objects::nonNull).toList(),
                makeFromTemplate.findTemplates(task.step()).stream().map(template -> toChoice(context, template)).toList(),
                toMeeting(context, Meeting.read(nodeService, berkas.node())), documentView.toList(context, berkas, false));
    }

    private RequirementJson toRequirement(AnswerContext context, StepGate.CheckedRequirement checked) {
        return new RequirementJson(checked.requirement().kind(), context.label().text("jenis", checked.requirement().kind()),
                checked.requirement().acts(), checked.requirement().by(), checked.isMet(), checked.missing());
    }

    private TemplateChoiceJson toChoice(AnswerContext context, TemplateSettings.Template template) {
        return new TemplateChoiceJson(template.id(), template.name(), template.kind(), context.label().text("jenis", template.kind()),
                template.asksForMeeting());
    }

    private MeetingJson toMeeting(AnswerContext context, Meeting meeting) {
        return new MeetingJson(context.moment(meeting.start()), meeting.place(), meeting.chair());
    }
}
