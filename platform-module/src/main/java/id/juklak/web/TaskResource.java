package id.juklak.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.berkas.JabatanRights;
import id.juklak.model.Paging;
import id.juklak.steps.BerkasService;
import id.juklak.steps.StepService;
import id.juklak.web.BerkasDetails.BerkasJson;
import id.juklak.web.TaskDetails.TaskJson;
import id.juklak.web.TaskView.TaskRowJson;
import id.juklak.web.http.Page;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Required;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/** {@code /tugas}: the user's tasks, and what an official does with one. */
class TaskResource implements Resource {

    record Completion(@JsonProperty("catatan") String note, @JsonProperty("isian") Map<String, String> formTexts,
            @JsonProperty("perluPerMenko") Boolean perMenkoNeeded) {}

    record Return(@JsonProperty("catatan") String note) {}

    record Reassignment(@Required @JsonProperty("kepada") String newHolder) {}

    private final StepService stepService;
    private final BerkasService berkasService;
    private final JabatanRights jabatanRights;
    private final AnswerContexts answerContexts;
    private final TaskDetails taskDetails;
    private final BerkasDetails berkasDetails;

    TaskResource(StepService stepService, BerkasService berkasService, JabatanRights jabatanRights, AnswerContexts answerContexts,
            TaskDetails taskDetails, BerkasDetails berkasDetails) {
        this.stepService = stepService;
        this.berkasService = berkasService;
        this.jabatanRights = jabatanRights;
        this.answerContexts = answerContexts;
        this.taskDetails = taskDetails;
        this.berkasDetails = berkasDetails;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/tugas").asks(Paging.class).lists(TaskRowJson.class, this::list),
                Route.get("/tugas/{idTugas}").refuses(403).answers(TaskJson.class, this::show),
                Route.post("/tugas/{idTugas}/claim").answers(TaskJson.class, this::claim),
                Route.post("/tugas/{idTugas}/release").answers(TaskJson.class, this::release),
                Route.post("/tugas/{idTugas}/complete").takes(Completion.class).refuses(422).answers(BerkasJson.class, this::complete),
                Route.post("/tugas/{idTugas}/return").takes(Return.class).answers(BerkasJson.class, this::giveBack),
                Route.post("/tugas/{idTugas}/reassign").takes(Reassignment.class).answers(TaskJson.class, this::reassign));
    }

    private Work<Page<TaskRowJson>> list(RequestReader requestReader, Paging paging) {
        return Work.read(() -> Response.ok(taskDetails.findMine(answerContexts.make(), paging)));
    }

    /** For the step's office, and for who may read the case. */
    private Work<TaskJson> show(RequestReader requestReader) {
        String taskId = requestReader.taskId();
        return Work.read(() -> {
            StepService.OpenTask task = stepService.findTask(taskId);
            if (!jabatanRights.isCurrentPerformer(task.berkas()) && !jabatanRights.mayReassign()) {
                berkasService.read(task.berkas().node());
            }
            return Response.ok(taskDetails.toJson(answerContexts.make(), task));
        });
    }

    private Work<TaskJson> claim(RequestReader requestReader) {
        return actAndShowTask(requestReader.taskId(), stepService::claim);
    }

    private Work<TaskJson> release(RequestReader requestReader) {
        return actAndShowTask(requestReader.taskId(), stepService::release);
    }

    private Work<TaskJson> reassign(RequestReader requestReader, Reassignment reassignment) {
        return actAndShowTask(requestReader.taskId(), task -> stepService.reassign(task, reassignment.newHolder()));
    }

    private Work<BerkasJson> complete(RequestReader requestReader, Completion completion) {
        return actAndShowBerkas(requestReader.taskId(),
                task -> stepService.complete(task, completion.note(), completion.formTexts(), completion.perMenkoNeeded()));
    }

    private Work<BerkasJson> giveBack(RequestReader requestReader, Return returned) {
        return actAndShowBerkas(requestReader.taskId(), task -> stepService.returnBerkas(task, returned.note()));
    }

    private Work<TaskJson> actAndShowTask(String taskId, Consumer<StepService.OpenTask> act) {
        return Work.change(() -> {
            act.accept(stepService.findTask(taskId));
            return Response.ok(taskDetails.toJson(answerContexts.make(), stepService.findTask(taskId)));
        });
    }

    private Work<BerkasJson> actAndShowBerkas(String taskId, Consumer<StepService.OpenTask> act) {
        return Work.change(() -> {
            StepService.OpenTask task = stepService.findTask(taskId);
            act.accept(task);
            return Response.ok(berkasDetails.toJson(answerContexts.make(), task.berkas().node()));
        });
    }
}
