package id.juklak.berkas;

import java.util.Date;
import java.util.Locale;

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
        TUGAS,
        /** A case was returned, and so a task waits again. */
        KEMBALI,
        /** A task will soon be due. */
        SEGERA,
        /** A task is overdue. */
        LEWAT,
        /** A task has been overdue for so long that the superior is told. */
        ESKALASI,
        /** A case was cancelled. */
        BATAL,
        /** A case has come to its end. */
        SELESAI;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException for an id that none has */
        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
