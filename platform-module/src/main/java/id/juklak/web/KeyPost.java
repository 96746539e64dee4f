package id.juklak.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.signing.KeySafe;
import id.juklak.text.RefusalException;

/** {@code POST /kunci}: keeps the user's own PKCS#12 in the place of the one that he or she had. */
class KeyPost extends JuklakWebScript {

    /** A key with its chain has a few kilobytes; this many characters of Base64 are far beyond. */
    private static final int MAX_BASE64_LENGTH = 400_000;

    private final KeySafe keySafe;
    private final KeyView keyView;

    KeyPost(TransactionService transactionService, KeySafe keySafe, KeyView keyView) {
        super(transactionService);
        this.keySafe = keySafe;
        this.keyView = keyView;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        JsonBody body = JsonBody.readSecret(requestReader.json(), "pkcs12", "frasaSandi");
        byte[] p12 = base64(body.longText("pkcs12", MAX_BASE64_LENGTH));
        char[] passphrase = body.passphrase("frasaSandi");
        if (passphrase == null) {
            throw new RefusalException("web.wajib", 400, "frasaSandi");
        }
        return Work.change(new KeySaving(p12, passphrase));
    }

    private final class KeySaving implements Work.Operation {

        private final byte[] p12;
        private final char[] passphrase;

        KeySaving(byte[] p12, char[] passphrase) {
            this.p12 = p12;
            this.passphrase = passphrase;
        }

        @Override
        public Response run() {
            keySafe.save(AuthenticationUtil.getFullyAuthenticatedUser(), p12, passphrase);
            return Response.ok(keyView.showMine());
        }

        @Override
        public void finish() {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static byte[] base64(String text) {
        if (text == null) {
            throw new RefusalException("web.wajib", 400, "pkcs12");
        }
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException failure) {
            throw new RefusalException("kunci.rusak", 422);
        }
    }
}
