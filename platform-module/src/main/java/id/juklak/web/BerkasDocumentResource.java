package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.berkas.Berkas;
import id.juklak.steps.BerkasAccess;
import id.juklak.steps.DocumentUpload;
import id.juklak.web.DocumentView.DocumentJson;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Required;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.UploadedFile;
import id.juklak.web.http.Work;

/** {@code /berkas/{id}/dokumen}: what comes into a case. */
class BerkasDocumentResource implements Resource {

    record Upload(@Required @JsonProperty("nama") String fileName, @Required @JsonProperty("jenis") String kind) {}

    private final BerkasAccess berkasAccess;
    private final DocumentUpload documentUpload;
    private final AnswerContexts answerContexts;
    private final DocumentView documentView;

    BerkasDocumentResource(BerkasAccess berkasAccess, DocumentUpload documentUpload, AnswerContexts answerContexts,
            DocumentView documentView) {
        this.berkasAccess = berkasAccess;
        this.documentUpload = documentUpload;
        this.answerContexts = answerContexts;
        this.documentView = documentView;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.post("/berkas/{id}/dokumen").asks(Upload.class).takesFile().refuses(422).creates(DocumentJson.class, this::upload));
    }

    /** The body becomes a document of the case, or the next version of the one with this name. */
    private Work<DocumentJson> upload(RequestReader requestReader, Upload upload) throws IOException {
        NodeRef node = requestReader.node();
        String fileName = UploadedFile.checkName(upload.fileName());
        UploadedFile file = UploadedFile.save(requestReader, fileName);
        return Work.<DocumentJson>change(() -> {
            Berkas berkas = berkasAccess.read(node);
            try (InputStream content = file.open()) {
                NodeRef document = documentUpload.upload(berkas, upload.kind(), fileName, content);
                return Response.created(documentView.toJson(answerContexts.make(), berkas, document, true));
            }
        }).afterwards(file::delete);
    }
}
