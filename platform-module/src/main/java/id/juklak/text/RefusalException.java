package id.juklak.text;

import java.util.List;

import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Something that a user did wrong or may not do, told in whole sentences in the user's language. It travels through Activiti and ACS as the
 * cause of what they throw; our web scripts find it there and answer with its status. Where it arrives bare, as a folder rule's does, ACS's
 * own API and Share's web scripts answer with its status too: they know web scripts' exceptions, and tell any other as a 500.
 */
public class RefusalException extends WebScriptException {

    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "juklak.galat.";

    private final String code;
    private final String sentence;
    private final transient List<String> details;

    /**
     * @param code key of the sentence below {@code juklak.galat}
     * @param status the HTTP status that answers it
     * @param args what the sentence names
     */
    public RefusalException(String code, int status, Object... args) {
        this(code, status, List.of(), args);
    }

    /**
     * @param details every single thing that is wrong, a whole sentence each
     */
    public RefusalException(String code, int status, List<String> details, Object... args) {
        this(code, sentenceOf(code, args), status, details);
    }

    private RefusalException(String code, String sentence, int status, List<String> details) {
        super(status, sentence);
        this.code = code;
        this.sentence = sentence;
        this.details = List.copyOf(details);
    }

    public String code() {
        return code;
    }

    public int status() {
        return getStatus();
    }

    /** The sentence alone, without the number that ACS puts before its messages. */
    @Override
    public String getMessage() {
        return sentence;
    }

    /** The sentences one by one, empty where there is only one. */
    public List<String> details() {
        return details;
    }

    private static String sentenceOf(String code, Object[] args) {
        String messageKey = PREFIX + code;
        String text = args.length == 0 ? I18NUtil.getMessage(messageKey) : I18NUtil.getMessage(messageKey, args);
        return text == null ? messageKey : text;
    }
}
