package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.signing.Verification;
import id.juklak.steps.BerkasAccess;

/** {@code GET /dokumen/&#123;id&#125;/verifikasi}: whether the signatures of a document hold, in a case or in the archive. */
class DocumentVerificationGet extends JuklakWebScript {

    private final BerkasAccess berkasAccess;
    private final Verification verification;
    private final VerificationView verificationView;

    DocumentVerificationGet(TransactionService transactionService, BerkasAccess berkasAccess, Verification verification,
            VerificationView verificationView) {
        super(transactionService);
        this.berkasAccess = berkasAccess;
        this.verification = verification;
        this.verificationView = verificationView;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        NodeRef document = requestReader.node();
        return Work.read(() -> {
            berkasAccess.requireDocument(document);
            return Response.ok(verificationView.show(document.getId(), verification.examineDocument(document)));
        });
    }
}
