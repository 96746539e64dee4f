package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.BerkasService;

/** {@code POST /berkas/&#123;id&#125;/cancel}: ends a case for good. */
class CancelPost extends JuklakWebScript {

    private final BerkasService berkasService;
    private final BerkasDetails berkasDetails;

    CancelPost(TransactionService transactionService, BerkasService berkasService, BerkasDetails berkasDetails) {
        super(transactionService);
        this.berkasService = berkasService;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        NodeRef node = requestReader.node();
        String reason = JsonBody.read(requestReader.json(), "alasan").text("alasan");
        return Work.change(() -> {
            berkasService.cancel(berkasService.read(node), reason);
            return Response.ok(berkasDetails.showBrief(node));
        });
    }
}
