package id.juklak.berkas;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
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
    private final FileFolderService fileFolderService;
    private final OwnableService ownableService;
    private final SitePlaces sitePlaces;
    private final BerkasNumbers berkasNumbers;
    private final StepPermissions stepPermissions;
    private final WorkingTime workingTime;
    private final Sop sop;
    private final GuardedWrite guardedWrite;
    private final RegisterMonth registerMonth;
    private final NewsRecorder newsRecorder;

    /** All services are the ones without permission checks: an official may start a case, but not write into the folder of all cases. */
    BerkasLifecycle(Unchecked<NodeService> nodeService, Unchecked<FileFolderService> fileFolderService,
            Unchecked<OwnableService> ownableService, SitePlaces sitePlaces,
            BerkasNumbers berkasNumbers,
            StepPermissions stepPermissions, WorkingTime workingTime, Sop sop, GuardedWrite guardedWrite, RegisterMonth registerMonth,
            NewsRecorder newsRecorder) {
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.ownableService = ownableService.service();
        this.sitePlaces = sitePlaces;
        this.berkasNumbers = berkasNumbers;
        this.stepPermissions = stepPermissions;
        this.workingTime = workingTime;
        this.sop = sop;
        this.guardedWrite = guardedWrite;
        this.registerMonth = registerMonth;
        this.newsRecorder = newsRecorder;
    }

    /** Makes the folder of a new case, with the next number of the year. */
    public Berkas open(BerkasRequest berkasRequest, String processId) {
        berkasNumbers.awaitTurn();
        Date now = new Date();
        int year = LocalDate.ofInstant(now.toInstant(), workingTime.zone()).getYear();
        NodeRef node = AuthenticationUtil.runAsSystem(() -> {
            NodeRef yearFolder = sitePlaces.ensureBerkasYearFolder(year);
            String number = berkasNumbers.takeNext(yearFolder, year);
            NodeRef newNode = fileFolderService.create(yearFolder, number, JuklakModel.TYPE_BERKAS).getNodeRef();
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_TITLE, berkasRequest.title());
            properties.put(JuklakModel.PROP_BERKAS_NUMBER, number);
            properties.put(JuklakModel.PROP_BERKAS_TITLE, berkasRequest.title());
            properties.put(JuklakModel.PROP_GUIDELINE_FORM, berkasRequest.guidelineForm());
            properties.put(JuklakModel.PROP_ORIGIN, berkasRequest.origin());
            properties.put(JuklakModel.PROP_UNIT, berkasRequest.unit());
            properties.put(JuklakModel.PROP_YEAR, year);
            properties.put(JuklakModel.PROP_STATUS, JuklakModel.STATUS_RUNNING);
            properties.put(JuklakModel.PROP_STARTED, now);
            properties.put(JuklakModel.PROP_REGISTER_MONTH, registerMonth.of(now));
            properties.put(JuklakModel.PROP_PROCESS_ID, processId);
            properties.put(JuklakModel.PROP_BERKAS_DESCRIPTION, berkasRequest.description());
            guardedWrite.run(() -> nodeService.addProperties(newNode, properties));
            // In ACS the owner may do everything with a node; a case belongs to nobody.
            ownableService.setOwner(newNode, AuthenticationUtil.getSystemUserName());
            return newNode;
        });
        Berkas berkas = Berkas.read(nodeService, node);
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
        update(berkas, Map.of(JuklakModel.PROP_PERMENKO_NEEDED, needed));
    }

    public void countReturn(Berkas berkas) {
        update(berkas, Map.of(JuklakModel.PROP_RETURN_COUNT, berkas.returnCount() + 1));
    }

    public void cancel(Berkas berkas, String reason) {
        update(berkas, Map.of(JuklakModel.PROP_CANCELLATION_REASON, reason));
        close(berkas, JuklakModel.STATUS_CANCELLED);
        recordNews(News.Kind.BATAL, berkas, reason);
    }

    @Override
    public void finish(Berkas berkas) {
        close(berkas, JuklakModel.STATUS_FINISHED);
        recordNews(News.Kind.SELESAI, berkas, null);
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
