package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.BerkasAccess;

/** {@code GET /berkas/&#123;id&#125;}: a case with its record, the 16 steps and its documents. */
class BerkasGet extends JuklakWebScript {

    private final BerkasAccess berkasAccess;
    private final BerkasDetails berkasDetails;

    BerkasGet(TransactionService transactionService, BerkasAccess berkasAccess, BerkasDetails berkasDetails) {
        super(transactionService);
        this.berkasAccess = berkasAccess;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        NodeRef node = requestReader.node();
        return Work.read(() -> Response.ok(berkasDetails.showFull(berkasAccess.read(node))));
    }
}
