package id.juklak.notify;

import java.util.Date;
import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.berkas.JabatanRights;
import id.juklak.notify.OutboxEntry.State;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

/** What administrators see of the outbox and do with it. */
public class OutboxAdministration {

    /** The parts of the outbox that they ask for. */
    public static final List<String> PARTS = List.of("periksa", "antre", "selesai");

    private final Outbox outbox;
    private final SendingHours sendingHours;
    private final JabatanRights jabatanRights;
    private final StoredTexts storedTexts;

    OutboxAdministration(Outbox outbox, SendingHours sendingHours, JabatanRights jabatanRights, StoredTexts storedTexts) {
        this.outbox = outbox;
        this.sendingHours = sendingHours;
        this.jabatanRights = jabatanRights;
        this.storedTexts = storedTexts;
    }

    /**
     * How the outbox stands.
     *
     * @param active whether people are told of anything
     * @param open whether mail may be sent at this moment
     * @param news how many news wait to become mails
     * @param queued how many mails wait
     * @param sending how many are being sent
     * @param review how many wait for the administrator
     */
    public record Overview(@JsonProperty("aktif") boolean active, @JsonProperty("terbuka") boolean open, @JsonProperty("kabar") int news,
            @JsonProperty("antre") int queued, @JsonProperty("dikirim") int sending, @JsonProperty("periksa") int review) {}

    public Overview overview() {
        requireAdministrator();
        return new Overview(outbox.isActive(), sendingHours.isOpen(new Date().toInstant()), outbox.list(Drawer.NEWS).size(),
                outbox.list(Drawer.QUEUED).size(), outbox.list(Drawer.SENDING).size(),
                outbox.list(Drawer.REVIEW).size());
    }

    /** @param part one of {@link #PARTS} */
    public List<NodeRef> list(String part) {
        requireAdministrator();
        return switch (part) {
            case "antre" -> outbox.list(Drawer.QUEUED);
            case "selesai" -> outbox.listFinished();
            default -> outbox.list(Drawer.REVIEW);
        };
    }

    public OutboxEntry read(NodeRef node) {
        requireAdministrator();
        return outbox.read(node);
    }

    /**
     * Tries again what failed, as if for the first time. @throws RefusalException 404 for what is none, 409 for one that needs no second
     * try
     */
    public void retry(NodeRef node) {
        OutboxEntry outboxEntry = requireInReview(node);
        outbox.move(outboxEntry.withAttempts(0).withState(State.WAITING, null),
                outboxEntry.recipient() == null ? Drawer.NEWS : Drawer.QUEUED, new Date());
    }

    /** Leaves it at that. @throws RefusalException as {@link #retry} */
    public void dismiss(NodeRef node) {
        OutboxEntry outboxEntry = requireInReview(node);
        String reason = storedTexts.text("juklak.surel.alasan.diabaikan", AuthenticationUtil.getFullyAuthenticatedUser(),
                outboxEntry.reason());
        outbox.move(outboxEntry.withState(State.SKIPPED, reason), Drawer.FINISHED, new Date());
    }

    private OutboxEntry requireInReview(NodeRef node) {
        requireAdministrator();
        OutboxEntry outboxEntry = outbox.read(node);
        if (outboxEntry == null) {
            throw new RefusalException("web.tidakAda", 404);
        }
        if (!outbox.isIn(Drawer.REVIEW, node)) {
            throw new RefusalException("surel.bukanDiperiksa", 409);
        }
        return outboxEntry;
    }

    /** @throws RefusalException 403 for everyone else */
    public void requireAdministrator() {
        if (!jabatanRights.isAdministrator()) {
            throw new RefusalException("surel.ditolak", 403);
        }
    }
}
