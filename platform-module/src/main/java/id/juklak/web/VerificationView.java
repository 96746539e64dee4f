package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.Map;

import id.juklak.signing.VerificationResult;

/** What the examination of signatures looks like in the answers (docs/api.md). */
class VerificationView {

    private final ViewFactory viewFactory;

    VerificationView(ViewFactory viewFactory) {
        this.viewFactory = viewFactory;
    }

    /** @param documentName id of the node, or the name of the file that was examined */
    Map<String, Object> show(String documentName, VerificationResult result) {
        BerkasView berkasView = viewFactory.make();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("dokumen", documentName);
        fields.put("sah", result.valid());
        fields.put("sha256", result.sha256());
        fields.put("tandaTangan", result.signatures().stream().map(signature -> showSignature(berkasView, signature)).toList());
        fields.put("temuan", result.findings());
        return fields;
    }

    private Map<String, Object> showSignature(BerkasView berkasView, VerificationResult.Signature signature) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("penandatangan", signature.signer());
        fields.put("jabatan", signature.jabatan());
        fields.put("namaJabatan", berkasView.label().text("peran", signature.jabatan()));
        fields.put("pada", berkasView.times().format(signature.at()));
        fields.put("sah", signature.valid());
        fields.put("alasan", signature.reason());
        fields.put("sertifikat", signature.certificate());
        fields.put("capWaktu", berkasView.times().format(signature.timeStamp()));
        fields.put("mencakupSeluruhnya", signature.coversWhole());
        return fields;
    }
}
