package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.BerkasAccess;
import id.juklak.steps.ConvertToPdf;

/** {@code POST /dokumen/&#123;id&#125;/pdf}: the next version of a document is a PDF of it. */
class PdfPost extends JuklakWebScript {

    private final ConvertToPdf convertToPdf;
    private final BerkasAccess berkasAccess;
    private final BerkasDetails berkasDetails;

    PdfPost(TransactionService transactionService, ConvertToPdf convertToPdf, BerkasAccess berkasAccess, BerkasDetails berkasDetails) {
        super(transactionService);
        this.convertToPdf = convertToPdf;
        this.berkasAccess = berkasAccess;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        NodeRef document = requestReader.node();
        JsonBody.read(requestReader.json());
        return Work.change(() -> {
            convertToPdf.convert(document);
            return Response.ok(berkasDetails.showDocument(berkasAccess.findBerkasOf(document), document));
        });
    }
}
