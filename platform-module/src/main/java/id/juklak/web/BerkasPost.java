package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.BerkasStart;

/** {@code POST /berkas}: opens a case. */
class BerkasPost extends JuklakWebScript {

    private final BerkasStart berkasStart;
    private final BerkasDetails berkasDetails;

    BerkasPost(TransactionService transactionService, BerkasStart berkasStart, BerkasDetails berkasDetails) {
        super(transactionService);
        this.berkasStart = berkasStart;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        JsonBody body = JsonBody.read(requestReader.json(), "judul", "bentuk", "asal", "unit", "keterangan", "usulan");
        String title = body.text("judul");
        String guidelineForm = body.text("bentuk");
        String origin = body.text("asal");
        String unit = body.text("unit");
        String description = body.text("keterangan");
        String usulanId = body.text("usulan");
        NodeRef file = usulanId == null ? null : RequestReader.nodeOf(usulanId);
        return Work.change(() -> Response
                .created(berkasDetails.showBrief(berkasStart.start(title, guidelineForm, origin, unit, description, file))));
    }
}
