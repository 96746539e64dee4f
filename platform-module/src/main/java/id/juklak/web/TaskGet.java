package id.juklak.web;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.JabatanRights;
import id.juklak.steps.BerkasService;
import id.juklak.steps.StepService;

/** {@code GET /tasks/&#123;idTugas&#125;}: a task with what its step needs. For the step's office, and for who may read the case. */
class TaskGet extends JuklakWebScript {

    private final StepService stepService;
    private final BerkasService berkasService;
    private final JabatanRights jabatanRights;
    private final BerkasDetails berkasDetails;

    TaskGet(TransactionService transactionService, StepService stepService, BerkasService berkasService, JabatanRights jabatanRights,
            BerkasDetails berkasDetails) {
        super(transactionService);
        this.stepService = stepService;
        this.berkasService = berkasService;
        this.jabatanRights = jabatanRights;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        String taskId = requestReader.taskId();
        return Work.read(() -> {
            StepService.OpenTask task = stepService.findTask(taskId);
            if (!jabatanRights.isCurrentPerformer(task.berkas()) && !jabatanRights.mayReassign()) {
                berkasService.read(task.berkas().node());
            }
            return Response.ok(berkasDetails.showTask(task));
        });
    }
}
