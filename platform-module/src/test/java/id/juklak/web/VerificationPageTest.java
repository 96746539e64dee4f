package id.juklak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.acs.Unchecked;
import id.juklak.signing.PublicDocument;
import id.juklak.signing.VerificationResult;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Labels;
import id.juklak.web.http.IndonesianTexts;

@DisplayName("The page behind a document's QR code")
@ExtendWith(IndonesianTexts.class)
class VerificationPageTest {

    private static final Date SIGNED = Date.from(Instant.parse("2026-12-01T02:30:00Z"));
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void tellsTitleNumberDateSignerAndThatAllIsValid() {
        String html = page().render(document("Juklak <b>tes</b> & \"uji\"", null, signature(true, null)));

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                .contains("<p class=\"hasil sah\" role=\"status\">Dokumen ini asli dan semua tanda tangannya sah.</p>")
                .contains("<dt>Nomor</dt><dd>OT/1</dd>").contains("<dt>Tanggal</dt><dd>1 Desember 2026</dd>")
                .contains("<p class=\"nama\">Kepala &lt;Biro&gt;</p>").contains("1 Desember 2026, 09.30 WIB")
                .contains("<p>Tanda tangan sah</p>").contains("<a href=\"?lang=en\" hreflang=\"en\" lang=\"en\">English</a>");
    }

    @Test
    void escapesWhateverADocumentIsCalled() {
        String html = page().render(document("Juklak <b>tes</b> & \"uji\"", null, signature(true, null)));

        assertThat(html).contains("Juklak &lt;b&gt;tes&lt;/b&gt; &amp; &quot;uji&quot;").doesNotContain("<b>");
    }

    @Test
    void tellsWhyASignatureDoesNotHold() {
        String html = page().render(document("Juklak", null, signature(false, "Isi <berubah>.")));

        assertThat(html).contains("<p class=\"hasil tidak\" role=\"status\">Keabsahan dokumen ini tidak dapat dipastikan.</p>")
                .contains("<p class=\"alasan\">Isi &lt;berubah&gt;.</p>");
    }

    @Test
    void tellsThatADocumentWasRetractedThoughItsSignaturesHold() {
        String html = page().render(document("Juklak", SIGNED, signature(true, null)));

        assertThat(html).contains("<p class=\"hasil tidak\" role=\"status\">Dokumen ini ditarik pada 1 Desember 2026, 09.30 WIB");
    }

    @Test
    void tellsThatADocumentBearsNoSignature() {
        assertThat(page().render(document("Juklak", null))).contains("<p>Dokumen ini tidak memuat tanda tangan.</p>")
                .doesNotContain("<ol>");
    }

    @Test
    void tellsInTheLanguageThatWasAskedForThatACodeIsUnknown() {
        I18NUtil.setLocale(Locale.ENGLISH);

        assertThat(page().renderNotFound()).contains("<html lang=\"en\">").contains("<h1>Document not found</h1>")
                .contains("<p class=\"hasil tidak\" role=\"status\">This code is not known.").doesNotContain("<dl>")
                .contains("<a href=\"?lang=id\"");
    }

    private static VerificationPage page() {
        Labels label = new LabelFactory(null, new Unchecked<>(null), new Unchecked<>(null), new Unchecked<>(null)).forUser();
        return new VerificationPage(label, JAKARTA);
    }

    private static PublicDocument document(String title, Date retractedAt, VerificationResult.Signature... signatures) {
        boolean valid = signatures.length > 0 && List.of(signatures).stream().allMatch(VerificationResult.Signature::valid);
        return new PublicDocument("juklak", title, "OT/1", SIGNED, retractedAt, null,
                new VerificationResult(valid, "00", List.of(signatures), List.of()));
    }

    private static VerificationResult.Signature signature(boolean valid, String reason) {
        return new VerificationResult.Signature("Kepala <Biro>", "KARO_PO", SIGNED, valid, reason, null, null, true);
    }
}
