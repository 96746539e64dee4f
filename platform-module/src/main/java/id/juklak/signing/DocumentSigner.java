package id.juklak.signing;

import java.util.Date;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.files.Fingerprint;
import id.juklak.model.JuklakModel;
import id.juklak.signing.SigningMemory.MadeSignature;
import id.juklak.signing.crypto.SignatureProvider;
import id.juklak.text.RefusalException;

/** Puts a person's signature into a document's content (PDF) or beside it (everything else). Who may, and when, is decided before. */
public class DocumentSigner {

    private final NodeService nodeService;
    private final SignatureProviders signatureProviders;
    private final KeySafe keySafe;
    private final VerificationCodes verificationCodes;
    private final SignatureMaker signatureMaker;
    private final SignableContent signableContent;
    private final Fingerprint fingerprint;

    /** @param nodeService the one without permission checks */
    DocumentSigner(Unchecked<NodeService> nodeService, SignatureProviders signatureProviders, KeySafe keySafe,
            VerificationCodes verificationCodes, SignatureMaker signatureMaker, SignableContent signableContent, Fingerprint fingerprint) {
        this.nodeService = nodeService.service();
        this.signatureProviders = signatureProviders;
        this.keySafe = keySafe;
        this.verificationCodes = verificationCodes;
        this.signatureMaker = signatureMaker;
        this.signableContent = signableContent;
        this.fingerprint = fingerprint;
    }

    /**
     * What has to be in order before anything is done for a signature, a number given for one.
     *
     * @throws RefusalException 400 or 422 where the person cannot sign so
     */
    public void check(String user, SigningMethod signingMethod) {
        SignatureProvider signatureProvider = choose(signingMethod);
        if (signatureProvider != null && signatureProvider.needsKey()) {
            keySafe.readClosedKey(user);
        }
        if (signatureProvider != null && !signingMethod.hasPassphrase()) {
            throw new RefusalException("kunci.frasaKosong", 422);
        }
    }

    /**
     * @param jabatan id of the office in which the person signs
     * @param at the time of the act
     * @return the signature, to be noted down
     * @throws RefusalException what {@link KeySafe} and {@link SignatureProvider} find wrong
     */
    public Mark sign(NodeRef document, String user, String jabatan, Date at, SigningMethod signingMethod) {
        String version = (String) nodeService.getProperty(document, ContentModel.PROP_VERSION_LABEL);
        SignatureProvider signatureProvider = choose(signingMethod);
        SigningMemory memory = signingMethod.memory();
        String code = verificationCodes.ensureCode(document, memory.code());
        memory.rememberCode(code);
        if (signatureProvider == null) {
            Fingerprint.Digests content = fingerprint.read(document);
            return new Mark(MarkAct.SIGNATURE, user, jabatan, at, version, content.whole(), content.length(),
                    SigningSettings.WITHOUT_CERTIFICATE, null);
        }
        String number = (String) nodeService.getProperty(document, JuklakModel.PROP_DOCUMENT_NUMBER);
        String madeFor = fingerprint.read(document).whole() + " " + number + " " + code;
        MadeSignature madeSignature = memory.findMadeFor(madeFor);
        if (madeSignature == null) {
            madeSignature = signatureMaker.make(new SignatureMaker.Order(document, user, jabatan, at, number, code), signatureProvider,
                    signingMethod.passphrase(), madeFor);
            memory.remember(madeSignature);
        }
        signableContent.save(document, madeSignature.content().path());
        Fingerprint.Digests content = fingerprint.read(document);
        return new Mark(MarkAct.SIGNATURE, user, jabatan, madeSignature.at(), version, content.whole(), content.length(),
                signatureProvider.id(), madeSignature.result().certificate());
    }

    /** Null for a signature without a certificate. */
    private SignatureProvider choose(SigningMethod signingMethod) {
        return signatureProviders.choose(signingMethod.provider(), signingMethod.hasPassphrase());
    }
}
