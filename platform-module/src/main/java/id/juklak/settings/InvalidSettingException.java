package id.juklak.settings;

import java.util.List;

/**
 * A settings file that cannot be used. What is wrong, and where, is told by a message key under {@code juklak.galat} and its arguments, so
 * that the administrator reads it in the own language. Unchecked, because records refuse their values in their constructors.
 */
public class InvalidSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> details;

    /** @param code key of the sentence below {@code juklak.galat}, for instance {@code pengaturan.nilai} */
    public InvalidSettingException(String code, Object... details) {
        super(code + " " + List.of(details));
        this.code = code;
        this.details = List.of(details);
    }

    public String code() {
        return code;
    }

    public Object[] details() {
        return details.toArray();
    }
}
