package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.Berkas;
import id.juklak.registers.LembarKendali;
import id.juklak.registers.LembarKendali.Cancellation;
import id.juklak.registers.LembarKendali.DocumentRow;
import id.juklak.registers.LembarKendali.MarkRow;
import id.juklak.registers.LembarKendali.Return;
import id.juklak.registers.LembarKendali.StepRow;
import id.juklak.registers.LembarKendaliBuilder;
import id.juklak.registers.LembarKendaliPrinter;
import id.juklak.sop.Labels;
import id.juklak.steps.BerkasAccess;

/** {@code GET /berkas/&#123;id&#125;/lembar-kendali}: a case's control sheet as data, or on paper. */
class LembarKendaliGet extends JuklakWebScript {

    private final BerkasAccess berkasAccess;
    private final LembarKendaliBuilder lembarKendaliBuilder;
    private final LembarKendaliPrinter lembarKendaliPrinter;
    private final ViewFactory viewFactory;
    private final HistoryView historyView;

    LembarKendaliGet(TransactionService transactionService, BerkasAccess berkasAccess, LembarKendaliBuilder lembarKendaliBuilder,
            LembarKendaliPrinter lembarKendaliPrinter,
            ViewFactory viewFactory, HistoryView historyView) {
        super(transactionService);
        this.berkasAccess = berkasAccess;
        this.lembarKendaliBuilder = lembarKendaliBuilder;
        this.lembarKendaliPrinter = lembarKendaliPrinter;
        this.viewFactory = viewFactory;
        this.historyView = historyView;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter("format");
        NodeRef node = requestReader.node();
        String format = requestReader.choice("format", List.of("json", "docx", "pdf"));
        return Work.read(() -> {
            Berkas berkas = berkasAccess.read(node);
            return format == null || format.equals("json")
                    ? Response.ok(showSheet(viewFactory.make(), lembarKendaliBuilder.build(berkas)))
                    : file(format.equals("pdf") ? lembarKendaliPrinter.pdf(berkas) : lembarKendaliPrinter.docx(berkas));
        });
    }

    private Response file(LembarKendaliPrinter.Printout printout) {
        return Response.ok(StreamedBody.file(printout.mimetype(), printout.name(), output -> output.write(printout.content())));
    }

    private Map<String, Object> showSheet(BerkasView berkasView, LembarKendali sheet) {
        Map<String, Object> fields = showHead(berkasView, sheet);
        fields.put("langkahan", sheet.steps().stream().map(row -> showRow(berkasView, row)).toList());
        fields.put("kembali", sheet.returns().stream().map(returned -> showReturn(berkasView, returned)).toList());
        fields.put("batal", sheet.cancellation() == null ? null : showCancellation(berkasView, sheet.cancellation()));
        fields.put("dokumen", sheet.documents().stream().map(document -> showDocument(berkasView, document)).toList());
        return fields;
    }

    private Map<String, Object> showHead(BerkasView berkasView, LembarKendali sheet) {
        Labels label = berkasView.label();
        Berkas berkas = sheet.berkas();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", berkas.node().getId());
        fields.put("nomorBerkas", berkas.number());
        fields.put("judul", berkas.title());
        fields.put("bentuk", berkas.guidelineForm());
        fields.put("namaBentuk", label.text("bentuk", berkas.guidelineForm()));
        fields.put("asal", berkas.origin());
        fields.put("namaAsal", label.text("asal", berkas.origin()));
        fields.put("unit", berkas.unit());
        fields.put("namaUnit", label.unit(berkas.unit()));
        fields.put("status", berkas.status());
        fields.put("namaStatus", label.text("status", berkas.status()));
        fields.put("keterangan", sheet.description());
        fields.put("mulai", berkasView.times().format(sheet.started()));
        fields.put("selesai", berkasView.times().format(sheet.finished()));
        fields.put("tenggat", berkasView.times().format(sheet.dueDate()));
        fields.put("disusun", berkasView.times().format(sheet.asOf()));
        fields.put("normaMenit", sheet.normMinutes());
        fields.put("menitKerja", sheet.workingMinutes());
        fields.put("langkahTerlambat", sheet.overdueCount());
        return fields;
    }

    private Map<String, Object> showRow(BerkasView berkasView, StepRow row) {
        Map<String, Object> fields = historyView.showStep(berkasView, row.stepHistory());
        fields.put("menitSeluruhnya", row.workingMinutes());
        fields.put("terlambat", row.overdue());
        return fields;
    }

    private Map<String, Object> showReturn(BerkasView berkasView, Return returned) {
        Map<String, Object> fields = showPerson(berkasView, returned.by(), returned.jabatan());
        fields.put("pada", berkasView.times().format(returned.at()));
        fields.put("dari", returned.from().id());
        fields.put("noDari", returned.from().no());
        fields.put("ke", returned.to().id());
        fields.put("noKe", returned.to().no());
        fields.put("catatan", returned.note());
        return fields;
    }

    private Map<String, Object> showCancellation(BerkasView berkasView, Cancellation cancellation) {
        Map<String, Object> fields = showPerson(berkasView, cancellation.by(), cancellation.jabatan());
        fields.put("pada", berkasView.times().format(cancellation.at()));
        fields.put("alasan", cancellation.reason());
        return fields;
    }

    private Map<String, Object> showDocument(BerkasView berkasView, DocumentRow document) {
        Labels label = berkasView.label();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", document.node().getId());
        fields.put("jenis", document.kind());
        fields.put("namaJenis", label.text("jenis", document.kind()));
        fields.put("nama", document.name());
        fields.put("versi", document.version());
        fields.put("keadaan", document.state());
        fields.put("namaKeadaan", label.text("keadaan", document.state()));
        fields.put("nomor", document.number());
        fields.put("tanggal", berkasView.times().format(document.date()));
        fields.put("berlaku", document.validity());
        fields.put("namaBerlaku", label.text("keadaanNomor", document.validity()));
        fields.put("tanda", document.marks().stream().map(mark -> showMark(berkasView, mark)).toList());
        return fields;
    }

    private Map<String, Object> showMark(BerkasView berkasView, MarkRow mark) {
        Map<String, Object> fields = showPerson(berkasView, mark.by(), mark.jabatan());
        fields.put("tindakan", mark.markAct().id());
        fields.put("namaTindakan", berkasView.label().text("tindakan", mark.markAct().id()));
        fields.put("pada", berkasView.times().format(mark.at()));
        fields.put("sah", mark.valid());
        return fields;
    }

    private Map<String, Object> showPerson(BerkasView berkasView, String by, String jabatan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("oleh", by);
        fields.put("nama", berkasView.label().person(by));
        fields.put("jabatan", jabatan);
        fields.put("namaJabatan", berkasView.label().text("peran", jabatan));
        return fields;
    }
}
