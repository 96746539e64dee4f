package id.juklak.notify;

import java.time.Instant;
import java.time.LocalTime;

import id.juklak.settings.Setting;
import id.juklak.time.WorkingTime;

/** When mail may be sent: nobody's telephone rings at night because of a task. */
public class SendingHours {

    private final Setting<NotificationSettings> settings;
    private final WorkingTime workingTime;

    public SendingHours(Setting<NotificationSettings> settings, WorkingTime workingTime) {
        this.settings = settings;
        this.workingTime = workingTime;
    }

    public boolean isOpen(Instant moment) {
        NotificationSettings.SendingTime sendingTime = settings.current().sendingTime();
        return switch (sendingTime.when()) {
            case NotificationSettings.SendingTime.ALWAYS -> true;
            case NotificationSettings.SendingTime.WORKING_HOURS -> workingTime.isOpen(moment);
            default -> sendingTime.isInRange(LocalTime.ofInstant(moment, workingTime.zone()));
        };
    }
}
