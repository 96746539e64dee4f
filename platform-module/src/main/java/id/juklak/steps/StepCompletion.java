package id.juklak.steps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLifecycle;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanRights;
import id.juklak.model.JuklakModel;
import id.juklak.model.ProcessVariables;
import id.juklak.sop.FormText;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;
import id.juklak.time.WorkingTime;

/** A step is completed, one way or the other: where the gate lets it, the case goes on; an examiner may return it. */
class StepCompletion {

    private static final String DECISION_PER_MENKO = "perluPerMenko";

    private final JabatanRights jabatanRights;
    private final StepGate stepGate;
    private final BerkasLifecycle berkasLifecycle;
    private final FormTextDocuments formTextDocuments;
    private final BerkasLog berkasLog;
    private final ClaimLog claimLog;
    private final WorkingTime workingTime;

    StepCompletion(JabatanRights jabatanRights, StepGate stepGate, BerkasLifecycle berkasLifecycle, FormTextDocuments formTextDocuments,
            BerkasLog berkasLog, ClaimLog claimLog, WorkingTime workingTime) {
        this.jabatanRights = jabatanRights;
        this.stepGate = stepGate;
        this.berkasLifecycle = berkasLifecycle;
        this.formTextDocuments = formTextDocuments;
        this.berkasLog = berkasLog;
        this.claimLog = claimLog;
        this.workingTime = workingTime;
    }

    /**
     * @throws RefusalException 400 for a text or outcome that cannot be, 403 for someone who does not perform the step, 409 where the case
     * is not at the step or the step returns nothing, 422 where the gate refuses
     */
    void complete(DelegateTask task, Berkas berkas, Step step) {
        if (!berkas.isRunning() || !step.id().equals(berkas.stepId())) {
            throw new RefusalException("tugas.bukanLangkahnya", 409);
        }
        jabatanRights.requirePerformer(AuthenticationUtil.getFullyAuthenticatedUser(), berkas, step);
        String comment = readTaskText(task, ProcessVariables.COMMENT, I18NUtil.getMessage("juklak.isian.catatan"));
        String outcome = Objects.toString(task.getVariableLocal(ProcessVariables.OUTCOME), JuklakModel.OUTCOME_PROCEED);
        long minutes = workingTime.workingMinutes(task.getCreateTime().toInstant(), Instant.now());
        if (outcome.equals(JuklakModel.OUTCOME_RETURN)) {
            returnBerkas(berkas, step, comment);
        } else if (outcome.equals(JuklakModel.OUTCOME_PROCEED)) {
            proceed(task, berkas, step);
        } else {
            throw new RefusalException("hasil.tidakDikenal", 400, outcome);
        }
        // The engine's gateway reads it from the process, where a client's own value must not count.
        task.getExecution().setVariable(ProcessVariables.OUTCOME, outcome);
        // Not the task's own due date, which a client of ACS's API can move.
        Date dueDate = berkasLifecycle.readDueDate(berkas);
        berkasLifecycle.leaveStep(berkas, step);
        claimLog.discard(task.getId());
        EventKind eventKind = outcome.equals(JuklakModel.OUTCOME_RETURN) ? EventKind.RETURNED : EventKind.COMPLETED;
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
            String text = readTaskText(task, ProcessVariables.of(formText.name()), label);
            texts.put(formText, text);
            if (text.isEmpty()) {
                emptyTexts.add(I18NUtil.getMessage("juklak.galat.isian.kosong", label));
            }
        }
        if (!emptyTexts.isEmpty()) {
            throw new RefusalException("isian.wajib", 400, emptyTexts, String.join(" ", emptyTexts));
        }
        boolean decidesPerMenko = step.decisions().contains(DECISION_PER_MENKO);
        boolean perMenkoNeeded = decidesPerMenko
                ? isTrue(task.getVariableLocal(ProcessVariables.PER_MENKO_NEEDED))
                : berkas.perMenkoNeeded();
        List<String> missing = stepGate.check(berkas, step, perMenkoNeeded).stream().map(StepGate.CheckedRequirement::missing)
                .filter(Objects::nonNull)
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusalException("gerbang", 422, missing, String.join(" ", missing));
        }
        if (decidesPerMenko) {
            berkasLifecycle.decidePerMenko(berkas, perMenkoNeeded);
            task.getExecution().setVariable(ProcessVariables.PER_MENKO_NEEDED, perMenkoNeeded);
        }
        step.formTexts().forEach(formText -> formTextDocuments.create(berkas, step, formText, texts.get(formText)));
    }

    /** A text of the task, without surrounding blanks; empty where there is none. */
    private static String readTaskText(DelegateTask task, String variable, String label) {
        Object value = task.getVariableLocal(variable);
        String text = value == null ? "" : value.toString().strip();
        if (text.length() > FormText.MAX_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, label, Integer.toString(FormText.MAX_LENGTH));
        }
        return text;
    }

    /** A client may send a boolean as a text. */
    private static boolean isTrue(Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }
}
