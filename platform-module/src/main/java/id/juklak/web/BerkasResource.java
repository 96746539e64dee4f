package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.steps.BerkasAccess;
import id.juklak.steps.BerkasCancellation;
import id.juklak.steps.BerkasStart;
import id.juklak.web.BerkasDetails.BerkasDetailsJson;
import id.juklak.web.BerkasDetails.BerkasJson;
import id.juklak.web.BerkasList.BerkasFilter;
import id.juklak.web.BerkasView.BerkasRowJson;
import id.juklak.web.http.Page;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Required;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.UploadedFile;
import id.juklak.web.http.Work;

/** {@code /berkas}: cases. */
class BerkasResource implements Resource {

    /** @param usulanId node id of the proposal, for the origin that has one */
    record Start(@JsonProperty("judul") String title, @JsonProperty("bentuk") String guidelineForm, @JsonProperty("asal") String origin,
            String unit, @JsonProperty("keterangan") String description, @JsonProperty("usulan") String usulanId) {}

    /** @param fileName of the proposal */
    record Usulan(@Required @JsonProperty("nama") String fileName, @JsonProperty("judul") String title,
            @JsonProperty("bentuk") String guidelineForm, String unit, @JsonProperty("keterangan") String description) {}

    record Cancellation(@JsonProperty("alasan") String reason) {}

    private final BerkasAccess berkasAccess;
    private final BerkasStart berkasStart;
    private final BerkasCancellation berkasCancellation;
    private final AnswerContexts answerContexts;
    private final BerkasList berkasList;
    private final BerkasDetails berkasDetails;

    BerkasResource(BerkasAccess berkasAccess, BerkasStart berkasStart, BerkasCancellation berkasCancellation, AnswerContexts answerContexts,
            BerkasList berkasList, BerkasDetails berkasDetails) {
        this.berkasAccess = berkasAccess;
        this.berkasStart = berkasStart;
        this.berkasCancellation = berkasCancellation;
        this.answerContexts = answerContexts;
        this.berkasList = berkasList;
        this.berkasDetails = berkasDetails;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/berkas").asks(BerkasFilter.class).lists(BerkasRowJson.class, this::list),
                Route.post("/berkas").takes(Start.class).refuses(404, 422).creates(BerkasJson.class, this::start),
                Route.post("/berkas/usulan").asks(Usulan.class).takesFile().refuses(422).creates(BerkasJson.class, this::propose),
                Route.get("/berkas/{id}").refuses(403).answers(BerkasDetailsJson.class, this::show),
                Route.post("/berkas/{id}/cancel").takes(Cancellation.class).answers(BerkasJson.class, this::cancel));
    }

    private Work<Page<BerkasRowJson>> list(RequestReader requestReader, BerkasFilter filter) {
        berkasList.check(filter);
        return Work.read(() -> Response.ok(berkasList.find(answerContexts.make(), filter)));
    }

    private Work<BerkasJson> start(RequestReader requestReader, Start start) {
        NodeRef usulan = start.usulanId() == null ? null : RequestReader.nodeOf(start.usulanId());
        return Work.change(() -> Response.created(berkasDetails.toJson(answerContexts.make(), berkasStart.start(start.title(),
                start.guidelineForm(), start.origin(), start.unit(), start.description(), usulan))));
    }

    /** A unit proposes a guideline: the body is the proposal, with which the case begins. */
    private Work<BerkasJson> propose(RequestReader requestReader, Usulan usulan) throws IOException {
        String fileName = UploadedFile.checkName(usulan.fileName());
        UploadedFile file = UploadedFile.save(requestReader, fileName);
        return Work.<BerkasJson>change(() -> {
            try (InputStream content = file.open()) {
                NodeRef berkas = berkasStart.startWithUsulan(usulan.title(), usulan.guidelineForm(), usulan.unit(),
                        usulan.description(), fileName, content);
                return Response.created(berkasDetails.toJson(answerContexts.make(), berkas));
            }
        }).afterwards(file::delete);
    }

    private Work<BerkasDetailsJson> show(RequestReader requestReader) {
        NodeRef node = requestReader.node();
        return Work.read(() -> Response.ok(berkasDetails.toDetails(answerContexts.make(), berkasAccess.read(node))));
    }

    private Work<BerkasJson> cancel(RequestReader requestReader, Cancellation cancellation) {
        NodeRef node = requestReader.node();
        return Work.change(() -> {
            berkasCancellation.cancel(berkasAccess.read(node), cancellation.reason());
            return Response.ok(berkasDetails.toJson(answerContexts.make(), node));
        });
    }
}
