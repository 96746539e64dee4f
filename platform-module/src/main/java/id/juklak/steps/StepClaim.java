package id.juklak.steps;

import java.util.Date;

import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.News;
import id.juklak.berkas.NewsRecorder;
import id.juklak.sop.Step;

/** A task gets a holder: one who took it, or one to whom it was given, who is told. */
class StepClaim {

    private final JabatanRights jabatanRights;
    private final ClaimLog claimLog;
    private final BerkasLog berkasLog;
    private final NewsRecorder newsRecorder;

    StepClaim(JabatanRights jabatanRights, ClaimLog claimLog, BerkasLog berkasLog, NewsRecorder newsRecorder) {
        this.jabatanRights = jabatanRights;
        this.claimLog = claimLog;
        this.berkasLog = berkasLog;
        this.newsRecorder = newsRecorder;
    }

    void assign(DelegateTask task, Berkas berkas, Step step) {
        String holder = task.getAssignee();
        if (holder == null || holder.isEmpty()) {
            return;
        }
        jabatanRights.requirePerformer(holder, berkas, step);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (holder.equals(user)) {
            claimLog.record(berkas.node(), BerkasLog.Event.byCurrentUser(EventKind.CLAIMED, step.id(), step.performer(), task.getId()));
            return;
        }
        berkasLog.record(berkas.node(), BerkasLog.Event
                .byCurrentUser(EventKind.REASSIGNED, step.id(), jabatanRights.reassigningJabatan(), task.getId()).with(null, holder, null));
        newsRecorder.record(new News(News.Kind.TASK, berkas.node(), step.id(), task.getId(), user, null, new Date()));
    }
}
