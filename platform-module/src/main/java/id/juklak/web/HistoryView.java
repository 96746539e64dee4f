package id.juklak.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog.Event;
import id.juklak.berkas.StepHistory;
import id.juklak.sop.Labels;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.WorkingTime;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.OneOf;

/** A case's record, and what it says of the steps. */
class HistoryView {

    /** A line of the record. */
    record EventJson(@JsonProperty("peristiwa") String kind, @JsonProperty("namaPeristiwa") String kindName,
            @Nullable @JsonProperty("langkah") String step, @Nullable Integer no, @JsonProperty("oleh") String by,
            @JsonProperty("namaOleh") String byName, @Nullable String jabatan, @Nullable @JsonProperty("namaJabatan") String jabatanName,
            @JsonProperty("pada") Moment at, @Nullable @JsonProperty("hasil") String outcome,
            @Nullable @JsonProperty("catatan") String note,
            @Nullable @JsonProperty("menitKerja") Long workingMinutes, @Nullable @JsonProperty("normaMenit") Long normMinutes) {}

    /**
     * What has become of a step.
     *
     * @param workingMinutes of the last time
     * @param allWorkingMinutes of all times
     * @param doneCount how often it was done
     * @param overdueCount how often it was done after it was due
     */
    record StepStateJson(@JsonProperty("langkah") String step, int no, @JsonProperty("nama") String name,
            @JsonProperty("pelaksana") String performer, @JsonProperty("namaPelaksana") String performerName,
            @JsonProperty("normaMenit") long normMinutes,
            @OneOf( {
                    StepHistory.FINISHED, StepHistory.RUNNING, StepHistory.UPCOMING }) @JsonProperty("keadaan") String state,
            @JsonProperty("namaKeadaan") String stateName, @Nullable @JsonProperty("oleh") String by,
            @Nullable @JsonProperty("namaOleh") String byName, @Nullable @JsonProperty("mulai") Moment started,
            @Nullable @JsonProperty("selesai") Moment finished, @Nullable @JsonProperty("menitKerja") Long workingMinutes,
            @JsonProperty("menitSeluruhnya") long allWorkingMinutes, @JsonProperty("kali") int doneCount,
            @JsonProperty("kaliTerlambat") int overdueCount){

        /** With the minutes of the time that goes on now too. */
        StepStateJson withAllWorkingMinutes(long minutes) {
            return new StepStateJson(step, no, name, performer, performerName, normMinutes, state, stateName, by, byName, started,
                    finished, workingMinutes, minutes, doneCount, overdueCount);
        }
    }

    private final Sop sop;
    private final WorkingTime workingTime;

    HistoryView(Sop sop, WorkingTime workingTime) {
        this.sop = sop;
        this.workingTime = workingTime;
    }

    List<EventJson> toEvents(AnswerContext context, List<Event> history) {
        return history.stream().map(event -> toEvent(context, event)).toList();
    }

    private EventJson toEvent(AnswerContext context, Event event) {
        Labels label = context.label();
        Step step = event.stepId() == null ? null : sop.step(event.stepId());
        return new EventJson(event.kind().id(), label.text("peristiwa", event.kind().id()), event.stepId(), step == null ? null : step.no(),
                event.by(), label.person(event.by()), event.jabatan(), label.text("peran", event.jabatan()), context.moment(event.at()),
                event.outcome(), event.note(), event.workingMinutes(),
                step == null ? null : workingTime.normMinutes(step.normTime()));
    }

    List<StepStateJson> toSteps(AnswerContext context, Berkas berkas, List<Event> history) {
        return StepHistory.readAll(sop, berkas, history).stream().map(stepHistory -> toStep(context, stepHistory)).toList();
    }

    StepStateJson toStep(AnswerContext context, StepHistory stepHistory) {
        Labels label = context.label();
        Step step = stepHistory.step();
        Event lastEvent = stepHistory.isDone() ? stepHistory.lastEnding() : null;
        return new StepStateJson(step.id(), step.no(), label.step(step.id()), step.performer(), label.text("peran", step.performer()),
                workingTime.normMinutes(step.normTime()), stepHistory.state(), label.text("keadaanLangkah", stepHistory.state()),
                lastEvent == null ? null : lastEvent.by(), lastEvent == null ? null : label.person(lastEvent.by()),
                stepHistory.state().equals(StepHistory.UPCOMING) ? null : context.moment(stepHistory.startedAt()),
                lastEvent == null ? null : context.moment(lastEvent.at()), lastEvent == null ? null : lastEvent.workingMinutes(),
                stepHistory.workingMinutes(), stepHistory.doneCount(), stepHistory.overdueCount());
    }
}
