package id.juklak.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import id.juklak.embedded.demo.DemoCa;

/**
 * Keys for accounts that were made on a server for the tests, from an authority that the server is told to trust beside those that it
 * trusts already.
 */
final class KeyRing {

    private static final String KEYS = Api.JUKLAK + "/kunci";
    private static final String TRUSTED = "ca-tepercaya.pem";

    private final Office office;
    private final Client administrator;
    private final DemoCa authority = new DemoCa();

    KeyRing(Office office, Client administrator) {
        this.office = office;
        this.administrator = administrator;
    }

    void give(List<String> roles) {
        trust();
        for (var role : roles) {
            var holder = office.holder(role);
            holder.post(KEYS, Map.of("pkcs12", Base64.getEncoder().encodeToString(p12(authority.person(holder.user()))), "frasaSandi",
                    Desk.PASSPHRASE)).expect(200);
        }
    }

    private void trust() {
        var folder = administrator.get(Api.NODES + "/-root-", Map.of("relativePath", "Data Dictionary/Juklak")).expect(200).json()
                .at("/entry/id").asText();
        var there = administrator.get(Api.NODES + "/" + folder + "/children", Map.of("maxItems", 100)).expect(200).entries().stream()
                .filter(each -> TRUSTED.equals(each.path("name").asText())).findFirst();
        if (there.isEmpty()) {
            administrator.upload(folder, TRUSTED, root().getBytes(StandardCharsets.US_ASCII), Map.of()).expect(201);
            return;
        }
        var content = Api.NODES + "/" + there.get().path("id").asText() + "/content";
        var pem = new String(administrator.get(content).expect(200).bytes(), StandardCharsets.US_ASCII) + "\n" + root();
        administrator.send("PUT", content, "application/x-x509-ca-cert", pem.getBytes(StandardCharsets.US_ASCII)).expect(200);
    }

    private String root() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[]{ '\n' }).encodeToString(authority.root().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] p12(DemoCa.Issued issued) {
        try (var out = new ByteArrayOutputStream()) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("pejabat", issued.key(), Desk.PASSPHRASE.toCharArray(), issued.chain().toArray(Certificate[]::new));
            store.store(out, Desk.PASSPHRASE.toCharArray());
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
