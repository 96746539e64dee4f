package id.juklak.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import id.juklak.acceptance.Api;
import id.juklak.acceptance.Client;

/** The demo's own mail server, which delivers to nobody, and what has arrived there. */
final class SurelPeraga implements AutoCloseable {

    private static final String SETELAN = Api.JUKLAK + "/pengaturan/pemberitahuan";

    private final GreenMail server;
    private final Set<String> dibaca = new HashSet<>();

    private SurelPeraga(GreenMail server) {
        this.server = server;
    }

    /** Starts it, and has a server that is started in this process afterwards send its mail here. */
    static SurelPeraga mulai() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.start();
        System.setProperty("mail.host", "127.0.0.1");
        System.setProperty("mail.port", Integer.toString(server.getSmtp().getPort()));
        return new SurelPeraga(server);
    }

    /** Lets mail be sent at any hour. @return the settings as they were, for {@link #kembalikan} */
    JsonNode setiapSaat(Client administrator) {
        var semula = administrator.get(SETELAN).expect(200).json().path("isi");
        ObjectNode isi = semula.deepCopy();
        ((ObjectNode) isi.path("waktuKirim")).put("kapan", "selalu");
        administrator.put(SETELAN, Map.of("isi", isi)).expect(200);
        return semula;
    }

    void kembalikan(Client administrator, JsonNode semula) {
        administrator.put(SETELAN, Map.of("isi", semula)).expect(200);
    }

    /** Has the server send what waits, and gives what has arrived since the last time, a line each. */
    List<String> baru(Client administrator) {
        // 409 is the server's own run, which sends the same.
        var jawaban = administrator.post(Api.JUKLAK + "/pemberitahuan/kirim", Map.of());
        if (jawaban.status() != 409) {
            jawaban.expect(200);
        }
        var baris = new ArrayList<String>();
        for (MimeMessage surel : server.getReceivedMessages()) {
            try {
                // They come mailbox by mailbox, and not in the order of their arrival.
                if (dibaca.add(surel.getMessageID())) {
                    baris.add(surel.getAllRecipients()[0] + ": " + surel.getSubject());
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return baris;
    }

    @Override
    public void close() {
        server.stop();
    }
}
