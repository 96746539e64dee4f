package id.juklak.notify;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.berkas.News;
import id.juklak.settings.InvalidSettingException;
import id.juklak.settings.WebAddress;

/**
 * The office's settings for notifications ({@code pemberitahuan.json}).
 *
 * @param active {@code otomatis} (where the server's configuration names a mail server), {@code ya} or {@code tidak}
 * @param kinds whether people are told of it, for each kind of news by its id
 * @param soonDue when a task is soon due
 * @param escalationMinutes how many working minutes after the due date the superior is told
 * @param sendingTime when mail may be sent
 * @param sender the sender's address; empty for the server's own ({@code mail.from.default})
 * @param senderName the sender's name beside the address
 * @param boardAddress where people reach the board; empty for what ACS says of Share
 * @param mailsPerRun how many mails one run of the job sends at most
 * @param maxAttempts how often a mail is tried before it is the administrator's turn
 * @param keptDays for how many days mails that are done are kept
 * @param superiors for each office of the SOP the office that is told of its lateness
 */
public record NotificationSettings(@JsonProperty("keterangan") String description, @JsonProperty("aktif") String active,
        @JsonProperty("macam") Map<String, Boolean> kinds, @JsonProperty("segera") SoonDue soonDue,
        @JsonProperty("eskalasiMenit") int escalationMinutes,
        @JsonProperty("waktuKirim") SendingTime sendingTime,
        @JsonProperty("pengirim") String sender, @JsonProperty("namaPengirim") String senderName,
        @JsonProperty("alamatPapan") String boardAddress, @JsonProperty("sekaliKirim") int mailsPerRun,
        @JsonProperty("percobaan") int maxAttempts, @JsonProperty("simpanHari") int keptDays,
        @JsonProperty("atasan") Map<String, String> superiors) {

    public static final String AUTOMATIC = "otomatis";
    public static final String YES = "ya";
    private static final String NO = "tidak";
    private static final Pattern SINGLE_LINE = Pattern.compile("[^\\p{Cntrl}]*");

    /**
     * A task is soon due when no more than a part of its norm is left, and no more than some minutes. Of short tasks nobody is reminded:
     * the reminder would come with the task itself.
     *
     * @param normPercent the part, in percent of the norm
     * @param maxMinutes the working minutes
     * @param minNormMinutes of tasks whose norm is less nobody is reminded
     */
    public record SoonDue(@JsonProperty("bagianNorma") int normPercent, @JsonProperty("palingMenit") int maxMinutes,
            @JsonProperty("normaMinimalMenit") int minNormMinutes) {

        public SoonDue {
            requireBetween("segera.bagianNorma", normPercent, 1, 100);
            requireBetween("segera.palingMenit", maxMinutes, 1, 100_000);
            requireBetween("segera.normaMinimalMenit", minNormMinutes, 0, 100_000);
        }

        /** @param normMinutes the task's norm in working minutes */
        boolean isReached(long remainingMinutes, long normMinutes) {
            return normMinutes >= minNormMinutes && remainingMinutes <= maxMinutes && remainingMinutes * 100 <= normMinutes * normPercent;
        }
    }

    /**
     * When mail may be sent.
     *
     * @param when {@code jamKerja} (while the office is open, by its calendar), {@code rentang} (every day between two times) or
     * {@code selalu}
     * @param from for {@code rentang}, such as {@code 07:00}
     * @param until for {@code rentang}; before {@code dari} for a stretch over midnight
     */
    public record SendingTime(@JsonProperty("kapan") String when, @JsonProperty("dari") String from, @JsonProperty("sampai") String until) {

        static final String WORKING_HOURS = "jamKerja";
        static final String ALWAYS = "selalu";
        private static final String RANGE = "rentang";

        public SendingTime {
            if (!List.of(WORKING_HOURS, RANGE, ALWAYS).contains(require("waktuKirim.kapan", when))) {
                throw invalid("waktuKirim.kapan", when);
            }
            requireTime("waktuKirim.dari", from);
            requireTime("waktuKirim.sampai", until);
        }

        boolean isInRange(LocalTime now) {
            LocalTime start = LocalTime.parse(from);
            LocalTime end = LocalTime.parse(until);
            boolean afterStart = !now.isBefore(start);
            boolean beforeEnd = now.isBefore(end);
            return start.isBefore(end) ? afterStart && beforeEnd : afterStart || beforeEnd;
        }
    }

    public NotificationSettings {
        if (!List.of(AUTOMATIC, YES, NO).contains(require("aktif", active))) {
            throw invalid("aktif", active);
        }
        kinds = Map.copyOf(require("macam", kinds));
        for (News.Kind kind : News.Kind.values()) {
            if (!kinds.containsKey(kind.id())) {
                throw invalid("macam." + kind.id(), null);
            }
        }
        if (kinds.size() > News.Kind.values().length) {
            throw invalid("macam", kinds.keySet().toString());
        }
        require("segera", soonDue);
        require("waktuKirim", sendingTime);
        requireBetween("eskalasiMenit", escalationMinutes, 1, 100_000);
        sender = require("pengirim", sender).strip();
        if (!sender.isEmpty() && !MailAddress.isValid(sender)) {
            throw invalid("pengirim", sender);
        }
        senderName = require("namaPengirim", senderName).strip();
        if (!SINGLE_LINE.matcher(senderName).matches()) {
            throw invalid("namaPengirim", senderName);
        }
        boardAddress = WebAddress.check("alamatPapan", require("alamatPapan", boardAddress)).replaceAll("/+$", "");
        requireBetween("sekaliKirim", mailsPerRun, 1, 1_000);
        requireBetween("percobaan", maxAttempts, 1, 50);
        requireBetween("simpanHari", keptDays, 1, 3_650);
        superiors = Map.copyOf(require("atasan", superiors));
    }

    boolean notifiesOf(News.Kind kind) {
        return kinds.get(kind.id());
    }

    private static <T> T require(String place, T value) {
        if (value == null) {
            throw invalid(place, null);
        }
        return value;
    }

    private static void requireBetween(String place, int value, int min, int max) {
        if (value < min || value > max) {
            throw invalid(place, Integer.toString(value));
        }
    }

    private static void requireTime(String place, String value) {
        try {
            LocalTime.parse(require(place, value));
        } catch (DateTimeException failure) {
            throw invalid(place, value);
        }
    }

    static InvalidSettingException invalid(String place, String value) {
        return new InvalidSettingException("pengaturan.nilai", place, value == null ? "null" : "\"" + value + "\"");
    }
}
