package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.BerkasAccess;
import id.juklak.steps.BerkasCancellation;

/** {@code POST /berkas/&#123;id&#125;/cancel}: ends a case for good. */
class CancelPost extends JuklakWebScript {

    private final BerkasAccess berkasAccess;
    private final BerkasCancellation berkasCancellation;
    private final BerkasDetails berkasDetails;

    CancelPost(TransactionService transactionService, BerkasAccess berkasAccess, BerkasCancellation berkasCancellation,
            BerkasDetails berkasDetails) {
        super(transactionService);
        this.berkasAccess = berkasAccess;
        this.berkasCancellation = berkasCancellation;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        NodeRef node = requestReader.node();
        String reason = JsonBody.read(requestReader.json(), "alasan").text("alasan");
        return Work.change(() -> {
            berkasCancellation.cancel(berkasAccess.read(node), reason);
            return Response.ok(berkasDetails.showBrief(node));
        });
    }
}
