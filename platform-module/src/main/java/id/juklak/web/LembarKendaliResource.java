package id.juklak.web;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Berkas;
import id.juklak.registers.LembarKendaliBuilder;
import id.juklak.registers.LembarKendaliPrinter;
import id.juklak.steps.BerkasAccess;
import id.juklak.web.LembarKendaliView.LembarKendaliJson;
import id.juklak.web.http.OneOf;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.StreamedBody;
import id.juklak.web.http.Work;

/** {@code /berkas/&#123;id&#125;/lembar-kendali}: a case's control sheet as data, or on paper. */
class LembarKendaliResource implements Resource {

    /** @param format data where it is left out */
    record Form(@OneOf( { "json", "docx", "pdf" }) String format){}

    private final BerkasAccess berkasAccess;
    private final LembarKendaliBuilder lembarKendaliBuilder;
    private final LembarKendaliPrinter lembarKendaliPrinter;
    private final AnswerContexts answerContexts;
    private final LembarKendaliView lembarKendaliView;

    LembarKendaliResource(BerkasAccess berkasAccess, LembarKendaliBuilder lembarKendaliBuilder,
            LembarKendaliPrinter lembarKendaliPrinter, AnswerContexts answerContexts, LembarKendaliView lembarKendaliView) {
        this.berkasAccess = berkasAccess;
        this.lembarKendaliBuilder = lembarKendaliBuilder;
        this.lembarKendaliPrinter = lembarKendaliPrinter;
        this.answerContexts = answerContexts;
        this.lembarKendaliView = lembarKendaliView;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(Route.get("/berkas/{id}/lembar-kendali").asks(Form.class)
                .sends("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf").refuses(403, 422)
                .answers(LembarKendaliJson.class, this::show));
    }

    private Work<LembarKendaliJson> show(RequestReader requestReader, Form form) {
        NodeRef node = requestReader.node();
        return Work.read(() -> {
            Berkas berkas = berkasAccess.read(node);
            if ("docx".equals(form.format())) {
                return file(lembarKendaliPrinter.docx(berkas));
            }
            return "pdf".equals(form.format())
                    ? file(lembarKendaliPrinter.pdf(berkas))
                    : Response.ok(lembarKendaliView.toJson(answerContexts.make(), lembarKendaliBuilder.build(berkas)));
        });
    }

    private static Response<LembarKendaliJson> file(LembarKendaliPrinter.Printout printout) {
        return Response.stream(StreamedBody.file(printout.mimetype(), printout.name(), output -> output.write(printout.content())));
    }
}
