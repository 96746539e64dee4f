package id.juklak.berkas;

import java.util.Arrays;

/** What a line of a case's record tells. The ids are stored and spoken: the model lists them, and messages are named by them. */
public enum EventKind {

    STARTED("mulai"), CLAIMED("ambil"), COMPLETED("selesai"), REFUSED("tolak"), RETURNED("kembali"), CANCELLED("batal"),
    /** A task was given to someone by someone else. */
    REASSIGNED("alih"), PARAF("paraf"), SIGNED("tandaTangan"),
    /** A change of the content took the marks off. */
    VOIDED("gugur"),
    /** A document took a signed one's place. */
    REPLACED("ganti"), RETRACTED("tarik"), PUBLISHED("terbit"), ARCHIVE_NOTED("arsip"), PENETAPAN("penetapan");

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException for an id that none has */
    public static EventKind of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of event has the id " + id));
    }
}
