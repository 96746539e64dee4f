package id.juklak.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.surf.util.I18NUtil;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.signing.PublicDocument;
import id.juklak.signing.PublicVerification;
import id.juklak.signing.Verification;
import id.juklak.steps.BerkasAccess;
import id.juklak.time.WorkingTime;
import id.juklak.web.VerificationView.VerificationJson;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.StreamedBody;
import id.juklak.web.http.UploadedFile;
import id.juklak.web.http.Work;

/** {@code /verifikasi}: whether signatures hold; of a document, of a file that someone brings, and the page that a QR code leads to. */
class VerificationResource implements Resource {

    private static final long MAX_BYTES = 100L << 20;

    /** @param fileName for the answer; may be left out */
    record Brought(@JsonProperty("nama") String fileName) {}

    /** @param language {@code id} or {@code en}; anything else is no error, since people share addresses: the browser's then */
    record PageLanguage(@JsonProperty("lang") String language) {}

    private final BerkasAccess berkasAccess;
    private final Verification verification;
    private final PublicVerification publicVerification;
    private final AnswerContexts answerContexts;
    private final WorkingTime workingTime;

    VerificationResource(BerkasAccess berkasAccess, Verification verification, PublicVerification publicVerification,
            AnswerContexts answerContexts, WorkingTime workingTime) {
        this.berkasAccess = berkasAccess;
        this.verification = verification;
        this.publicVerification = publicVerification;
        this.answerContexts = answerContexts;
        this.workingTime = workingTime;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/dokumen/{id}/verifikasi").refuses(403).answers(VerificationJson.class, this::verifyDocument),
                Route.post("/verifikasi").asks(Brought.class).takesFile().refuses(413).answers(VerificationJson.class, this::verifyFile),
                Route.get("/verifikasi/{kode}").asks(PageLanguage.class).forAnybody().sends("text/html").streams(this::page));
    }

    /** In a case or in the archive. */
    private Work<VerificationJson> verifyDocument(RequestReader requestReader) {
        NodeRef document = requestReader.node();
        return Work.read(() -> {
            berkasAccess.requireDocument(document);
            return Response.ok(
                    VerificationView.toJson(answerContexts.make(), document.getId(), verification.examineDocument(document)));
        });
    }

    /** The body is the file; nothing of it is kept. */
    private Work<VerificationJson> verifyFile(RequestReader requestReader, Brought brought) throws IOException {
        UploadedFile file = UploadedFile.save(requestReader, brought.fileName(), MAX_BYTES);
        return Work.<VerificationJson>read(() -> Response
                .ok(VerificationView.toJson(answerContexts.make(), brought.fileName(), verification.examineFile(file.path()))))
                .afterwards(file::delete);
    }

    /** The page that whoever scans a document's QR code sees, without an account. */
    private Work<Void> page(RequestReader requestReader, PageLanguage asked) {
        String verificationCode = requestReader.verificationCode();
        if ("id".equals(asked.language()) || "en".equals(asked.language())) {
            I18NUtil.setLocale(Locale.forLanguageTag(asked.language()));
        }
        return Work.read(() -> {
            PublicDocument document = publicVerification.find(verificationCode);
            VerificationPage page = new VerificationPage(answerContexts.make().label(), workingTime.zone());
            return document == null
                    ? Response.stream(404, StreamedBody.page(page.renderNotFound()))
                    : Response.stream(StreamedBody.page(page.render(document)));
        });
    }
}
