package id.juklak.web;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.JabatanRights;
import id.juklak.steps.BerkasAccess;
import id.juklak.steps.OpenTask;
import id.juklak.steps.TaskAccess;

/** {@code GET /tasks/&#123;idTugas&#125;}: a task with what its step needs. For the step's office, and for who may read the case. */
class TaskGet extends JuklakWebScript {

    private final TaskAccess taskAccess;
    private final BerkasAccess berkasAccess;
    private final JabatanRights jabatanRights;
    private final BerkasDetails berkasDetails;

    TaskGet(TransactionService transactionService, TaskAccess taskAccess, BerkasAccess berkasAccess, JabatanRights jabatanRights,
            BerkasDetails berkasDetails) {
        super(transactionService);
        this.taskAccess = taskAccess;
        this.berkasAccess = berkasAccess;
        this.jabatanRights = jabatanRights;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        String taskId = requestReader.taskId();
        return Work.read(() -> {
            OpenTask task = taskAccess.find(taskId);
            if (!jabatanRights.isCurrentPerformer(task.berkas()) && !jabatanRights.mayReassign()) {
                berkasAccess.read(task.berkas().node());
            }
            return Response.ok(berkasDetails.showTask(task));
        });
    }
}
