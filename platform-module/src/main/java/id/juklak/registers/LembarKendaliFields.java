package id.juklak.registers;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.juklak.berkas.BerkasLog.Event;
import id.juklak.berkas.StepHistory;
import id.juklak.registers.LembarKendali.Cancellation;
import id.juklak.registers.LembarKendali.DocumentRow;
import id.juklak.registers.LembarKendali.MarkRow;
import id.juklak.registers.LembarKendali.Return;
import id.juklak.registers.LembarKendali.StepRow;
import id.juklak.signing.MarkAct;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Labels;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.templates.BerkasFields;
import id.juklak.templates.SpelledTimes;

/** What the fields of the control sheet's template say: those of the case, and the sheet's own. */
class LembarKendaliFields {

    private static final String ABSENT = "–";

    private final BerkasFields berkasFields;
    private final LabelFactory labelFactory;
    private final SpelledTimes spelledTimes;
    private final Sop sop;

    LembarKendaliFields(BerkasFields berkasFields, LabelFactory labelFactory, SpelledTimes spelledTimes, Sop sop) {
        this.berkasFields = berkasFields;
        this.labelFactory = labelFactory;
        this.spelledTimes = spelledTimes;
        this.sop = sop;
    }

    Map<String, Object> of(LembarKendali sheet) {
        Labels label = labelFactory.forDocuments();
        Map<String, Object> fields = berkasFields.ofBerkas(sheet.berkas());
        fields.put("lembar.status", label.text("status", sheet.berkas().status()));
        fields.put("lembar.mulai", formatMoment(sheet.started()));
        fields.put("lembar.selesai", formatMoment(sheet.finished()));
        fields.put("lembar.tenggat", formatMoment(sheet.dueDate()));
        fields.put("lembar.disusun", formatMoment(sheet.asOf()));
        fields.put("lembar.norma", spelledTimes.duration(sheet.normMinutes()));
        fields.put("lembar.kerja", spelledTimes.duration(sheet.workingMinutes()));
        fields.put("lembar.terlambat", Integer.toString(sheet.overdueCount()));
        fields.put("lembar.batalPada", sheet.cancellation() == null ? ABSENT : formatMoment(sheet.cancellation().at()));
        fields.put("lembar.batalOleh",
                sheet.cancellation() == null ? ABSENT : describePerson(label, sheet.cancellation().by(), sheet.cancellation().jabatan()));
        fields.put("lembar.alasanBatal", sheet.cancellation() == null ? ABSENT : sheet.cancellation().reason());
        fields.put("dibatalkan", sheet.cancellation() != null);
        fields.put("dikembalikan", !sheet.returns().isEmpty());
        fields.put("langkahan", sheet.steps().stream().map(row -> describeStep(label, row)).toList());
        fields.put("pengembalian", addNumbers(sheet.returns().stream().map(caseReturn -> describeReturn(label, caseReturn)).toList()));
        fields.put("dokumen", addNumbers(sheet.documents().stream().map(document -> describeDocument(label, document)).toList()));
        return fields;
    }

    /** All fields, of a case that there is not and that had everything: what the template is tried with. */
    Map<String, Object> example() {
        Date now = new Date();
        Step firstStep = sop.steps().get(0);
        return of(new LembarKendali(berkasFields.exampleBerkas(), ABSENT, now, now, now, now,
                List.of(new StepRow(new StepHistory(firstStep, StepHistory.UPCOMING, now, List.of()), 0, 0, true)),
                List.of(new Return(firstStep, firstStep, ABSENT, firstStep.performer(), now, ABSENT)),
                new Cancellation(ABSENT, firstStep.performer(), now, ABSENT),
                List.of(new DocumentRow(berkasFields.exampleBerkas().node(), sop.controlSheetKind(), ABSENT, ABSENT, ABSENT, ABSENT, now,
                        "berlaku",
                        List.of(new MarkRow(MarkAct.PARAF, ABSENT, firstStep.performer(), now, true))))));
    }

    private Map<String, String> describeStep(Labels label, StepRow row) {
        StepHistory stepHistory = row.stepHistory();
        Event lastEvent = stepHistory.lastEnding();
        boolean begun = stepHistory.doneCount() > 0 || stepHistory.state().equals(StepHistory.RUNNING);
        Map<String, String> fields = new HashMap<>();
        fields.put("no", Integer.toString(row.step().no()));
        fields.put("nama", label.step(row.step().id()));
        fields.put("pelaksana", label.text("peran", row.step().performer()));
        fields.put("oleh", lastEvent == null ? ABSENT : label.person(lastEvent.by()));
        fields.put("mulai", formatMoment(stepHistory.startedAt()));
        fields.put("selesai", stepHistory.isDone() ? formatMoment(lastEvent.at()) : ABSENT);
        fields.put("norma", spelledTimes.normTime(row.step().normTime()));
        fields.put("kerja", begun ? spelledTimes.duration(row.workingMinutes()) : ABSENT);
        fields.put("keterangan", joinRemarks(label, row, stepHistory));
        return fields;
    }

    private String joinRemarks(Labels label, StepRow row, StepHistory stepHistory) {
        return Stream.of(stepHistory.state().equals(StepHistory.RUNNING) ? label.message("juklak.templat.berjalan") : null,
                row.overdue() ? label.message("juklak.templat.terlambat") : null,
                stepHistory.doneCount() > 1 ? label.message("juklak.templat.kali", Integer.toString(stepHistory.doneCount())) : null)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private Map<String, String> describeReturn(Labels label, Return caseReturn) {
        Map<String, String> fields = new HashMap<>();
        fields.put("pada", formatMoment(caseReturn.at()));
        fields.put("dari", Integer.toString(caseReturn.from().no()));
        fields.put("ke", Integer.toString(caseReturn.to().no()));
        fields.put("oleh", describePerson(label, caseReturn.by(), caseReturn.jabatan()));
        fields.put("catatan", caseReturn.note() == null ? ABSENT : caseReturn.note());
        return fields;
    }

    private Map<String, String> describeDocument(Labels label, DocumentRow document) {
        Map<String, String> fields = new HashMap<>();
        fields.put("jenis", label.text("jenis", document.kind()));
        fields.put("nama", label.message("juklak.templat.versi", document.name(), document.version())
                + (document.validity().equals("berlaku") ? "" : " (" + label.text("keadaanNomor", document.validity()) + ")"));
        fields.put("nomor", document.number() == null ? ABSENT : document.number());
        fields.put("tanggal", document.date() == null ? ABSENT : spelledTimes.date(document.date()));
        fields.put("tanda",
                document.marks().isEmpty()
                        ? ABSENT
                        : document.marks().stream().map(mark -> describeMark(label, mark)).collect(Collectors.joining("\n")));
        return fields;
    }

    private String describeMark(Labels label, MarkRow mark) {
        String sentence = label.message("juklak.templat.tanda", label.text("tindakan", mark.markAct().id()),
                describePerson(label, mark.by(), mark.jabatan()), formatMoment(mark.at()));
        return mark.valid() ? sentence : sentence + " " + label.message("juklak.templat.tidakSah");
    }

    private static String describePerson(Labels label, String user, String jabatan) {
        String name = label.person(user);
        String roleName = label.text("peran", jabatan);
        return roleName == null || roleName.equals(name) ? name : name + ", " + roleName;
    }

    private String formatMoment(Date moment) {
        return moment == null ? ABSENT : spelledTimes.moment(moment);
    }

    private static List<Map<String, String>> addNumbers(List<Map<String, String>> rows) {
        List<Map<String, String>> numbered = new ArrayList<>();
        for (Map<String, String> row : rows) {
            row.put("no", Integer.toString(numbered.size() + 1));
            numbered.add(row);
        }
        return numbered;
    }
}
