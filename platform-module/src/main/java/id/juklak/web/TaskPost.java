package id.juklak.web;

import java.io.IOException;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.StepService;

/** {@code POST /tasks/&#123;idTugas&#125;/...}: what an official does with a task. One bean for each act. */
class TaskPost extends JuklakWebScript {

    /** The acts, by the last part of their address. */
    enum Act {
        CLAIM, RELEASE, COMPLETE, RETURN, REASSIGN
    }

    private final Act act;
    private final StepService stepService;
    private final BerkasDetails berkasDetails;

    TaskPost(TransactionService transactionService, Act act, StepService stepService, BerkasDetails berkasDetails) {
        super(transactionService);
        this.act = act;
        this.stepService = stepService;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        String taskId = requestReader.taskId();
        byte[] json = requestReader.json();
        return Work.change(switch (act) {
            case CLAIM -> {
                JsonBody.read(json);
                yield () -> actAndShowTask(taskId, stepService::claim);
            }
            case RELEASE -> {
                JsonBody.read(json);
                yield () -> actAndShowTask(taskId, stepService::release);
            }
            case REASSIGN -> {
                String newHolder = JsonBody.read(json, "kepada").requireText("kepada");
                yield () -> actAndShowTask(taskId, task -> stepService.reassign(task, newHolder));
            }
            case RETURN -> {
                String note = JsonBody.read(json, "catatan").text("catatan");
                yield () -> actAndShowBerkas(taskId, task -> stepService.returnBerkas(task, note));
            }
            case COMPLETE -> {
                JsonBody body = JsonBody.read(json, "catatan", "isian", "perluPerMenko");
                String note = body.text("catatan");
                Map<String, String> formTexts = body.textMap("isian");
                Boolean perMenkoNeeded = body.flag("perluPerMenko");
                yield () -> actAndShowBerkas(taskId, task -> stepService.complete(task, note, formTexts, perMenkoNeeded));
            }
        });
    }

    /** An act on a task. */
    private interface TaskAct {
        void perform(StepService.OpenTask task);
    }

    private Response actAndShowTask(String taskId, TaskAct taskAct) {
        taskAct.perform(stepService.findTask(taskId));
        return Response.ok(berkasDetails.showTask(stepService.findTask(taskId)));
    }

    private Response actAndShowBerkas(String taskId, TaskAct taskAct) {
        StepService.OpenTask task = stepService.findTask(taskId);
        taskAct.perform(task);
        return Response.ok(berkasDetails.showBrief(task.berkas().node()));
    }
}
