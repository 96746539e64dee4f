package id.juklak.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.berkas.Berkas;
import id.juklak.registers.LembarKendali;
import id.juklak.registers.LembarKendali.Cancellation;
import id.juklak.registers.LembarKendali.DocumentRow;
import id.juklak.registers.LembarKendali.MarkRow;
import id.juklak.registers.LembarKendali.Return;
import id.juklak.registers.LembarKendali.StepRow;
import id.juklak.sop.Labels;
import id.juklak.web.HistoryView.StepStateJson;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.OneOf;

/** What a case's control sheet looks like as data. */
class LembarKendaliView {

    /**
     * A control sheet.
     *
     * @param asOf the moment of which it tells
     * @param workingMinutes of all steps together
     * @param overdueSteps how many steps
     */
    record LembarKendaliJson(String id, @JsonProperty("nomorBerkas") String number, @JsonProperty("judul") String title,
            @JsonProperty("bentuk") String guidelineForm, @JsonProperty("namaBentuk") String guidelineFormName,
            @JsonProperty("asal") String origin, @JsonProperty("namaAsal") String originName, String unit,
            @JsonProperty("namaUnit") String unitName, String status, @JsonProperty("namaStatus") String statusName,
            @Nullable @JsonProperty("keterangan") String description, @Nullable @JsonProperty("mulai") Moment started,
            @Nullable @JsonProperty("selesai") Moment finished, @Nullable @JsonProperty("tenggat") Moment dueDate,
            @JsonProperty("disusun") Moment asOf, @JsonProperty("normaMenit") long normMinutes,
            @JsonProperty("menitKerja") long workingMinutes, @JsonProperty("langkahTerlambat") int overdueSteps,
            @JsonProperty("langkahan") List<SheetStepJson> steps, @JsonProperty("kembali") List<SheetReturnJson> returns,
            @Nullable @JsonProperty("batal") SheetCancellationJson cancellation,
            @JsonProperty("dokumen") List<SheetDocumentJson> documents) {}

    /** A step, its minutes with those of the time that goes on now. */
    record SheetStepJson(@JsonUnwrapped StepStateJson step, @JsonProperty("terlambat") boolean overdue) {}

    /** @param jabatan null where a case was ended from outside the SOP */
    record PersonInJabatanJson(@JsonProperty("oleh") String by, @JsonProperty("nama") String name, @Nullable String jabatan,
            @Nullable @JsonProperty("namaJabatan") String jabatanName) {}

    /** From which step to which, and why. */
    record SheetReturnJson(@JsonUnwrapped PersonInJabatanJson person, @JsonProperty("pada") Moment at, @JsonProperty("dari") String from,
            @JsonProperty("noDari") int fromNo, @JsonProperty("ke") String to, @JsonProperty("noKe") int toNo,
            @Nullable @JsonProperty("catatan") String note) {}

    /** Who ended the case, when and why. */
    record SheetCancellationJson(@JsonUnwrapped PersonInJabatanJson person, @JsonProperty("pada") Moment at,
            @Nullable @JsonProperty("alasan") String reason) {}

    /** A document of the case. */
    record SheetDocumentJson(String id, @JsonProperty("jenis") String kind, @JsonProperty("namaJenis") String kindName,
            @JsonProperty("nama") String name, @Nullable @JsonProperty("versi") String version,
            @Nullable @JsonProperty("keadaan") String state, @Nullable @JsonProperty("namaKeadaan") String stateName,
            @Nullable @JsonProperty("nomor") String number, @Nullable @JsonProperty("tanggal") Moment date,
            @OneOf( { "berlaku", "digantikan", "ditarik" }) @JsonProperty("berlaku") String validity,
            @JsonProperty("namaBerlaku") String validityName, @JsonProperty("tanda") List<SheetMarkJson> marks){}

    /** A paraf or signature. */
    record SheetMarkJson(@JsonUnwrapped PersonInJabatanJson person, @JsonProperty("tindakan") String act,
            @JsonProperty("namaTindakan") String actName, @JsonProperty("pada") Moment at, @JsonProperty("sah") boolean valid) {}

    private final HistoryView historyView;

    LembarKendaliView(HistoryView historyView) {
        this.historyView = historyView;
    }

    LembarKendaliJson toJson(AnswerContext context, LembarKendali sheet) {
        Labels label = context.label();
        Berkas berkas = sheet.berkas();
        return new LembarKendaliJson(berkas.node().getId(), berkas.number(), berkas.title(), berkas.guidelineForm(),
                label.text("bentuk", berkas.guidelineForm()), berkas.origin(), label.text("asal", berkas.origin()), berkas.unit(),
                label.unit(berkas.unit()), berkas.status(), label.text("status", berkas.status()), sheet.description(),
                context.moment(sheet.started()), context.moment(sheet.finished()), context.moment(sheet.dueDate()),
                context.moment(sheet.asOf()), sheet.normMinutes(), sheet.workingMinutes(), sheet.overdueCount(),
                sheet.steps().stream().map(row -> toStep(context, row)).toList(),
                sheet.returns().stream().map(returned -> toReturn(context, returned)).toList(),
                sheet.cancellation() == null ? null : toCancellation(context, sheet.cancellation()),
                sheet.documents().stream().map(document -> toDocument(context, document)).toList());
    }

    private SheetStepJson toStep(AnswerContext context, StepRow row) {
        return new SheetStepJson(historyView.toStep(context, row.stepHistory()).withAllWorkingMinutes(row.workingMinutes()),
                row.overdue());
    }

    private SheetReturnJson toReturn(AnswerContext context, Return returned) {
        return new SheetReturnJson(toPerson(context, returned.by(), returned.jabatan()), context.moment(returned.at()),
                returned.from().id(), returned.from().no(), returned.to().id(), returned.to().no(), returned.note());
    }

    private SheetCancellationJson toCancellation(AnswerContext context, Cancellation cancellation) {
        return new SheetCancellationJson(toPerson(context, cancellation.by(), cancellation.jabatan()), context.moment(cancellation.at()),
                cancellation.reason());
    }

    private SheetDocumentJson toDocument(AnswerContext context, DocumentRow document) {
        Labels label = context.label();
        return new SheetDocumentJson(document.node().getId(), document.kind(), label.text("jenis", document.kind()), document.name(),
                document.version(), document.state(), label.text("keadaan", document.state()), document.number(),
                context.moment(document.date()), document.validity(), label.text("keadaanNomor", document.validity()),
                document.marks().stream().map(mark -> toMark(context, mark)).toList());
    }

    private SheetMarkJson toMark(AnswerContext context, MarkRow mark) {
        return new SheetMarkJson(toPerson(context, mark.by(), mark.jabatan()), mark.markAct().id(),
                context.label().text("tindakan", mark.markAct().id()), context.moment(mark.at()), mark.valid());
    }

    private PersonInJabatanJson toPerson(AnswerContext context, String by, String jabatan) {
        return new PersonInJabatanJson(by, context.label().person(by), jabatan, context.label().text("peran", jabatan));
    }
}
