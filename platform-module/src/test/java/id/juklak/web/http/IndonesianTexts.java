package id.juklak.web.http;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.extensions.surf.util.I18NUtil;

/** A user who reads Indonesian, for the length of a test. */
public final class IndonesianTexts implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        for (String bundle : List.of("juklak", "juklak-web")) {
            I18NUtil.registerResourceBundle("alfresco.module.juklak-platform.messages." + bundle);
        }
        I18NUtil.setLocale(Locale.forLanguageTag("id"));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        I18NUtil.setLocale(null);
    }
}
