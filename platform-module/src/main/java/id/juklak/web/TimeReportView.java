package id.juklak.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.berkas.EventKind;
import id.juklak.registers.Period;
import id.juklak.registers.Summary;
import id.juklak.registers.TimeReport;
import id.juklak.sop.Labels;
import id.juklak.sop.Step;
import id.juklak.web.http.Day;

/** What the report about times looks like in the answers. */
final class TimeReportView {

    /** Where the time of a period went, and what became of the cases. */
    record TimeReportJson(@JsonProperty("dari") Day from, @JsonProperty("sampai") Day until, BerkasFiguresJson berkas,
            @JsonProperty("bulan") List<MonthJson> months, @JsonProperty("langkah") List<StepTimeJson> steps) {}

    /**
     * How many cases; of the last two, how many now.
     *
     * @param duration working minutes from start to publication
     */
    record BerkasFiguresJson(@JsonProperty("mulai") int started, @JsonProperty("selesai") int published,
            @JsonProperty("dibatalkan") int cancelled, @JsonProperty("dikembalikan") int returned, @JsonProperty("berjalan") int running,
            @JsonProperty("terlambat") int overdue, @JsonProperty("durasi") SummaryJson duration) {}

    record MonthJson(@JsonProperty("bulan") String month, @JsonProperty("mulai") int started, @JsonProperty("selesai") int published,
            @JsonProperty("dibatalkan") int cancelled, @JsonProperty("dikembalikan") int returned) {}

    /**
     * The working minutes of every time that a step was done.
     *
     * @param overdue how many times
     * @param overdueShare 0 to 1
     */
    record StepTimeJson(@JsonProperty("langkah") String step, int no, @JsonProperty("nama") String name,
            @JsonProperty("pelaksana") String performer, @JsonProperty("namaPelaksana") String performerName,
            @JsonProperty("normaMenit") long normMinutes, @JsonUnwrapped SummaryJson minutes, @JsonProperty("terlambat") int overdue,
            @JsonProperty("bagianTerlambat") double overdueShare, @JsonProperty("dikembalikan") int returned) {}

    /** Minutes; median and 90th percentile lie between neighbours in proportion. */
    record SummaryJson(@JsonProperty("kali") int count, @JsonProperty("jumlahMenit") long total, @JsonProperty("rataRata") double mean,
            double median, double p90, @JsonProperty("terlama") long longest) {}

    private TimeReportView() {}

    static TimeReportJson toJson(Labels label, Period period, TimeReport.Figures report) {
        return new TimeReportJson(Day.of(period.from()), Day.of(period.until()),
                new BerkasFiguresJson(report.count(EventKind.STARTED), report.count(EventKind.PUBLISHED),
                        report.count(EventKind.CANCELLED), report.count(EventKind.RETURNED), report.running(), report.overdue(),
                        toSummary(report.duration())),
                report.months().entrySet().stream().map(month -> toMonth(month.getKey(), month.getValue())).toList(),
                report.steps().stream().map(stepTime -> toStep(label, stepTime)).toList());
    }

    private static MonthJson toMonth(YearMonth month, Map<EventKind, Integer> counts) {
        return new MonthJson(month.toString(), counts.getOrDefault(EventKind.STARTED, 0), counts.getOrDefault(EventKind.PUBLISHED, 0),
                counts.getOrDefault(EventKind.CANCELLED, 0), counts.getOrDefault(EventKind.RETURNED, 0));
    }

    private static StepTimeJson toStep(Labels label, TimeReport.StepTime stepTime) {
        Step step = stepTime.step();
        int count = stepTime.minutes().count();
        return new StepTimeJson(step.id(), step.no(), label.step(step.id()), step.performer(), label.text("peran", step.performer()),
                stepTime.normMinutes(), toSummary(stepTime.minutes()), stepTime.overdue(),
                count == 0 ? 0 : (double) stepTime.overdue() / count, stepTime.returns());
    }

    private static SummaryJson toSummary(Summary minutes) {
        return new SummaryJson(minutes.count(), minutes.total(), minutes.mean(), minutes.median(), minutes.percentile90(),
                minutes.longest());
    }
}
