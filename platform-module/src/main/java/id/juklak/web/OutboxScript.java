package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.model.Paging;
import id.juklak.notify.NotificationJob;
import id.juklak.notify.OutboxAdministration;
import id.juklak.notify.OutboxEntry;
import id.juklak.sop.Labels;
import id.juklak.text.RefusalException;

/** {@code /pemberitahuan}: the outbox, for administrators. One bean for each act. */
class OutboxScript extends JuklakWebScript {

    /** The acts. */
    enum Act {
        LIST, SEND, RETRY, DISMISS
    }

    private final Act act;
    private final OutboxAdministration outboxAdministration;
    private final NotificationJob notificationJob;
    private final NodeService nodeService;
    private final ViewFactory viewFactory;

    /** @param nodeService the one without permission checks, for the cases that the mails are about */
    OutboxScript(TransactionService transactionService, Act act, OutboxAdministration outboxAdministration, NotificationJob notificationJob,
            Unchecked<NodeService> nodeService,
            ViewFactory viewFactory) {
        super(transactionService);
        this.act = act;
        this.outboxAdministration = outboxAdministration;
        this.notificationJob = notificationJob;
        this.nodeService = nodeService.service();
        this.viewFactory = viewFactory;
    }

    @Override
    Work receive(RequestReader requestReader) {
        return switch (act) {
            case LIST -> {
                requestReader.parameter("bagian", "skipCount", "maxItems");
                String part = requestReader.choice("bagian", OutboxAdministration.PARTS);
                Paging paging = requestReader.paging();
                yield Work.read(() -> Response.ok(showPart(part == null ? OutboxAdministration.PARTS.get(0) : part, paging)));
            }
            case SEND -> {
                requestReader.parameter();
                // Reads only itself: each mail has transactions of its own.
                yield Work.read(() -> {
                    outboxAdministration.requireAdministrator();
                    if (!notificationJob.run(true)) {
                        throw new RefusalException("surel.sedangDikirim", 409);
                    }
                    return Response.ok(outboxAdministration.overview());
                });
            }
            case RETRY -> changeEntry(requestReader, outboxAdministration::retry);
            case DISMISS -> changeEntry(requestReader, outboxAdministration::dismiss);
        };
    }

    private Work changeEntry(RequestReader requestReader, Consumer<NodeRef> change) {
        requestReader.parameter();
        NodeRef node = requestReader.node();
        return Work.change(() -> {
            change.accept(node);
            return Response.ok(showEntry(outboxAdministration.read(node), viewFactory.make()));
        });
    }

    private Map<String, Object> showPart(String part, Paging paging) {
        List<NodeRef> nodes = outboxAdministration.list(part);
        BerkasView berkasView = viewFactory.make();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ringkasan", outboxAdministration.overview());
        fields.putAll(paging.wrap(
                paging.slice(nodes).stream().map(outboxAdministration::read).filter(Objects::nonNull)
                        .map(entry -> showEntry(entry, berkasView)).toList(),
                nodes.size()));
        return fields;
    }

    private Map<String, Object> showEntry(OutboxEntry entry, BerkasView berkasView) {
        Labels label = berkasView.label();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.node().getId());
        fields.put("macam", entry.news().kind().id());
        fields.put("namaMacam", label.text("surel.macam", entry.news().kind().id()));
        fields.put("berkas", entry.news().berkas().getId());
        fields.put("nomorBerkas",
                nodeService.exists(entry.news().berkas())
                        ? nodeService.getProperty(entry.news().berkas(), JuklakModel.PROP_BERKAS_NUMBER)
                        : null);
        fields.put("langkah", entry.news().stepId());
        fields.put("penerima", entry.recipient());
        fields.put("nama", label.person(entry.recipient()));
        fields.put("alamat", entry.address());
        fields.put("perihal", entry.subject());
        fields.put("keadaan", entry.state().id());
        fields.put("namaKeadaan", label.text("surel.keadaan", entry.state().id()));
        fields.put("percobaan", entry.attempts());
        fields.put("saat", berkasView.times().format(entry.moment()));
        fields.put("alasan", entry.reason());
        return fields;
    }
}
