package id.juklak.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.MakeFromTemplate;
import id.juklak.steps.OpenTask;
import id.juklak.steps.TaskAccess;
import id.juklak.templates.Meeting;
import id.juklak.text.RefusalException;
import id.juklak.time.WorkingTime;

/** {@code POST /tasks/&#123;idTugas&#125;/templat}: makes a document from a template. */
class TemplatePost extends JuklakWebScript {

    private static final Set<String> MEETING_FIELDS = Set.of("mulai", "tempat", "pimpinan");

    private final TaskAccess taskAccess;
    private final MakeFromTemplate makeFromTemplate;
    private final BerkasDetails berkasDetails;
    private final WorkingTime workingTime;

    TemplatePost(TransactionService transactionService, TaskAccess taskAccess, MakeFromTemplate makeFromTemplate,
            BerkasDetails berkasDetails, WorkingTime workingTime) {
        super(transactionService);
        this.taskAccess = taskAccess;
        this.makeFromTemplate = makeFromTemplate;
        this.berkasDetails = berkasDetails;
        this.workingTime = workingTime;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        String taskId = requestReader.taskId();
        JsonBody body = JsonBody.read(requestReader.json(), "templat", "rapat");
        String templateId = body.requireText("templat");
        Map<String, String> meetingTexts = body.textMap("rapat");
        meetingTexts.keySet().stream().filter(name -> !MEETING_FIELDS.contains(name)).findFirst().ifPresent(unknown -> {
            throw new RefusalException("web.medan", 400, "rapat." + unknown);
        });
        return Work.change(() -> {
            OpenTask task = taskAccess.find(taskId);
            NodeRef document = makeFromTemplate.make(task, templateId,
                    new Meeting(readStart(meetingTexts.get("mulai")), stripOrNull(meetingTexts.get("tempat")),
                            stripOrNull(meetingTexts.get("pimpinan"))));
            return Response.created(berkasDetails.showDocument(task.berkas(), document));
        });
    }

    /** With an offset, or as the clock on the office's wall shows it. */
    private Date readStart(String text) {
        if (stripOrNull(text) == null) {
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

    private static String stripOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
