package id.juklak.berkas;

import java.util.Arrays;
import java.util.Date;

import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Something in a case that people are told of.
 *
 * @param stepId id of the step that it is about; the last one of a case that has ended
 * @param taskId the engine's id of the task that it is about; null where it is about the whole case
 * @param by user name of the one whose act it was; null where nobody's
 * @param note what the one who acted wrote; null without
 */
public record News(Kind kind, NodeRef berkas, String stepId, String taskId, String by, String note, Date at) {

    /** What there is to tell. Settings, templates and labels go by {@link #id()}. */
    public enum Kind {
        /** A task waits. */
        TASK("tugas"),
        /** A case was returned, and so a task waits again. */
        RETURNED("kembali"),
        /** A task will soon be due. */
        DUE_SOON("segera"),
        /** A task is overdue. */
        OVERDUE("lewat"),
        /** A task has been overdue for so long that the superior is told. */
        ESCALATED("eskalasi"),
        /** A case was cancelled. */
        CANCELLED("batal"),
        /** A case has come to its end. */
        FINISHED("selesai");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** @throws IllegalArgumentException for an id that none has */
        public static Kind of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No kind of news has the id " + id));
        }
    }
}
