package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Messages in the language of the current thread's user, from the bundles that were registered. */
public class I18NUtil {

    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final Set<String> BUNDLES = new CopyOnWriteArraySet<>();

    public static void setLocale(Locale locale) {
        LOCALE.set(locale);
    }

    /** The user's locale; the server's default where none was set. */
    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    /** The user's locale; null where none was set. */
    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    /** From {@code id_ID} or the like. */
    public static Locale parseLocale(String localeStr) {
        if (localeStr == null || localeStr.isEmpty()) {
            return null;
        }
        String[] parts = localeStr.split("[_-]");
        return switch (parts.length) {
            case 1 -> new Locale(parts[0]);
            case 2 -> new Locale(parts[0], parts[1]);
            default -> new Locale(parts[0], parts[1], parts[2]);
        };
    }

    /** @param bundleBaseName such as {@code alfresco.module.juklak-platform.messages.juklak} */
    public static void registerResourceBundle(String bundleBaseName) {
        BUNDLES.add(bundleBaseName.replace('/', '.'));
    }

    /** The message; null where there is none. */
    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Locale locale) {
        for (String bundle : BUNDLES) {
            try {
                ResourceBundle messages = ResourceBundle.getBundle(bundle, locale, Thread.currentThread().getContextClassLoader());
                if (messages.containsKey(messageKey)) {
                    return messages.getString(messageKey);
                }
            } catch (MissingResourceException unknownBundle) {
                throw new IllegalArgumentException("no messages in " + bundle, unknownBundle);
            }
        }
        return null;
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null || params.length == 0
                ? message
                : new MessageFormat(message, locale).format(Arrays.copyOf(params, params.length, Object[].class));
    }
}
