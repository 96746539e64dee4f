package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.signing.MarkAct;
import id.juklak.signing.SigningMethod;
import id.juklak.steps.BerkasAccess;
import id.juklak.steps.MarkDocument;

/** {@code POST /dokumen/&#123;id&#125;/paraf} and {@code /tandatangan}: one bean for each. */
class MarkPost extends JuklakWebScript {

    private final MarkAct markAct;
    private final MarkDocument markDocument;
    private final BerkasAccess berkasAccess;
    private final BerkasDetails berkasDetails;

    MarkPost(TransactionService transactionService, MarkAct markAct, MarkDocument markDocument, BerkasAccess berkasAccess,
            BerkasDetails berkasDetails) {
        super(transactionService);
        this.markAct = markAct;
        this.markDocument = markDocument;
        this.berkasAccess = berkasAccess;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        NodeRef document = requestReader.node();
        JsonBody body = markAct == MarkAct.PARAF
                ? JsonBody.read(requestReader.json(), "catatan")
                : JsonBody.readSecret(requestReader.json(), "catatan", "frasaSandi", "penyedia");
        String note = body.text("catatan");
        if (markAct == MarkAct.PARAF) {
            return Work.change(() -> {
                markDocument.putParaf(document, note);
                return makeResponse(document);
            });
        }
        return Work.change(new Signing(document, note, new SigningMethod(body.text("penyedia"), body.passphrase("frasaSandi"))));
    }

    private Response makeResponse(NodeRef document) {
        return Response.ok(berkasDetails.showDocument(berkasAccess.findBerkasOf(document), document));
    }

    private final class Signing implements Work.Operation {

        private final NodeRef document;
        private final String note;
        private final SigningMethod signingMethod;

        Signing(NodeRef document, String note, SigningMethod signingMethod) {
            this.document = document;
            this.note = note;
            this.signingMethod = signingMethod;
        }

        @Override
        public Response run() {
            markDocument.putSignature(document, note, signingMethod);
            return makeResponse(document);
        }

        @Override
        public void finish() {
            signingMethod.close();
        }
    }
}
