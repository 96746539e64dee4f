package id.juklak.notify;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.action.ActionService;

import id.juklak.pengaturan.Pengaturan;

/** Hands a mail to ACS's mail action, and so to the mail server that ACS is configured for. */
class PengirimSurel {

    private static final String AKSI = "mail";
    private static final String KEPADA = "to";
    private static final String DARI = "from";
    private static final String NAMA_DARI = "fromPersonalName";
    private static final String PERIHAL = "subject";
    /** HTML too: the action sees it from the beginning of the text. */
    private static final String ISI = "text";
    private static final String ABAIKAN_GAGAL = "ignore_send_failure";
    private static final String SETELAH_COMMIT = "send_after_commit";

    private final ActionService actionService;
    private final Pengaturan<SetelanPemberitahuan> setelan;

    /** @param actionService the one without permission checks; the action itself asks for an administrator or the system */
    PengirimSurel(ActionService actionService, Pengaturan<SetelanPemberitahuan> setelan) {
        this.actionService = actionService;
        this.setelan = setelan;
    }

    /**
     * In a transaction, which the action asks for.
     *
     * @param alamat an address that {@link AlamatSurel} knows to be readable: the action says nothing of one that it cannot read
     * @throws RuntimeException when the mail server did not take it
     */
    void kirim(String alamat, Surat surat) {
        Map<String, Serializable> parameter = new HashMap<>();
        parameter.put(KEPADA, alamat);
        parameter.put(PERIHAL, surat.perihal());
        parameter.put(ISI, surat.isi());
        parameter.put(ABAIKAN_GAGAL, false);
        parameter.put(SETELAH_COMMIT, false);
        SetelanPemberitahuan kini = setelan.kini();
        if (!kini.pengirim().isEmpty()) {
            parameter.put(DARI, kini.pengirim());
            parameter.put(NAMA_DARI, kini.namaPengirim());
        }
        actionService.executeAction(actionService.createAction(AKSI, parameter), null, false, false);
    }
}
