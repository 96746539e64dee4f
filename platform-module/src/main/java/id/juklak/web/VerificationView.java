package id.juklak.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.signing.VerificationResult;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;

/** What the examination of signatures looks like in the answers. */
final class VerificationView {

    /**
     * What was found.
     *
     * @param document node id, or the name of the file
     * @param findings whole sentences: what is wrong with the file as a whole, and whether it was retracted or replaced
     */
    record VerificationJson(@Nullable @JsonProperty("dokumen") String document, @JsonProperty("sah") boolean valid, String sha256,
            @JsonProperty("tandaTangan") List<ExaminedSignatureJson> signatures, @JsonProperty("temuan") List<String> findings) {}

    /**
     * One signature.
     *
     * @param timeStamp time by an authority
     * @param coversWhole whether it covers the content to its end
     */
    record ExaminedSignatureJson(@JsonProperty("penandatangan") String signer, @Nullable String jabatan,
            @Nullable @JsonProperty("namaJabatan") String jabatanName, @Nullable @JsonProperty("pada") Moment at,
            @JsonProperty("sah") boolean valid, @Nullable @JsonProperty("alasan") String reason,
            @Nullable @JsonProperty("sertifikat") String certificate, @Nullable @JsonProperty("capWaktu") Moment timeStamp,
            @JsonProperty("mencakupSeluruhnya") boolean coversWhole) {}

    private VerificationView() {}

    static VerificationJson toJson(AnswerContext context, String document, VerificationResult result) {
        return new VerificationJson(document, result.valid(), result.sha256(),
                result.signatures().stream().map(signature -> toJson(context, signature)).toList(), result.findings());
    }

    private static ExaminedSignatureJson toJson(AnswerContext context, VerificationResult.Signature signature) {
        return new ExaminedSignatureJson(signature.signer(), signature.jabatan(), context.label().text("peran", signature.jabatan()),
                context.moment(signature.at()), signature.valid(), signature.reason(), signature.certificate(),
                context.moment(signature.timeStamp()), signature.coversWhole());
    }
}
