package id.juklak.web;

import java.util.List;
import java.util.function.Consumer;

import org.alfresco.service.cmr.repository.NodeRef;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.signing.SigningMethod;
import id.juklak.steps.BerkasAccess;
import id.juklak.steps.ConvertToPdf;
import id.juklak.steps.MarkDocument;
import id.juklak.steps.Retraction;
import id.juklak.web.DocumentView.DocumentJson;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/** {@code /dokumen}: documents of cases. */
class DocumentResource implements Resource {

    /** @param version label; the present one where it is left out */
    record Which(@JsonProperty("versi") String version) {}

    record Paraf(@JsonProperty("catatan") String note) {}

    /**
     * @param passphrase of the signer's key
     * @param provider who makes the signature; the office's where it is left out
     */
    record Signing(@JsonProperty("catatan") String note, @JsonProperty("frasaSandi") char[] passphrase,
            @JsonProperty("penyedia") String provider) {}

    record Reason(@JsonProperty("alasan") String reason) {}

    private final DocumentContent documentContent;
    private final ConvertToPdf convertToPdf;
    private final MarkDocument markDocument;
    private final Retraction retraction;
    private final BerkasAccess berkasAccess;
    private final AnswerContexts answerContexts;
    private final DocumentView documentView;

    DocumentResource(DocumentContent documentContent, ConvertToPdf convertToPdf, MarkDocument markDocument, Retraction retraction,
            BerkasAccess berkasAccess, AnswerContexts answerContexts, DocumentView documentView) {
        this.documentContent = documentContent;
        this.convertToPdf = convertToPdf;
        this.markDocument = markDocument;
        this.retraction = retraction;
        this.berkasAccess = berkasAccess;
        this.answerContexts = answerContexts;
        this.documentView = documentView;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/dokumen/{id}/isi").asks(Which.class).sends("*/*").refuses(403).streams(this::content),
                Route.post("/dokumen/{id}/pdf").refuses(422).answers(DocumentJson.class, this::convert),
                Route.post("/dokumen/{id}/paraf").takes(Paraf.class).refuses(422).answers(DocumentJson.class, this::initial),
                Route.post("/dokumen/{id}/sign").takes(Signing.class).refuses(422, 423, 502, 503, 504)
                        .answers(DocumentJson.class, this::sign),
                Route.post("/dokumen/{id}/retract").takes(Reason.class).answers(DocumentJson.class, this::retract));
    }

    private Work<Void> content(RequestReader requestReader, Which which) {
        NodeRef document = requestReader.node();
        return Work.read(() -> documentContent.read(document, which.version()));
    }

    /** The next version of the document is a PDF of it. */
    private Work<DocumentJson> convert(RequestReader requestReader) {
        return change(requestReader.node(), convertToPdf::convert);
    }

    private Work<DocumentJson> initial(RequestReader requestReader, Paraf paraf) {
        return change(requestReader.node(), document -> markDocument.putParaf(document, paraf.note()));
    }

    private Work<DocumentJson> sign(RequestReader requestReader, Signing signing) {
        SigningMethod signingMethod = new SigningMethod(signing.provider(), signing.passphrase());
        return change(requestReader.node(), document -> markDocument.putSignature(document, signing.note(), signingMethod))
                .afterwards(signingMethod::close);
    }

    /** An administrator retracts a signed document, which is kept. */
    private Work<DocumentJson> retract(RequestReader requestReader, Reason reason) {
        NodeRef document = requestReader.node();
        return Work.change(() -> Response
                .ok(documentView.toJson(answerContexts.make(), retraction.retract(document, reason.reason()), document, true)));
    }

    private Work<DocumentJson> change(NodeRef document, Consumer<NodeRef> act) {
        return Work.change(() -> {
            act.accept(document);
            return Response.ok(documentView.toJson(answerContexts.make(), berkasAccess.findBerkasOf(document), document, true));
        });
    }
}
