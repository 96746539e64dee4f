package id.juklak.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Pegawai;
import id.juklak.berkas.PegawaiDirectory;
import id.juklak.files.TempFile;
import id.juklak.signing.SigningMemory.MadeSignature;
import id.juklak.signing.crypto.SignatureProvider;
import id.juklak.signing.crypto.SigningRequest;
import id.juklak.signing.crypto.SigningResult;

/** Has a provider sign a copy of a document, with the signer's key where the provider needs one. The document itself stays as it is. */
class SignatureMaker {

    private final SignableContent signableContent;
    private final SignatureBlocks signatureBlocks;
    private final PegawaiDirectory pegawaiDirectory;
    private final Marks marks;
    private final KeySafe keySafe;

    SignatureMaker(SignableContent signableContent, SignatureBlocks signatureBlocks, PegawaiDirectory pegawaiDirectory, Marks marks,
            KeySafe keySafe) {
        this.signableContent = signableContent;
        this.signatureBlocks = signatureBlocks;
        this.pegawaiDirectory = pegawaiDirectory;
        this.marks = marks;
        this.keySafe = keySafe;
    }

    /**
     * What is to be made.
     *
     * @param jabatan id of the office in which the person signs
     * @param number the document's official number; null without one
     * @param code the document's verification code
     */
    record Order(NodeRef document, String user, String jabatan, Date at, String number, String code) {}

    /**
     * @param madeFor what the signature will hold for, see {@link SigningMemory#findMadeFor}
     * @return the signature; whoever gets it closes its content
     */
    MadeSignature make(Order order, SignatureProvider signatureProvider, Passphrase passphrase, String madeFor) {
        TempFile result = null;
        try (TempFile content = signableContent.copy(order.document())) {
            result = TempFile.create(".tanda");
            SigningResult signingResult = sign(makeRequest(order, signatureProvider, passphrase, content, result), order.user(),
                    signatureProvider);
            MadeSignature madeSignature = new MadeSignature(madeFor, result, order.at(), signingResult);
            result = null;
            return madeSignature;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (result != null) {
                result.close();
            }
        }
    }

    private SigningResult sign(SigningRequest request, String user, SignatureProvider signatureProvider) {
        return signatureProvider.needsKey()
                ? keySafe.attempt(user, () -> signatureProvider.sign(request))
                : signatureProvider.sign(request);
    }

    private SigningRequest makeRequest(Order order, SignatureProvider signatureProvider, Passphrase passphrase, TempFile content,
            TempFile result) {
        Pegawai pegawai = pegawaiDirectory.find(order.user());
        boolean pdf = signableContent.isPdf(order.document());
        byte[] closedKey = signatureProvider.needsKey() ? keySafe.readClosedKey(order.user()) : null;
        return new SigningRequest(content.path(), result.path(), pdf, countOurSignatures(order.document()), pegawai.name(),
                signatureBlocks.jabatanName(order.jabatan()), pegawai.nik(), order.at().toInstant(),
                passphrase == null ? null : passphrase.characters(), closedKey,
                pdf ? signatureBlocks.make(pegawai, order.jabatan(), order.number(), order.at().toInstant(), order.code()) : null);
    }

    /** How many signatures of ours the file bears. */
    private int countOurSignatures(NodeRef document) {
        return (int) marks.read(document, MarkAct.SIGNATURE).stream()
                .filter(mark -> !SigningSettings.WITHOUT_CERTIFICATE.equals(mark.provider())).count();
    }
}
