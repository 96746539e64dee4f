package id.juklak.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.EventKind;
import id.juklak.registers.Period;
import id.juklak.registers.Summary;
import id.juklak.registers.TimeReport;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Labels;
import id.juklak.time.WorkingTime;

/** {@code GET /laporan/waktu}: where the time of a period went, step by step, and what became of the cases. */
class TimeReportGet extends JuklakWebScript {

    private final TimeReport timeReport;
    private final LabelFactory labelFactory;
    private final WorkingTime workingTime;

    TimeReportGet(TransactionService transactionService, TimeReport timeReport, LabelFactory labelFactory, WorkingTime workingTime) {
        super(transactionService);
        this.timeReport = timeReport;
        this.labelFactory = labelFactory;
        this.workingTime = workingTime;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter("dari", "sampai");
        String from = requestReader.text("dari");
        String until = requestReader.text("sampai");
        return Work.read(() -> {
            Period period = Period.parse(from, until, LocalDate.now(workingTime.zone()));
            TimeReport.Figures report = timeReport.build(period, Instant.now());
            Labels label = labelFactory.forUser();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("dari", period.from().toString());
            fields.put("sampai", period.until().toString());
            fields.put("berkas", showBerkas(report));
            fields.put("bulan", report.months().entrySet().stream().map(month -> showMonth(month.getKey(), month.getValue())).toList());
            fields.put("langkah", report.steps().stream().map(stepTime -> showStep(stepTime, label)).toList());
            return Response.ok(fields);
        });
    }

    private Map<String, Object> showBerkas(TimeReport.Figures report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mulai", report.count(EventKind.STARTED));
        fields.put("selesai", report.count(EventKind.PUBLISHED));
        fields.put("dibatalkan", report.count(EventKind.CANCELLED));
        fields.put("dikembalikan", report.count(EventKind.RETURNED));
        fields.put("berjalan", report.running());
        fields.put("terlambat", report.overdue());
        fields.put("durasi", showSummary(report.duration()));
        return fields;
    }

    private Map<String, Object> showMonth(YearMonth month, Map<EventKind, Integer> counts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("bulan", month.toString());
        fields.put("mulai", counts.getOrDefault(EventKind.STARTED, 0));
        fields.put("selesai", counts.getOrDefault(EventKind.PUBLISHED, 0));
        fields.put("dibatalkan", counts.getOrDefault(EventKind.CANCELLED, 0));
        fields.put("dikembalikan", counts.getOrDefault(EventKind.RETURNED, 0));
        return fields;
    }

    private Map<String, Object> showStep(TimeReport.StepTime stepTime, Labels label) {
        int count = stepTime.minutes().count();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("langkah", stepTime.step().id());
        fields.put("no", stepTime.step().no());
        fields.put("nama", label.step(stepTime.step().id()));
        fields.put("pelaksana", stepTime.step().performer());
        fields.put("namaPelaksana", label.text("peran", stepTime.step().performer()));
        fields.put("normaMenit", stepTime.normMinutes());
        fields.putAll(showSummary(stepTime.minutes()));
        fields.put("terlambat", stepTime.overdue());
        fields.put("bagianTerlambat", count == 0 ? 0.0 : (double) stepTime.overdue() / count);
        fields.put("dikembalikan", stepTime.returns());
        return fields;
    }

    private Map<String, Object> showSummary(Summary minutes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kali", minutes.count());
        fields.put("jumlahMenit", minutes.total());
        fields.put("rataRata", minutes.mean());
        fields.put("median", minutes.median());
        fields.put("p90", minutes.percentile90());
        fields.put("terlama", minutes.longest());
        return fields;
    }
}
