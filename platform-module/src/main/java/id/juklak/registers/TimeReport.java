package id.juklak.registers;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.BerkasLog.Event;
import id.juklak.berkas.EventKind;
import id.juklak.model.JuklakModel;
import id.juklak.registers.MonthlyBook.Entry;
import id.juklak.registers.MonthlyBook.Query;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.DueDates;
import id.juklak.time.WorkingTime;

/**
 * Where time goes: what the records of a period tell of the steps and of the cases. Each time that a step was done counts, also the time
 * that ended in a return: its office spent it.
 */
public class TimeReport {

    /** What is counted month by month. */
    private static final List<EventKind> COUNTED = List.of(EventKind.STARTED, EventKind.PUBLISHED, EventKind.CANCELLED, EventKind.RETURNED,
            EventKind.COMPLETED);
    private static final String RUNNING_CASES = "TYPE:\"jkl:berkas\" AND =jkl:status:\"" + JuklakModel.STATUS_RUNNING + '"';
    private static final int PAGE_SIZE = 1000;

    private final ReportReaders reportReaders;
    private final MonthlyBook monthlyBook;
    private final NodeService nodeService;
    private final WorkingTime workingTime;
    private final Sop sop;

    /** @param nodeService the one without permission checks, for the case of an event that the user may read */
    TimeReport(ReportReaders reportReaders, MonthlyBook monthlyBook, Unchecked<NodeService> nodeService, WorkingTime workingTime, Sop sop) {
        this.reportReaders = reportReaders;
        this.monthlyBook = monthlyBook;
        this.nodeService = nodeService.service();
        this.workingTime = workingTime;
        this.sop = sop;
    }

    /**
     * @param steps the 16 steps in their order
     * @param months what happened month by month
     * @param duration working minutes from start to publication of the cases that were published
     * @param running cases that run now
     * @param overdue those of them that wait longer than the norm now
     */
    public record Figures(List<StepTime> steps, Map<YearMonth, Map<EventKind, Integer>> months, Summary duration, int running,
            int overdue) {

        /** How often something happened in the whole period. */
        public int count(EventKind eventKind) {
            return months.values().stream().mapToInt(counts -> counts.getOrDefault(eventKind, 0)).sum();
        }
    }

    /**
     * @param minutes working minutes
     * @param overdue how many times it was done after it was due
     * @param returns how many times it ended in a return
     */
    public record StepTime(Step step, long normMinutes, Summary minutes, int overdue, int returns) {}

    private static final class Tally {

        private final Sample minutes = new Sample();
        private int overdue;
        private int returns;
    }

    /** @param now for what is overdue */
    public Figures build(Period period, Instant now) {
        return reportReaders.read(() -> {
            Map<String, Tally> tallies = new HashMap<>();
            sop.steps().forEach(step -> tallies.put(step.id(), new Tally()));
            Map<YearMonth, Map<EventKind, Integer>> months = new TreeMap<>();
            period.months().forEach(month -> months.put(month, new EnumMap<>(EventKind.class)));
            Sample durations = new Sample();
            for (EventKind eventKind : COUNTED) {
                monthlyBook.forEach(queryFor(eventKind), period, entry -> {
                    Event event = BerkasLog.readEvent(entry.properties());
                    months.get(YearMonth.from(event.at().toInstant().atZone(workingTime.zone()))).merge(eventKind, 1, Integer::sum);
                    switch (eventKind) {
                        case COMPLETED, RETURNED -> addEvent(tallies.get(event.stepId()), event, eventKind);
                        case PUBLISHED -> durations.add(measureDuration(entry));
                        default -> {}
                    }
                });
            }
            RunningCases runningCases = countRunning(now);
            return new Figures(sop.steps().stream().map(step -> toStepTime(step, tallies.get(step.id()))).toList(), months,
                    durations.summarize(),
                    runningCases.running(), runningCases.overdue());
        });
    }

    private Query queryFor(EventKind eventKind) {
        return new Query("TYPE:\"jkl:peristiwa\" AND =jkl:jenisPeristiwa:\"" + eventKind.id() + '"', JuklakModel.PROP_EVENT_AT, null);
    }

    private void addEvent(Tally tally, Event event, EventKind eventKind) {
        if (tally == null || event.workingMinutes() == null) {
            return;
        }
        tally.minutes.add(event.workingMinutes());
        tally.overdue += event.isOverdue() ? 1 : 0;
        tally.returns += eventKind == EventKind.RETURNED ? 1 : 0;
    }

    private StepTime toStepTime(Step step, Tally tally) {
        return new StepTime(step, workingTime.normMinutes(step.normTime()), tally.minutes.summarize(), tally.overdue,
                tally.returns);
    }

    private long measureDuration(Entry publication) {
        NodeRef berkas = nodeService.getPrimaryParent(publication.node()).getParentRef();
        Date started = (Date) nodeService.getProperty(berkas, JuklakModel.PROP_STARTED);
        return workingTime.workingMinutes(started.toInstant(), publication.time(JuklakModel.PROP_EVENT_AT).toInstant());
    }

    private record RunningCases(int running, int overdue) {}

    /** How many cases run, and how many of them are overdue. */
    private RunningCases countRunning(Instant now) {
        int running = 0;
        int overdue = 0;
        Query query = new Query(RUNNING_CASES, JuklakModel.PROP_STARTED, JuklakModel.PROP_BERKAS_NUMBER);
        List<Entry> page;
        do {
            page = monthlyBook.find(query, running, PAGE_SIZE).entries();
            running += page.size();
            overdue += (int) page.stream().map(entry -> entry.time(JuklakModel.PROP_DUE_DATE))
                    .filter(dueDate -> DueDates.isOverdue(dueDate, now)).count();
        } while (page.size() == PAGE_SIZE);
        return new RunningCases(running, overdue);
    }
}
