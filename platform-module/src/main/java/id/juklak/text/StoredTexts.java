package id.juklak.text;

import java.util.Locale;

import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Texts that are stored: names of groups and folders, the notes of versions, documents made from a form. In Indonesian, whatever language
 * the server or the user's browser speaks, since everybody reads the same.
 */
public class StoredTexts {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    public String text(String messageKey, Object... args) {
        return args.length == 0 ? I18NUtil.getMessage(messageKey, INDONESIAN) : I18NUtil.getMessage(messageKey, INDONESIAN, args);
    }
}
