package id.juklak.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.alfresco.service.cmr.repository.NodeRef;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.model.Paging;
import id.juklak.notify.NotificationJob;
import id.juklak.notify.OutboxAdministration;
import id.juklak.text.RefusalException;
import id.juklak.web.OutboxView.MailJson;
import id.juklak.web.http.Page;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/** {@code /pemberitahuan}: the outbox, for administrators. */
class OutboxResource implements Resource {

    /** @param part the first of {@link OutboxAdministration#PARTS} where it is left out */
    record Part(@JsonProperty("bagian") String part, Paging paging) {}

    record OutboxJson(@JsonProperty("ringkasan") OutboxAdministration.Overview overview, Page.Listing<MailJson> list) {}

    private final OutboxAdministration outboxAdministration;
    private final NotificationJob notificationJob;
    private final AnswerContexts answerContexts;
    private final OutboxView outboxView;

    OutboxResource(OutboxAdministration outboxAdministration, NotificationJob notificationJob, AnswerContexts answerContexts,
            OutboxView outboxView) {
        this.outboxAdministration = outboxAdministration;
        this.notificationJob = notificationJob;
        this.answerContexts = answerContexts;
        this.outboxView = outboxView;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/pemberitahuan").asks(Part.class).refuses(403).answers(OutboxJson.class, this::list),
                Route.post("/pemberitahuan/send").answers(OutboxAdministration.Overview.class, this::send),
                Route.post("/pemberitahuan/{id}/retry").answers(MailJson.class, this::retry),
                Route.post("/pemberitahuan/{id}/dismiss").answers(MailJson.class, this::dismiss));
    }

    private Work<OutboxJson> list(RequestReader requestReader, Part asked) {
        String requested = RequestReader.choice("bagian", asked.part(), OutboxAdministration.PARTS);
        String part = requested == null ? OutboxAdministration.PARTS.get(0) : requested;
        return Work.read(() -> {
            List<NodeRef> nodes = outboxAdministration.list(part);
            AnswerContext context = answerContexts.make();
            List<MailJson> mails = asked.paging().slice(nodes).stream().map(outboxAdministration::read).filter(Objects::nonNull)
                    .map(entry -> outboxView.toJson(context, entry)).toList();
            return Response.ok(new OutboxJson(outboxAdministration.overview(), Page.of(asked.paging(), mails, nodes.size()).list()));
        });
    }

    private Work<OutboxAdministration.Overview> send() {
        // Reads only itself: each mail has transactions of its own.
        return Work.read(() -> {
            outboxAdministration.requireAdministrator();
            if (!notificationJob.run(true)) {
                throw new RefusalException("surel.sedangDikirim", 409);
            }
            return Response.ok(outboxAdministration.overview());
        });
    }

    private Work<MailJson> retry(RequestReader requestReader) {
        return change(requestReader.node(), outboxAdministration::retry);
    }

    private Work<MailJson> dismiss(RequestReader requestReader) {
        return change(requestReader.node(), outboxAdministration::dismiss);
    }

    private Work<MailJson> change(NodeRef node, Consumer<NodeRef> act) {
        return Work.change(() -> {
            act.accept(node);
            return Response.ok(outboxView.toJson(answerContexts.make(), outboxAdministration.read(node)));
        });
    }
}
