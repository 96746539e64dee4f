package id.juklak.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.model.Paging;
import id.juklak.steps.OpenTask;
import id.juklak.steps.TaskAccess;
import id.juklak.steps.TaskAssignment;
import id.juklak.steps.TaskCompletion;
import id.juklak.text.RefusalException;
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

    private final TaskAccess taskAccess;
    private final TaskAssignment taskAssignment;
    private final TaskCompletion taskCompletion;
    private final TaskReaders taskReaders;
    private final AnswerContexts answerContexts;
    private final TaskDetails taskDetails;
    private final BerkasDetails berkasDetails;

    TaskResource(TaskAccess taskAccess, TaskAssignment taskAssignment, TaskCompletion taskCompletion, TaskReaders taskReaders,
            AnswerContexts answerContexts,
            TaskDetails taskDetails, BerkasDetails berkasDetails) {
        this.taskAccess = taskAccess;
        this.taskAssignment = taskAssignment;
        this.taskCompletion = taskCompletion;
        this.taskReaders = taskReaders;
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

    private Work<TaskJson> show(RequestReader requestReader) {
        String taskId = requestReader.taskId();
        return Work.read(() -> {
            OpenTask task = taskAccess.find(taskId);
            taskReaders.require(task);
            return Response.ok(taskDetails.toJson(answerContexts.make(), task));
        });
    }

    private Work<TaskJson> claim(RequestReader requestReader) {
        return actAndShowTask(requestReader.taskId(), taskAssignment::claim);
    }

    private Work<TaskJson> release(RequestReader requestReader) {
        return actAndShowTask(requestReader.taskId(), taskAssignment::release);
    }

    private Work<TaskJson> reassign(RequestReader requestReader, Reassignment reassignment) {
        return actAndShowTask(requestReader.taskId(), task -> taskAssignment.reassign(task, reassignment.newHolder()));
    }

    private Work<BerkasJson> complete(RequestReader requestReader, Completion completion) {
        return actAndShowBerkas(requestReader.taskId(),
                task -> taskCompletion.complete(task, completion.note(), completion.formTexts(), completion.perMenkoNeeded()));
    }

    private Work<BerkasJson> giveBack(RequestReader requestReader, Return returned) {
        return actAndShowBerkas(requestReader.taskId(), task -> taskCompletion.returnBerkas(task, returned.note()));
    }

    private Work<TaskJson> actAndShowTask(String taskId, Consumer<OpenTask> act) {
        AtomicBoolean seen = new AtomicBoolean();
        return Work.change(() -> {
            act.accept(find(taskId, seen));
            return Response.ok(taskDetails.toJson(answerContexts.make(), taskAccess.find(taskId)));
        });
    }

    private Work<BerkasJson> actAndShowBerkas(String taskId, Consumer<OpenTask> act) {
        AtomicBoolean seen = new AtomicBoolean();
        return Work.change(() -> {
            OpenTask task = find(taskId, seen);
            act.accept(task);
            return Response.ok(berkasDetails.toJson(answerContexts.make(), task.berkas().node()));
        });
    }

    /**
     * The task of an act.
     *
     * @param seen whether an earlier try of this request saw it: the work is done again where two meet on one task, and someone else's
     * cancellation leaves no trace of it in the engine
     */
    private OpenTask find(String taskId, AtomicBoolean seen) {
        try {
            OpenTask task = taskAccess.find(taskId);
            seen.set(true);
            return task;
        } catch (RefusalException refusal) {
            throw seen.get() && refusal.status() == 404 ? new RefusalException("tugas.berakhir", 409) : refusal;
        }
    }
}
