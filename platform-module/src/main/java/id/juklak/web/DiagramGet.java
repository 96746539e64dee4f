package id.juklak.web;

import java.io.InputStream;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

/** {@code GET /sop/bagan}: the process as BPMN 2.0 with its drawing, for a client that draws it. */
class DiagramGet extends JuklakWebScript {

    private final String bpmn;

    /** @param bpmn where the process lies on the class path */
    DiagramGet(TransactionService transactionService, String bpmn) {
        super(transactionService);
        this.bpmn = bpmn;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        return Work.read(() -> {
            try (InputStream content = DiagramGet.class.getClassLoader().getResourceAsStream(bpmn)) {
                byte[] xml = content.readAllBytes();
                return Response.ok(new StreamedBody("application/xml;charset=UTF-8", Map.of(), output -> output.write(xml)));
            }
        });
    }
}
