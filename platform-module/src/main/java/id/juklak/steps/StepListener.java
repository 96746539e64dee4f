package id.juklak.steps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLifecycle;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.News;
import id.juklak.berkas.NewsRecorder;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.RefusalLog;
import id.juklak.model.JuklakModel;
import id.juklak.sop.FormText;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;
import id.juklak.time.WorkingTime;

/**
 * Bean {@code juklakTugas} of the process: what happens when a task of the SOP comes, is taken and is completed. All ways of completing a
 * task in ACS pass here, so this is where the gate stands.
 */
public class StepListener implements TaskListener {

    static final String OUTCOME_VARIABLE = "jklwf_hasil";
    static final String PERMENKO_NEEDED_VARIABLE = "jklwf_perluPerMenko";
    static final String COMMENT_VARIABLE = "bpm_comment";
    public static final String VARIABLE_PREFIX = "jklwf_";
    private static final long serialVersionUID = 1L;
    private static final String EVENT_RETURN = "kembali";
    private static final String DECISION_PERMENKO = "perluPerMenko";

    private final transient Sop sop;
    private final transient ProcessBerkas processBerkas;
    private final transient JabatanRights jabatanRights;
    private final transient StepGate stepGate;
    private final transient BerkasLifecycle berkasLifecycle;
    private final transient StepDocuments stepDocuments;
    private final transient BerkasLog berkasLog;
    private final transient ClaimLog claimLog;
    private final transient RefusalLog refusalLog;
    private final transient WorkingTime workingTime;
    private final transient NewsRecorder newsRecorder;
    private final transient StoredTexts storedTexts;

    StepListener(Sop sop, ProcessBerkas processBerkas, JabatanRights jabatanRights, StepGate stepGate, BerkasLifecycle berkasLifecycle,
            StepDocuments stepDocuments,
            BerkasLog berkasLog,
            ClaimLog claimLog, RefusalLog refusalLog, WorkingTime workingTime, NewsRecorder newsRecorder, StoredTexts storedTexts) {
        this.sop = sop;
        this.processBerkas = processBerkas;
        this.jabatanRights = jabatanRights;
        this.stepGate = stepGate;
        this.berkasLifecycle = berkasLifecycle;
        this.stepDocuments = stepDocuments;
        this.berkasLog = berkasLog;
        this.claimLog = claimLog;
        this.refusalLog = refusalLog;
        this.workingTime = workingTime;
        this.newsRecorder = newsRecorder;
        this.storedTexts = storedTexts;
    }

    @Override
    public void notify(DelegateTask task) {
        Berkas berkas = processBerkas.find(task, task.getProcessInstanceId());
        Step step = sop.step(task.getTaskDefinitionKey());
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            enterStep(task, berkas, step);
            return;
        }
        try {
            if (EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
                recordAssignment(task, berkas, step);
            } else {
                completeStep(task, berkas, step);
            }
        } catch (RefusalException refusal) {
            refusalLog.record(berkas.node(),
                    BerkasLog.Event.byCurrentUser("tolak", step.id(), null, task.getId()).with(refusal.code(), refusal.getMessage(), null));
            throw refusal;
        }
    }

    private void enterStep(DelegateTask task, Berkas berkas, Step step) {
        Date dueDate = berkasLifecycle.enterStep(berkas, step, task.getCreateTime());
        task.setDueDate(dueDate);
        // Share's task list shows this, and nothing else that would tell one case from another.
        task.setDescription(storedTexts.text("juklak.tugas.uraian", berkas.number(), berkas.title(), Integer.toString(step.no()),
                storedTexts.text("juklak.langkah." + step.id() + ".nama")));
        // What the step before came to is still in the process: a case that comes back is told of otherwise than a new task.
        boolean returned = JuklakModel.OUTCOME_RETURN.equals(task.getExecution().getVariable(OUTCOME_VARIABLE));
        BerkasLog.Event returnEvent = returned
                ? berkasLog.readHistory(berkas.node()).stream().filter(event -> event.kind().equals(EVENT_RETURN))
                        .reduce((earlier, later) -> later).orElse(null)
                : null;
        newsRecorder.record(new News(returned ? News.Kind.KEMBALI : News.Kind.TUGAS, berkas.node(), step.id(), task.getId(),
                AuthenticationUtil.getFullyAuthenticatedUser(), returnEvent == null ? null : returnEvent.note(), task.getCreateTime()));
    }

    private void recordAssignment(DelegateTask task, Berkas berkas, Step step) {
        String holder = task.getAssignee();
        if (holder == null || holder.isEmpty()) {
            return;
        }
        jabatanRights.requirePerformer(holder, berkas, step);
        boolean isOwnClaim = holder.equals(AuthenticationUtil.getFullyAuthenticatedUser());
        if (isOwnClaim) {
            claimLog.record(berkas.node(), BerkasLog.Event.byCurrentUser("ambil", step.id(), step.performer(), task.getId()));
        } else {
            berkasLog.record(berkas.node(),
                    BerkasLog.Event.byCurrentUser("alih", step.id(), jabatanRights.reassigningJabatan(), task.getId()).with(null, holder,
                            null));
            newsRecorder.record(new News(News.Kind.TUGAS, berkas.node(), step.id(), task.getId(),
                    AuthenticationUtil.getFullyAuthenticatedUser(), null, new Date()));
        }
    }

    private void completeStep(DelegateTask task, Berkas berkas, Step step) {
        if (!berkas.isRunning() || !step.id().equals(berkas.stepId())) {
            throw new RefusalException("tugas.bukanLangkahnya", 409);
        }
        jabatanRights.requirePerformer(AuthenticationUtil.getFullyAuthenticatedUser(), berkas, step);
        String comment = readTaskText(task, COMMENT_VARIABLE, I18NUtil.getMessage("juklak.isian.catatan"));
        String outcome = Objects.toString(task.getVariableLocal(OUTCOME_VARIABLE), JuklakModel.OUTCOME_PROCEED);
        long minutes = workingTime.workingMinutes(task.getCreateTime().toInstant(), Instant.now());
        if (outcome.equals(JuklakModel.OUTCOME_RETURN)) {
            returnBerkas(berkas, step, comment);
        } else if (outcome.equals(JuklakModel.OUTCOME_PROCEED)) {
            proceed(task, berkas, step);
        } else {
            throw new RefusalException("hasil.tidakDikenal", 400, outcome);
        }
        // The engine's gateway reads it from the process, where a client's own value must not count.
        task.getExecution().setVariable(OUTCOME_VARIABLE, outcome);
        // Not the task's own due date, which a client of ACS's API can move.
        Date dueDate = berkasLifecycle.readDueDate(berkas);
        berkasLifecycle.leaveStep(berkas, step);
        claimLog.discard(task.getId());
        String eventKind = outcome.equals(JuklakModel.OUTCOME_RETURN) ? EVENT_RETURN : "selesai";
        berkasLog.record(berkas.node(), BerkasLog.Event.byCurrentUser(eventKind, step.id(), step.performer(), task.getId())
                .with(outcome, comment.isEmpty() ? null : comment, minutes).withDueDate(dueDate));
    }

    private void returnBerkas(Berkas berkas, Step step, String comment) {
        if (step.returnTo() == null) {
            throw new RefusalException("kembali.tidakAda", 409, Integer.toString(step.no()));
        }
        if (comment.isEmpty()) {
            throw new RefusalException("kembali.catatan", 400);
        }
        berkasLifecycle.countReturn(berkas);
    }

    private void proceed(DelegateTask task, Berkas berkas, Step step) {
        Map<FormText, String> texts = new HashMap<>();
        List<String> emptyTexts = new ArrayList<>();
        for (FormText formText : step.formTexts()) {
            String label = I18NUtil.getMessage("juklak.isian." + formText.name());
            String text = readTaskText(task, VARIABLE_PREFIX + formText.name(), label);
            texts.put(formText, text);
            if (text.isEmpty()) {
                emptyTexts.add(I18NUtil.getMessage("juklak.galat.isian.kosong", label));
            }
        }
        if (!emptyTexts.isEmpty()) {
            throw new RefusalException("isian.wajib", 400, emptyTexts, String.join(" ", emptyTexts));
        }
        boolean decidesPerMenko = step.decisions().contains(DECISION_PERMENKO);
        boolean perMenkoNeeded = decidesPerMenko ? isTrue(task.getVariableLocal(PERMENKO_NEEDED_VARIABLE)) : berkas.perMenkoNeeded();
        List<String> missing = stepGate.check(berkas, step, perMenkoNeeded).stream().map(StepGate.CheckedRequirement::missing)
                .filter(Objects::nonNull)
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusalException("gerbang", 422, missing, String.join(" ", missing));
        }
        if (decidesPerMenko) {
            berkasLifecycle.decidePerMenko(berkas, perMenkoNeeded);
            task.getExecution().setVariable(PERMENKO_NEEDED_VARIABLE, perMenkoNeeded);
        }
        step.formTexts().forEach(formText -> stepDocuments.createFromFormText(berkas, step, formText, texts.get(formText)));
    }

    /** A text of the task, without surrounding blanks; empty where there is none. */
    private String readTaskText(DelegateTask task, String variable, String label) {
        Object value = task.getVariableLocal(variable);
        String text = value == null ? "" : value.toString().strip();
        if (text.length() > FormText.MAX_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, label, Integer.toString(FormText.MAX_LENGTH));
        }
        return text;
    }

    /** A client may send a boolean as a text. */
    private boolean isTrue(Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }
}
