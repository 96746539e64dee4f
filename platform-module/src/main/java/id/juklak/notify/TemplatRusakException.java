package id.juklak.notify;

/** A template that no mail can be written from. The message says where and why, as the template's author reads it. */
class TemplatRusakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String templat;

    TemplatRusakException(String templat, String sebab, Throwable asal) {
        super(sebab, asal);
        this.templat = templat;
    }

    /** Its file's name. */
    String templat() {
        return templat;
    }
}
