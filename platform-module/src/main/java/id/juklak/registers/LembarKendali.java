package id.juklak.registers;

import java.util.Date;
import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.StepHistory;
import id.juklak.signing.MarkAct;
import id.juklak.sop.Step;

/**
 * A case's control sheet (lembar kendali): what the SOP allowed and what was done, step by step, with returns and documents. Ids and
 * moments only; how they are called is for whoever shows them.
 *
 * @param finished when the case was closed; null while it runs
 * @param dueDate when the current step is due; null when the case no longer runs
 * @param asOf the moment of which the sheet tells
 * @param cancellation null for a case that was not cancelled
 */
public record LembarKendali(Berkas berkas, String description, Date started, Date finished, Date dueDate, Date asOf, List<StepRow> steps,
        List<Return> returns, Cancellation cancellation,
        List<DocumentRow> documents) {

    /**
     * One of the 16 steps.
     *
     * @param normMinutes working minutes that one time may take
     * @param workingMinutes working minutes of all times, of the one that goes on now too
     * @param overdue whether one of the times ended after it was due, or the one that goes on now is overdue
     */
    public record StepRow(StepHistory stepHistory, long normMinutes, long workingMinutes, boolean overdue) {

        public Step step() {
            return stepHistory.step();
        }
    }

    /** A return: from a step to the one that drafted. */
    public record Return(Step from, Step to, String by, String jabatan, Date at, String note) {}

    /** @param jabatan null where the case was ended from outside the SOP */
    public record Cancellation(String by, String jabatan, Date at, String reason) {}

    /**
     * A document of the case.
     *
     * @param validity {@code berlaku}, {@code digantikan} or {@code ditarik}
     */
    public record DocumentRow(NodeRef node, String kind, String name, String version, String state, String number, Date date,
            String validity, List<MarkRow> marks) {}

    /**
     * A paraf or signature.
     *
     * @param valid whether the content is the one that it was given to
     */
    public record MarkRow(MarkAct markAct, String by, String jabatan, Date at, boolean valid) {}

    /** The working minutes that the SOP allows for all steps done once. */
    public long normMinutes() {
        return steps.stream().mapToLong(StepRow::normMinutes).sum();
    }

    public long workingMinutes() {
        return steps.stream().mapToLong(StepRow::workingMinutes).sum();
    }

    public int overdueCount() {
        return (int) steps.stream().filter(StepRow::overdue).count();
    }
}
