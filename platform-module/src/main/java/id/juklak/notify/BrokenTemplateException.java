package id.juklak.notify;

/** A template that no mail can be written from. The message says where and why, as the template's author reads it. */
class BrokenTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String fileName;

    BrokenTemplateException(String fileName, String reason, Throwable cause) {
        // FreeMarker adds advice for programmers behind a line of dashes.
        super(reason.split("\\R-{4}", 2)[0].strip(), cause);
        this.fileName = fileName;
    }

    /** Its file's name. */
    String fileName() {
        return fileName;
    }
}
