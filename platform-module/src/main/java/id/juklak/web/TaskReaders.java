package id.juklak.web;

import id.juklak.berkas.JabatanRights;
import id.juklak.steps.BerkasAccess;
import id.juklak.steps.OpenTask;

/** Who may look at a task: the step's office, whoever may give it to another, and who may read its case. */
class TaskReaders {

    private final BerkasAccess berkasAccess;
    private final JabatanRights jabatanRights;

    TaskReaders(BerkasAccess berkasAccess, JabatanRights jabatanRights) {
        this.berkasAccess = berkasAccess;
        this.jabatanRights = jabatanRights;
    }

    /** @throws id.juklak.text.RefusalException 404 for everybody else */
    void require(OpenTask task) {
        if (!jabatanRights.isCurrentPerformer(task.berkas()) && !jabatanRights.mayReassign()) {
            berkasAccess.read(task.berkas().node());
        }
    }
}
