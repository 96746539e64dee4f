package id.juklak.notify;

import id.juklak.text.StoredTexts;

/** Why a mail is where it is: sentences that the administrator reads in the outbox. */
class MailReasons {

    private final StoredTexts storedTexts;

    MailReasons(StoredTexts storedTexts) {
        this.storedTexts = storedTexts;
    }

    /** Why nothing can be sent to a person; null where it can. */
    String obstacle(Addressee addressee) {
        if (addressee == null || !addressee.active()) {
            return text("nonaktif");
        }
        if (addressee.address().isEmpty()) {
            return text("tanpaAlamat");
        }
        return MailAddress.isValid(addressee.address()) ? null : text("alamatSalah");
    }

    /** A server ended while it was sent. */
    String uncertain() {
        return text("takPasti");
    }

    /** It concerns nobody any more. */
    String stale() {
        return text("basi");
    }

    String nobodyToTell() {
        return text("tanpaPenerima");
    }

    String brokenTemplate(BrokenTemplateException broken) {
        return text("templat", broken.fileName(), broken.getMessage());
    }

    String refusedByServer(RuntimeException failure) {
        return text("server", describeCause(failure));
    }

    String failure(RuntimeException failure) {
        return text("galat", describeCause(failure));
    }

    private String text(String key, Object... parameters) {
        return storedTexts.text("juklak.surel.alasan." + key, parameters);
    }

    private static String describeCause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
