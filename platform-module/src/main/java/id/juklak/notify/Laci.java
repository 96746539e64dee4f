package id.juklak.notify;

/** The drawers of the outbox: where something lies says how far it is, and each is found without looking at the others. */
enum Laci {
    /** News that nobody's mail has been made of yet. */
    KABAR("Kabar"),
    /** Mails that wait, by the moment from which they may be sent. */
    ANTRE("Antre"),
    /** Mails that are being sent at this moment; or, after a crash, nobody knows. */
    DIKIRIM("Dikirim"),
    /** What the administrator has to look at. */
    PERIKSA("Periksa"),
    /** What is done, a drawer for each month. */
    SELESAI("Selesai");

    private final String folder;

    Laci(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
