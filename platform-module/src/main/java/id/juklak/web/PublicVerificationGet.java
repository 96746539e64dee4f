package id.juklak.web;

import java.util.Locale;

import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.signing.PublicDocument;
import id.juklak.signing.PublicVerification;
import id.juklak.sop.LabelFactory;
import id.juklak.time.WorkingTime;

/** {@code GET /verifikasi/&#123;kode&#125;}: the page that whoever scans a document's QR code sees, without an account. */
class PublicVerificationGet extends JuklakWebScript {

    private final PublicVerification publicVerification;
    private final LabelFactory labelFactory;
    private final WorkingTime workingTime;

    PublicVerificationGet(TransactionService transactionService, PublicVerification publicVerification, LabelFactory labelFactory,
            WorkingTime workingTime) {
        super(transactionService);
        this.publicVerification = publicVerification;
        this.labelFactory = labelFactory;
        this.workingTime = workingTime;
    }

    @Override
    Work receive(RequestReader requestReader) {
        String verificationCode = requestReader.verificationCode();
        String language = requestReader.language();
        if (language != null) {
            I18NUtil.setLocale(Locale.forLanguageTag(language));
        }
        return Work.read(() -> {
            PublicDocument document = publicVerification.find(verificationCode);
            VerificationPage verificationPage = new VerificationPage(labelFactory.forUser(), workingTime.zone());
            return document == null
                    ? new Response(404, StreamedBody.page(verificationPage.renderNotFound()))
                    : Response.ok(StreamedBody.page(verificationPage.render(document)));
        });
    }
}
