package id.juklak.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.juklak.berkas.News.Kind;
import id.juklak.settings.Setting;
import id.juklak.sop.Step;
import id.juklak.time.DueDates;
import id.juklak.time.WorkingTime;

/** When a task that waits is to be told of, by the office's settings and its working time. */
class ReminderRules {

    private final WorkingTime workingTime;
    private final Setting<NotificationSettings> settings;

    ReminderRules(WorkingTime workingTime, Setting<NotificationSettings> settings) {
        this.workingTime = workingTime;
        this.settings = settings;
    }

    /** What is to be told at a moment; once a task is overdue, nobody needs to hear that it soon will be. */
    List<Kind> findDueKinds(Step step, Instant dueDate, Instant now) {
        NotificationSettings currentSettings = settings.current();
        long remainingMinutes = workingTime.remainingMinutes(now, dueDate);
        List<Kind> kinds = new ArrayList<>();
        if (DueDates.isOverdue(dueDate, now)) {
            kinds.add(Kind.OVERDUE);
            if (-remainingMinutes >= currentSettings.escalationMinutes() && currentSettings.superiors().containsKey(step.performer())) {
                kinds.add(Kind.ESCALATED);
            }
        } else if (currentSettings.soonDue().isReached(remainingMinutes, workingTime.normMinutes(step.normTime()))) {
            kinds.add(Kind.DUE_SOON);
        }
        kinds.removeIf(kind -> !currentSettings.notifiesOf(kind));
        return kinds;
    }
}
