package id.juklak.notify;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.admin.SysAdminParams;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.util.UrlUtil;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.News;
import id.juklak.model.JuklakModel;
import id.juklak.settings.Setting;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Labels;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.NormTime;
import id.juklak.time.WorkingTime;

/**
 * What the templates can name: texts in the reader's language, always all of them, empty where there is nothing. {@code bahasa};
 * {@code penerima.nama}; {@code berkas.nomor, judul, bentuk, unit, tautan}; {@code langkah.no, nama, petunjuk, pelaksana};
 * {@code tugas.tautan, tenggat,
 * waktu, pemegang} (waktu: the working time until the due date, or since it); {@code pelaku.nama}; {@code catatan}; {@code rincian}, a list
 * of {@code nama,
 * isi}.
 */
class MailFields {

    /** Below Share's address. */
    private static final String BOARD_PAGE = "/page/juklak";
    private static final NormTime ONE_DAY = new NormTime(1, NormTime.Measure.DAYS);
    private static final int MINUTES_PER_HOUR = 60;

    private final Sop sop;
    private final LabelFactory labelFactory;
    private final WorkingTime workingTime;
    private final Setting<NotificationSettings> settings;
    private final SysAdminParams serverAddress;
    private final TaskService taskService;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    MailFields(Sop sop, LabelFactory labelFactory, WorkingTime workingTime, Setting<NotificationSettings> settings,
            SysAdminParams serverAddress,
            TaskService taskService,
            Unchecked<NodeService> nodeService) {
        this.sop = sop;
        this.labelFactory = labelFactory;
        this.workingTime = workingTime;
        this.settings = settings;
        this.serverAddress = serverAddress;
        this.taskService = taskService;
        this.nodeService = nodeService.service();
    }

    Map<String, Object> compose(News news, Addressee recipient) {
        Labels label = labelFactory.inLanguage(recipient.language());
        Berkas berkas = Berkas.read(nodeService, news.berkas());
        Step step = news.stepId() == null ? null : sop.step(news.stepId());
        Task task = news.taskId() == null ? null : taskService.createTaskQuery().taskId(news.taskId()).singleResult();
        Date dueDate = task == null ? null : (Date) nodeService.getProperty(berkas.node(), JuklakModel.PROP_DUE_DATE);
        Fields fields = new Fields();
        fields.language = recipient.language();
        fields.recipient = label.person(recipient.user());
        fields.number = berkas.number();
        fields.title = berkas.title();
        fields.guidelineForm = label.text("bentuk", berkas.guidelineForm());
        fields.unit = label.unit(berkas.unit());
        fields.berkasLink = boardAddress() + "#/berkas/" + berkas.node().getId();
        if (step != null) {
            fields.no = Integer.toString(step.no());
            fields.step = label.step(step.id());
            fields.instruction = label.instruction(step.id());
            fields.performer = label.text("peran", step.performer());
        }
        if (task != null) {
            fields.taskLink = boardAddress() + "#/tugas/" + task.getId();
            fields.holder = label.person(task.getAssignee());
        }
        if (dueDate != null) {
            fields.dueDate = formatMoment(dueDate.toInstant(), label);
            fields.time = formatDuration(Math.abs(workingTime.remainingMinutes(Instant.now(), dueDate.toInstant())), label);
        }
        fields.actor = label.person(news.by());
        fields.note = news.note();
        return fields.toMap(label);
    }

    /** The board's address, without a slash at the end. */
    private String boardAddress() {
        String configuredAddress = settings.current().boardAddress();
        return configuredAddress.isEmpty() ? UrlUtil.getShareUrl(serverAddress) + BOARD_PAGE : configuredAddress;
    }

    private String formatMoment(Instant moment, Labels label) {
        return DateTimeFormatter.ofPattern(label.message("juklak.surel.saat"), label.language()).format(moment.atZone(workingTime.zone()));
    }

    /** Working time in words, in the coarsest unit that says something. */
    private String formatDuration(long minutes, Labels label) {
        long minutesPerDay = workingTime.normMinutes(ONE_DAY);
        if (minutes == 0) {
            return "";
        }
        if (minutes >= minutesPerDay) {
            return label.message("juklak.surel.hari", Long.toString(minutes / minutesPerDay));
        }
        if (minutes < MINUTES_PER_HOUR) {
            return label.message("juklak.surel.menit", Long.toString(minutes));
        }
        String hours = Long.toString(minutes / MINUTES_PER_HOUR);
        return minutes % MINUTES_PER_HOUR == 0
                ? label.message("juklak.surel.jam", hours)
                : label.message("juklak.surel.jamMenit", hours, Long.toString(minutes % MINUTES_PER_HOUR));
    }

    /**
     * Made-up cases for trying a template: one with everything, in which every text could be markup, and one with as little as there can
     * be.
     */
    static List<Map<String, Object>> examples(Locale language) {
        Fields full = new Fields();
        full.language = language;
        full.recipient = full.title = full.guidelineForm = full.unit = full.step = full.instruction = full.performer = full.dueDate = full.time = full.holder = full.actor = full.note = "<Contoh> & \"contoh\"";
        full.number = "JUKLAK-2026-0001";
        full.no = "1";
        full.berkasLink = full.taskLink = "https://contoh.go.id/";
        Fields sparse = new Fields();
        sparse.language = language;
        sparse.recipient = sparse.title = "Contoh";
        sparse.number = "JUKLAK-2026-0001";
        return List.of(full.toMap(null), sparse.toMap(null));
    }

    /** The texts before they are put into maps; null and absent are the same. */
    private static final class Fields {

        private Locale language;
        private String recipient;
        private String number;
        private String title;
        private String guidelineForm;
        private String unit;
        private String berkasLink;
        private String no;
        private String step;
        private String instruction;
        private String performer;
        private String taskLink;
        private String dueDate;
        private String time;
        private String holder;
        private String actor;
        private String note;

        /** @param label null for the keys themselves */
        private Map<String, Object> toMap(Labels label) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("bahasa", language.getLanguage());
            map.put("penerima", Map.of("nama", emptyIfNull(recipient)));
            map.put("berkas",
                    Map.of("nomor", emptyIfNull(number), "judul", emptyIfNull(title), "bentuk", emptyIfNull(guidelineForm), "unit",
                            emptyIfNull(unit), "tautan",
                            emptyIfNull(berkasLink)));
            map.put("langkah", Map.of("no", emptyIfNull(no), "nama", emptyIfNull(step), "petunjuk", emptyIfNull(instruction), "pelaksana",
                    emptyIfNull(performer)));
            map.put("tugas", Map.of("tautan", emptyIfNull(taskLink), "tenggat", emptyIfNull(dueDate), "waktu", emptyIfNull(time),
                    "pemegang", emptyIfNull(holder)));
            map.put("pelaku", Map.of("nama", emptyIfNull(actor)));
            map.put("catatan", emptyIfNull(note));
            List<Map<String, String>> details = new ArrayList<>();
            addDetail(details, label, "nomor", number);
            addDetail(details, label, "judul", title);
            addDetail(details, label, "bentuk", guidelineForm);
            addDetail(details, label, "unit", unit);
            addDetail(details, label, "tenggat", dueDate);
            map.put("rincian", details);
            return map;
        }

        private static void addDetail(List<Map<String, String>> details, Labels label, String key, String value) {
            if (value != null && !value.isEmpty()) {
                details.add(Map.of("nama", label == null ? key : label.message("juklak.surel." + key), "isi", value));
            }
        }

        private static String emptyIfNull(String text) {
            return text == null ? "" : text;
        }
    }
}
