package id.juklak.notify;

/** A template that no mail can be written from. The message says where and why, as the template's author reads it. */
class TemplatRusakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String templat;

    TemplatRusakException(String templat, String sebab, Throwable asal) {
        // FreeMarker adds advice for programmers behind a line of dashes.
        super(sebab.split("\\R-{4}", 2)[0].strip(), asal);
        this.templat = templat;
    }

    /** Its file's name. */
    String templat() {
        return templat;
    }
}
