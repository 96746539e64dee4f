package id.juklak.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.OpenTask;
import id.juklak.steps.TaskAccess;
import id.juklak.steps.TaskAssignment;
import id.juklak.steps.TaskCompletion;
import id.juklak.text.RefusalException;

/** {@code POST /tasks/&#123;idTugas&#125;/...}: what an official does with a task. One bean for each act. */
class TaskPost extends JuklakWebScript {

    /** The acts, by the last part of their address. */
    enum Act {
        CLAIM, RELEASE, COMPLETE, RETURN, REASSIGN
    }

    private final Act act;
    private final TaskAccess taskAccess;
    private final TaskAssignment taskAssignment;
    private final TaskCompletion taskCompletion;
    private final BerkasDetails berkasDetails;

    TaskPost(TransactionService transactionService, Act act, TaskAccess taskAccess, TaskAssignment taskAssignment,
            TaskCompletion taskCompletion, BerkasDetails berkasDetails) {
        super(transactionService);
        this.act = act;
        this.taskAccess = taskAccess;
        this.taskAssignment = taskAssignment;
        this.taskCompletion = taskCompletion;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        String taskId = requestReader.taskId();
        byte[] json = requestReader.json();
        // The work is done again where two meet on one task; what the first try saw is known to the next.
        AtomicBoolean seen = new AtomicBoolean();
        return Work.change(switch (act) {
            case CLAIM -> {
                JsonBody.read(json);
                yield () -> actAndShowTask(taskId, seen, taskAssignment::claim);
            }
            case RELEASE -> {
                JsonBody.read(json);
                yield () -> actAndShowTask(taskId, seen, taskAssignment::release);
            }
            case REASSIGN -> {
                String newHolder = JsonBody.read(json, "kepada").requireText("kepada");
                yield () -> actAndShowTask(taskId, seen, task -> taskAssignment.reassign(task, newHolder));
            }
            case RETURN -> {
                String note = JsonBody.read(json, "catatan").text("catatan");
                yield () -> actAndShowBerkas(taskId, seen, task -> taskCompletion.returnBerkas(task, note));
            }
            case COMPLETE -> {
                JsonBody body = JsonBody.read(json, "catatan", "isian", "perluPerMenko");
                String note = body.text("catatan");
                Map<String, String> formTexts = body.textMap("isian");
                Boolean perMenkoNeeded = body.flag("perluPerMenko");
                yield () -> actAndShowBerkas(taskId, seen, task -> taskCompletion.complete(task, note, formTexts, perMenkoNeeded));
            }
        });
    }

    /** Someone else's cancellation leaves no trace of the task in the engine. */
    private OpenTask find(String taskId, AtomicBoolean seen) {
        try {
            OpenTask task = taskAccess.find(taskId);
            seen.set(true);
            return task;
        } catch (RefusalException refusal) {
            throw seen.get() && refusal.status() == 404 ? new RefusalException("tugas.berakhir", 409) : refusal;
        }
    }

    /** An act on a task. */
    private interface TaskAct {
        void perform(OpenTask task);
    }

    private Response actAndShowTask(String taskId, AtomicBoolean seen, TaskAct taskAct) {
        taskAct.perform(find(taskId, seen));
        return Response.ok(berkasDetails.showTask(taskAccess.find(taskId)));
    }

    private Response actAndShowBerkas(String taskId, AtomicBoolean seen, TaskAct taskAct) {
        OpenTask task = find(taskId, seen);
        taskAct.perform(task);
        return Response.ok(berkasDetails.showBrief(task.berkas().node()));
    }
}
