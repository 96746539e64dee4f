package id.juklak.bootstrap;

import java.util.Locale;

import org.springframework.extensions.surf.util.I18NUtil;

/** Texts that are stored with what bootstrap makes: in Indonesian, whatever language the server itself runs in. */
class Label {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    String teks(String kunci) {
        return I18NUtil.getMessage(kunci, INDONESIA);
    }
}
