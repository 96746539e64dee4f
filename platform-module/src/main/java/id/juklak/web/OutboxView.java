package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.notify.OutboxEntry;
import id.juklak.sop.Labels;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.OneOf;

/** What a mail looks like to the administrator, waiting, sent or failed. */
class OutboxView {

    /**
     * A mail, or news of which no mail has been written yet.
     *
     * @param berkas id of the case
     * @param since when it came into its state
     * @param reason why it is in it, a sentence
     */
    record MailJson(String id, @JsonProperty("macam") String kind, @JsonProperty("namaMacam") String kindName, String berkas,
            @Nullable @JsonProperty("nomorBerkas") String berkasNumber, @Nullable @JsonProperty("langkah") String step,
            @Nullable @JsonProperty("penerima") String recipient, @Nullable @JsonProperty("nama") String recipientName,
            @Nullable @JsonProperty("alamat") String address, @Nullable @JsonProperty("perihal") String subject,
            @OneOf( { "menunggu", "dikirim", "terkirim", "dilewati", "gagal", "takPasti" }) @JsonProperty("keadaan") String state,
            @JsonProperty("namaKeadaan") String stateName, @JsonProperty("percobaan") int attempts, @JsonProperty("saat") Moment since,
            @Nullable @JsonProperty("alasan") String reason){}

    private final NodeService nodeService;

    /** @param nodeService the one without permission checks, for the cases that the mails are about */
    OutboxView(Unchecked<NodeService> nodeService) {
        this.nodeService = nodeService.service();
    }

    MailJson toJson(AnswerContext context, OutboxEntry entry) {
        Labels label = context.label();
        NodeRef berkas = entry.news().berkas();
        return new MailJson(entry.node().getId(), entry.news().kind().id(), label.text("surel.macam", entry.news().kind().id()),
                berkas.getId(),
                nodeService.exists(berkas) ? (String) nodeService.getProperty(berkas, JuklakModel.PROP_BERKAS_NUMBER) : null,
                entry.news().stepId(), entry.recipient(), label.person(entry.recipient()), entry.address(), entry.subject(),
                entry.state().id(), label.text("surel.keadaan", entry.state().id()), entry.attempts(), context.moment(entry.moment()),
                entry.reason());
    }
}
