package id.juklak.process;

import java.util.Date;
import java.util.Locale;

import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Something in a case that people are told of.
 *
 * @param langkah id of the step that it is about; the last one of a case that has ended
 * @param tugas the engine's id of the task that it is about; null where it is about the whole case
 * @param oleh user name of the one whose act it was; null where nobody's
 * @param catatan what the one who acted wrote; null without
 */
public record Kabar(Macam macam, NodeRef berkas, String langkah, String tugas, String oleh, String catatan, Date pada) {

    /** What there is to tell. Settings, templates and labels go by {@link #id()}. */
    public enum Macam {
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
        public static Macam dari(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
