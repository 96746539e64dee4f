package id.juklak.notify;

/** The drawers of the outbox: where something lies says how far it is, and each is found without looking at the others. */
enum Drawer {
    /** News that nobody's mail has been made of yet. */
    NEWS("Kabar"),
    /** Mails that wait, by the moment from which they may be sent. */
    QUEUED("Antre"),
    /** Mails that are being sent at this moment; or, after a crash, nobody knows. */
    SENDING("Dikirim"),
    /** What the administrator has to look at. */
    REVIEW("Periksa"),
    /** What is done, a drawer for each month. */
    FINISHED("Selesai");

    private final String folder;

    Drawer(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
