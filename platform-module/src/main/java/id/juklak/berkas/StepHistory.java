package id.juklak.berkas;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import id.juklak.berkas.BerkasLog.Event;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;

/**
 * What a case's record tells of one step: how often it was done, since when and until when the last time, by whom.
 *
 * @param state {@code selesai}, {@code berjalan} or {@code akanDatang}; a step that a return has made undone is to come again
 * @param startedAt since when the case waited at the step the last time; null where it never did
 * @param endings the lines that end each time, returns among them
 */
public record StepHistory(Step step, String state, Date startedAt, List<Event> endings) {

    public static final String FINISHED = "selesai";
    public static final String RUNNING = "berjalan";
    public static final String UPCOMING = "akanDatang";

    /** How often the step was done. */
    public int doneCount() {
        return endings.size();
    }

    /** The line that ended the step the last time; null where it was never done. */
    public Event lastEnding() {
        return endings.isEmpty() ? null : endings.get(endings.size() - 1);
    }

    /** Whether the step is done for now. */
    public boolean isDone() {
        return state.equals(FINISHED) && lastEnding() != null;
    }

    /** The working minutes of all times together. */
    public long workingMinutes() {
        return endings.stream().map(Event::workingMinutes).filter(minutes -> minutes != null).mapToLong(Long::longValue).sum();
    }

    /** How often the step was done after it was due. */
    public int overdueCount() {
        return (int) endings.stream().filter(Event::isOverdue).count();
    }

    /** The steps of the SOP in their order, as a case's record tells them. */
    public static List<StepHistory> readAll(Sop sop, Berkas berkas, List<Event> history) {
        List<Step> steps = sop.steps();
        Date[] starts = new Date[steps.size()];
        List<List<Event>> endingsByStep = steps.stream().map(step -> (List<Event>) new ArrayList<Event>()).toList();
        for (Event event : history) {
            if (event.kind() == EventKind.STARTED) {
                starts[0] = event.at();
            } else if (event.kind() == EventKind.COMPLETED || event.kind() == EventKind.RETURNED) {
                Step step = sop.step(event.stepId());
                endingsByStep.get(step.no() - 1).add(event);
                int nextNo = event.kind() == EventKind.RETURNED ? sop.step(step.returnTo()).no() : step.no() + 1;
                if (nextNo <= steps.size()) {
                    starts[nextNo - 1] = event.at();
                }
            }
        }
        int currentNo = berkas.stepId() == null ? 0 : sop.step(berkas.stepId()).no();
        List<StepHistory> stepHistories = new ArrayList<>();
        for (Step step : steps) {
            List<Event> stepEndings = endingsByStep.get(step.no() - 1);
            stepHistories.add(new StepHistory(step, determineState(berkas, step, stepEndings, currentNo), starts[step.no() - 1],
                    List.copyOf(stepEndings)));
        }
        return stepHistories;
    }

    private static String determineState(Berkas berkas, Step step, List<Event> stepEndings, int currentNo) {
        if (berkas.isRunning()) {
            return step.no() < currentNo ? FINISHED : step.no() == currentNo ? RUNNING : UPCOMING;
        }
        boolean finished = JuklakModel.STATUS_FINISHED.equals(berkas.status())
                || !stepEndings.isEmpty() && stepEndings.get(stepEndings.size() - 1).kind() == EventKind.COMPLETED;
        return finished ? FINISHED : UPCOMING;
    }
}
