package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.signing.Verification;
import id.juklak.steps.BerkasService;

/** {@code GET /dokumen/&#123;id&#125;/verifikasi}: whether the signatures of a document hold, in a case or in the archive. */
class DocumentVerificationGet extends JuklakWebScript {

    private final BerkasService berkasService;
    private final Verification verification;
    private final VerificationView verificationView;

    DocumentVerificationGet(TransactionService transactionService, BerkasService berkasService, Verification verification,
            VerificationView verificationView) {
        super(transactionService);
        this.berkasService = berkasService;
        this.verification = verification;
        this.verificationView = verificationView;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        NodeRef document = requestReader.node();
        return Work.read(() -> {
            berkasService.requireDocument(document);
            return Response.ok(verificationView.show(document.getId(), verification.examineDocument(document)));
        });
    }
}
