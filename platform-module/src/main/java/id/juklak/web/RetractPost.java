package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.Retraction;

/** {@code POST /dokumen/&#123;id&#125;/tarik}: an administrator retracts a signed document, which is kept. */
class RetractPost extends JuklakWebScript {

    private final Retraction retraction;
    private final BerkasDetails berkasDetails;

    RetractPost(TransactionService transactionService, Retraction retraction, BerkasDetails berkasDetails) {
        super(transactionService);
        this.retraction = retraction;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        NodeRef document = requestReader.node();
        String reason = JsonBody.read(requestReader.json(), "alasan").text("alasan");
        return Work.change(() -> Response.ok(berkasDetails.showDocument(retraction.retract(document, reason), document)));
    }
}
