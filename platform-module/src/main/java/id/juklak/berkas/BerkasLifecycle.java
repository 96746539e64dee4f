package id.juklak.berkas;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.WorkingTime;

/** What the process does to its case: opens it, moves it from step to step, closes it. The only one who changes a case's properties. */
public class BerkasLifecycle implements BerkasCloser {

    private final NodeService nodeService;
    private final BerkasFolders berkasFolders;
    private final StepPermissions stepPermissions;
    private final WorkingTime workingTime;
    private final Sop sop;
    private final GuardedWrite guardedWrite;
    private final NewsRecorder newsRecorder;

    /** @param nodeService the one without permission checks: who acts at a step may not write on the case */
    BerkasLifecycle(Unchecked<NodeService> nodeService, BerkasFolders berkasFolders, StepPermissions stepPermissions,
            WorkingTime workingTime, Sop sop, GuardedWrite guardedWrite, NewsRecorder newsRecorder) {
        this.nodeService = nodeService.service();
        this.berkasFolders = berkasFolders;
        this.stepPermissions = stepPermissions;
        this.workingTime = workingTime;
        this.sop = sop;
        this.guardedWrite = guardedWrite;
        this.newsRecorder = newsRecorder;
    }

    /**
     * Makes the folder of a new case, with the next number of the year.
     *
     * @param processId as ACS writes it
     */
    public Berkas open(BerkasRequest berkasRequest, String processId) {
        Berkas berkas = berkasFolders.make(berkasRequest, processId);
        stepPermissions.grantReaders(berkas);
        return berkas;
    }

    /** The case waits at a step from now on. */
    public Date enterStep(Berkas berkas, Step step, Date since) {
        Date dueDate = Date.from(workingTime.dueDate(since.toInstant(), step.normTime()));
        update(berkas, Map.of(JuklakModel.PROP_STEP, step.id(), JuklakModel.PROP_DUE_DATE, dueDate));
        stepPermissions.grantPerformers(berkas, step);
        return dueDate;
    }

    /** When the case's current step is due. */
    public Date readDueDate(Berkas berkas) {
        return (Date) nodeService.getProperty(berkas.node(), JuklakModel.PROP_DUE_DATE);
    }

    /** The step is done, one way or the other: its office may no longer change the case. */
    public void leaveStep(Berkas berkas, Step step) {
        stepPermissions.revokePerformers(berkas, step);
    }

    public void decidePerMenko(Berkas berkas, boolean needed) {
        update(berkas, Map.of(JuklakModel.PROP_PER_MENKO_NEEDED, needed));
    }

    public void countReturn(Berkas berkas) {
        update(berkas, Map.of(JuklakModel.PROP_RETURN_COUNT, berkas.returnCount() + 1));
    }

    public void cancel(Berkas berkas, String reason) {
        update(berkas, Map.of(JuklakModel.PROP_CANCELLATION_REASON, reason));
        close(berkas, JuklakModel.STATUS_CANCELLED);
        recordNews(News.Kind.CANCELLED, berkas, reason);
    }

    @Override
    public void finish(Berkas berkas) {
        close(berkas, JuklakModel.STATUS_FINISHED);
        recordNews(News.Kind.FINISHED, berkas, null);
    }

    private void recordNews(News.Kind kind, Berkas berkas, String reason) {
        newsRecorder.record(new News(kind, berkas.node(), berkas.stepId(), null, AuthenticationUtil.getFullyAuthenticatedUser(),
                reason, new Date()));
    }

    private void close(Berkas berkas, String status) {
        if (berkas.stepId() != null) {
            stepPermissions.revokePerformers(berkas, sop.step(berkas.stepId()));
        }
        update(berkas, Map.of(JuklakModel.PROP_STATUS, status, JuklakModel.PROP_FINISHED, new Date()));
        guardedWrite.run(() -> {
            nodeService.removeProperty(berkas.node(), JuklakModel.PROP_STEP);
            nodeService.removeProperty(berkas.node(), JuklakModel.PROP_DUE_DATE);
        });
    }

    private void update(Berkas berkas, Map<QName, Serializable> properties) {
        guardedWrite.run(() -> nodeService.addProperties(berkas.node(), properties));
    }
}
