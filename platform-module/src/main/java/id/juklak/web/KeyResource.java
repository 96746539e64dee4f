package id.juklak.web;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.signing.KeyNodes;
import id.juklak.signing.KeySafe;
import id.juklak.text.RefusalException;
import id.juklak.web.http.MaxLength;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Required;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.Work;

/** {@code /kunci}: the user's own key for signing. What is shown of it are its certificate's particulars, never the key. */
class KeyResource implements Resource {

    /** A key with its chain has a few kilobytes; this many characters of Base64 are far beyond. */
    private static final int MAX_BASE64_LENGTH = 400_000;

    /** @param pkcs12 in Base64 */
    record Deposit(@Required @MaxLength(MAX_BASE64_LENGTH) String pkcs12, @Required @JsonProperty("frasaSandi") char[] passphrase) {}

    /** @param lockedUntil until when no passphrase is tried, after too many wrong ones */
    record KeyJson(@JsonProperty("ada") boolean present, @Nullable @JsonProperty("subjek") String subject,
            @Nullable @JsonProperty("penerbit") String issuer, @Nullable @JsonProperty("nomorSeri") String serialNumber,
            @Nullable @JsonProperty("berlakuSejak") Moment validSince, @Nullable @JsonProperty("berlakuSampai") Moment validUntil,
            @Nullable @JsonProperty("terkunciSampai") Moment lockedUntil) {

        static final KeyJson NONE = new KeyJson(false, null, null, null, null, null, null);
    }

    private final KeySafe keySafe;
    private final AnswerContexts answerContexts;

    KeyResource(KeySafe keySafe, AnswerContexts answerContexts) {
        this.keySafe = keySafe;
        this.answerContexts = answerContexts;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(
                Route.get("/kunci").answers(KeyJson.class, this::show),
                Route.post("/kunci").takes(Deposit.class).refuses(422).answers(KeyJson.class, this::save),
                Route.delete("/kunci").refuses(404).answers(KeyJson.class, this::delete));
    }

    private Work<KeyJson> show() {
        return Work.read(() -> Response.ok(toJson()));
    }

    /** Keeps it in the place of the one that the user had. */
    private Work<KeyJson> save(RequestReader requestReader, Deposit deposit) {
        byte[] pkcs12 = decode(deposit.pkcs12());
        return Work.<KeyJson>change(() -> {
            keySafe.save(AuthenticationUtil.getFullyAuthenticatedUser(), pkcs12, deposit.passphrase());
            return Response.ok(toJson());
        }).afterwards(() -> Arrays.fill(deposit.passphrase(), '\0'));
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException failure) {
            throw new RefusalException("kunci.rusak", 422);
        }
    }

    /** What was signed with it stays signed. */
    private Work<KeyJson> delete() {
        return Work.change(() -> {
            keySafe.delete(AuthenticationUtil.getFullyAuthenticatedUser());
            return Response.ok(toJson());
        });
    }

    private KeyJson toJson() {
        KeyNodes.KeyDescription key = keySafe.findDescription(AuthenticationUtil.getFullyAuthenticatedUser());
        AnswerContext context = answerContexts.make();
        return key == null
                ? KeyJson.NONE
                : new KeyJson(true, key.subject(), key.issuer(), key.serialNumber(), context.moment(key.validSince()),
                        context.moment(key.validUntil()), key.isLocked() ? context.moment(key.lockedUntil()) : null);
    }
}
