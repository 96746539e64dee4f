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
final class DemoMail implements AutoCloseable {

    private static final String SETTINGS = Api.JUKLAK + "/pengaturan/pemberitahuan";

    private final GreenMail server;
    private final Set<String> seenIds = new HashSet<>();

    private DemoMail(GreenMail server) {
        this.server = server;
    }

    /** Starts it, and has a server that is started in this process afterwards send its mail here. */
    static DemoMail start() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.start();
        System.setProperty("mail.host", "127.0.0.1");
        System.setProperty("mail.port", Integer.toString(server.getSmtp().getPort()));
        return new DemoMail(server);
    }

    /** Lets mail be sent at any hour. @return the settings as they were, for {@link #restore} */
    JsonNode allowAnyHour(Client administrator) {
        var original = administrator.get(SETTINGS).expect(200).json().path("isi");
        ObjectNode json = original.deepCopy();
        ((ObjectNode) json.path("waktuKirim")).put("kapan", "selalu");
        administrator.put(SETTINGS, Map.of("isi", json)).expect(200);
        return original;
    }

    void restore(Client administrator, JsonNode original) {
        administrator.put(SETTINGS, Map.of("isi", original)).expect(200);
    }

    /** Has the server send what waits, and gives what has arrived since the last time, a line each. */
    List<String> receiveNew(Client administrator) {
        // 409 is the server's own run, which sends the same.
        var answer = administrator.post(Api.JUKLAK + "/pemberitahuan/send", Map.of());
        if (answer.status() != 409) {
            answer.expect(200);
        }
        var lines = new ArrayList<String>();
        for (MimeMessage message : server.getReceivedMessages()) {
            try {
                // They come mailbox by mailbox, and not in the order of their arrival.
                if (seenIds.add(message.getMessageID())) {
                    lines.add(message.getAllRecipients()[0] + ": " + message.getSubject());
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return lines;
    }

    @Override
    public void close() {
        server.stop();
    }
}
