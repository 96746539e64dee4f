package id.juklak.web;

import org.alfresco.service.transaction.TransactionService;

/** {@code GET /kunci}: whether the user has a key for signing, and what its certificate says. */
class KeyGet extends JuklakWebScript {

    private final KeyView keyView;

    KeyGet(TransactionService transactionService, KeyView keyView) {
        super(transactionService);
        this.keyView = keyView;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        return Work.read(() -> Response.ok(keyView.showMine()));
    }
}
