package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog.Event;
import id.juklak.berkas.StepHistory;
import id.juklak.sop.Labels;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.WorkingTime;

/** A case's record, and what it says of the 16 steps. */
class HistoryView {

    private final Sop sop;
    private final WorkingTime workingTime;

    HistoryView(Sop sop, WorkingTime workingTime) {
        this.sop = sop;
        this.workingTime = workingTime;
    }

    List<Map<String, Object>> showEvents(BerkasView berkasView, List<Event> history) {
        return history.stream().map(event -> showEvent(berkasView, event)).toList();
    }

    private Map<String, Object> showEvent(BerkasView berkasView, Event event) {
        Labels label = berkasView.label();
        Step step = event.stepId() == null ? null : sop.step(event.stepId());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("peristiwa", event.kind().id());
        fields.put("namaPeristiwa", label.text("peristiwa", event.kind().id()));
        fields.put("langkah", event.stepId());
        fields.put("no", step == null ? null : step.no());
        fields.put("oleh", event.by());
        fields.put("namaOleh", label.person(event.by()));
        fields.put("jabatan", event.jabatan());
        fields.put("namaJabatan", label.text("peran", event.jabatan()));
        fields.put("pada", berkasView.times().format(event.at()));
        fields.put("hasil", event.outcome());
        fields.put("catatan", event.note());
        fields.put("menitKerja", event.workingMinutes());
        fields.put("normaMenit", step == null ? null : workingTime.normMinutes(step.normTime()));
        return fields;
    }

    List<Map<String, Object>> showSteps(BerkasView berkasView, Berkas berkas, List<Event> history) {
        return StepHistory.readAll(sop, berkas, history).stream().map(stepHistory -> showStep(berkasView, stepHistory)).toList();
    }

    Map<String, Object> showStep(BerkasView berkasView, StepHistory stepHistory) {
        Step step = stepHistory.step();
        Event lastEvent = stepHistory.isDone() ? stepHistory.lastEnding() : null;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("langkah", step.id());
        fields.put("no", step.no());
        fields.put("nama", berkasView.label().step(step.id()));
        fields.put("pelaksana", step.performer());
        fields.put("namaPelaksana", berkasView.label().text("peran", step.performer()));
        fields.put("normaMenit", workingTime.normMinutes(step.normTime()));
        fields.put("keadaan", stepHistory.state());
        fields.put("namaKeadaan", berkasView.label().text("keadaanLangkah", stepHistory.state()));
        fields.put("oleh", lastEvent == null ? null : lastEvent.by());
        fields.put("namaOleh", lastEvent == null ? null : berkasView.label().person(lastEvent.by()));
        fields.put("mulai", stepHistory.state().equals(StepHistory.UPCOMING) ? null : berkasView.times().format(stepHistory.startedAt()));
        fields.put("selesai", lastEvent == null ? null : berkasView.times().format(lastEvent.at()));
        fields.put("menitKerja", lastEvent == null ? null : lastEvent.workingMinutes());
        fields.put("menitSeluruhnya", stepHistory.workingMinutes());
        fields.put("kali", stepHistory.doneCount());
        fields.put("kaliTerlambat", stepHistory.overdueCount());
        return fields;
    }
}
