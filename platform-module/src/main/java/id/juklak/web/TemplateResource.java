package id.juklak.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.steps.MakeFromTemplate;
import id.juklak.steps.OpenTask;
import id.juklak.steps.TaskAccess;
import id.juklak.templates.Meeting;
import id.juklak.text.RefusalException;
import id.juklak.time.WorkingTime;
import id.juklak.web.DocumentView.DocumentJson;
import id.juklak.web.TemplateList.TemplatesJson;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Required;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/** {@code /templat}: the office's templates, for administrators; and a document that is made from one. */
class TemplateResource implements Resource {

    /** @param meeting for a template that asks for it; may be left out */
    record Making(@Required @JsonProperty("templat") String templateId, @JsonProperty("rapat") MeetingInput meeting) {}

    /** @param start with an offset, or as the clock on the office's wall shows it; each may be left out, and is then what the case knows */
    record MeetingInput(@JsonProperty("mulai") String start, @JsonProperty("tempat") String place,
            @JsonProperty("pimpinan") String chair) {}

    private final TemplateList templateList;
    private final TaskAccess taskAccess;
    private final MakeFromTemplate makeFromTemplate;
    private final WorkingTime workingTime;
    private final AnswerContexts answerContexts;
    private final DocumentView documentView;

    TemplateResource(TemplateList templateList, TaskAccess taskAccess, MakeFromTemplate makeFromTemplate, WorkingTime workingTime,
            AnswerContexts answerContexts, DocumentView documentView) {
        this.templateList = templateList;
        this.taskAccess = taskAccess;
        this.makeFromTemplate = makeFromTemplate;
        this.workingTime = workingTime;
        this.answerContexts = answerContexts;
        this.documentView = documentView;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(Route.get("/templat").refuses(403).answers(TemplatesJson.class, this::list),
                Route.post("/tugas/{idTugas}/templat").takes(Making.class).refuses(422).creates(DocumentJson.class, this::make));
    }

    private Work<TemplatesJson> list() {
        return Work.read(() -> Response.ok(templateList.read(answerContexts.make())));
    }

    private Work<DocumentJson> make(RequestReader requestReader, Making making) {
        String taskId = requestReader.taskId();
        return Work.change(() -> {
            OpenTask task = taskAccess.find(taskId);
            NodeRef document = makeFromTemplate.make(task, making.templateId(), toMeeting(making.meeting()));
            return Response.created(documentView.toJson(answerContexts.make(), task.berkas(), document, true));
        });
    }

    private Meeting toMeeting(MeetingInput input) {
        return input == null
                ? Meeting.EMPTY
                : new Meeting(readStart(blankToNull(input.start())), blankToNull(input.place()), blankToNull(input.chair()));
    }

    private Date readStart(String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant moment = text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(workingTime.zone()).toInstant();
            return Date.from(moment);
        } catch (DateTimeException | IllegalArgumentException failure) {
            throw new RefusalException("web.nilai", 400, "rapat.mulai", text);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
