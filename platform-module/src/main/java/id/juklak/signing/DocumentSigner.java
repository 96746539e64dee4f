package id.juklak.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Pegawai;
import id.juklak.berkas.PegawaiDirectory;
import id.juklak.files.Fingerprint;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.signing.crypto.SignatureBlock;
import id.juklak.signing.crypto.SignatureProvider;
import id.juklak.signing.crypto.SigningRequest;
import id.juklak.signing.crypto.SigningResult;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;
import id.juklak.time.WorkingTime;

/** Puts a person's signature into a document's content (PDF) or beside it (everything else). Who may, and when, is decided before. */
public class DocumentSigner {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");
    private static final DateTimeFormatter TIME_FORMAT = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm z", INDONESIA);
    private static final String PDF = "application/pdf";

    private final NodeService nodeService;
    private final ContentService contentService;
    private final SignatureProviders signatureProviders;
    private final KeySafe keySafe;
    private final PegawaiDirectory pegawaiDirectory;
    private final Marks marks;
    private final DetachedSignature detachedSignature;
    private final VerificationCodes verificationCodes;
    private final PublicAddress publicAddress;
    private final Fingerprint fingerprint;
    private final WorkingTime workingTime;
    private final StoredTexts storedTexts;
    private final GuardedWrite guardedWrite;

    /** Both services without permission checks. */
    public DocumentSigner(Unchecked<NodeService> nodeService, Unchecked<ContentService> contentService,
            SignatureProviders signatureProviders,
            KeySafe keySafe,
            PegawaiDirectory pegawaiDirectory, Marks marks, DetachedSignature detachedSignature, VerificationCodes verificationCodes,
            PublicAddress publicAddress,
            Fingerprint fingerprint, WorkingTime workingTime, StoredTexts storedTexts, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.signatureProviders = signatureProviders;
        this.keySafe = keySafe;
        this.pegawaiDirectory = pegawaiDirectory;
        this.marks = marks;
        this.detachedSignature = detachedSignature;
        this.verificationCodes = verificationCodes;
        this.publicAddress = publicAddress;
        this.fingerprint = fingerprint;
        this.workingTime = workingTime;
        this.storedTexts = storedTexts;
        this.guardedWrite = guardedWrite;
    }

    /**
     * What has to be in order before anything is done for a signature, a number given for one.
     *
     * @throws RefusalException 400 or 422 where the person cannot sign so
     */
    public void check(String user, SigningMethod signingMethod) {
        SignatureProvider signatureProvider = signatureProviders.choose(signingMethod.provider(), signingMethod.passphrase() != null);
        if (signatureProvider != null && signatureProvider.needsKey()) {
            keySafe.readClosedKey(user);
        }
        if (signatureProvider != null && signingMethod.passphrase() == null) {
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
        SignatureProvider signatureProvider = signatureProviders.choose(signingMethod.provider(), signingMethod.passphrase() != null);
        String code = verificationCodes.ensureCode(document, signingMethod.code());
        signingMethod.rememberCode(code);
        if (signatureProvider == null) {
            Fingerprint.Digests content = fingerprint.read(document);
            return new Mark(MarkAct.SIGNATURE, user, jabatan, at, version, content.whole(), content.length(),
                    SigningSettings.WITHOUT_CERTIFICATE, null);
        }
        ContentReader reader = contentService.getReader(document, ContentModel.PROP_CONTENT);
        boolean pdf = PDF.equals(reader.getMimetype());
        String madeFor = fingerprint.read(document).whole() + " " + nodeService.getProperty(document, JuklakModel.PROP_DOCUMENT_NUMBER)
                + " " + code;
        SigningMethod.MadeSignature madeSignature = signingMethod.findMadeFor(madeFor);
        if (madeSignature == null) {
            madeSignature = make(document, reader, pdf, signatureProvider, pegawaiDirectory.find(user), jabatan, at, code, madeFor,
                    signingMethod);
            signingMethod.remember(madeSignature);
        }
        save(document, reader, pdf, madeSignature);
        Fingerprint.Digests content = fingerprint.read(document);
        return new Mark(MarkAct.SIGNATURE, user, jabatan, madeSignature.at(), version, content.whole(), content.length(),
                signatureProvider.id(),
                madeSignature.result().certificate());
    }

    private SigningMethod.MadeSignature make(NodeRef document, ContentReader reader, boolean pdf, SignatureProvider signatureProvider,
            Pegawai pegawai,
            String jabatan, Date at,
            String code, String madeFor, SigningMethod signingMethod) {
        Path contentFile = makeTempFile();
        Path resultFile = makeTempFile();
        boolean succeeded = false;
        try (InputStream input = reader.getContentInputStream()) {
            Files.copy(input, contentFile, StandardCopyOption.REPLACE_EXISTING);
            String jabatanName = storedTexts.text("juklak.peran." + jabatan);
            byte[] p12 = signatureProvider.needsKey() ? keySafe.readClosedKey(pegawai.user()) : null;
            SigningRequest request = new SigningRequest(contentFile, resultFile, pdf, countOurSignatures(document), pegawai.name(),
                    jabatanName,
                    pegawai.nik(),
                    at.toInstant(), signingMethod.passphrase(), p12,
                    pdf ? makeBlock(document, pegawai, jabatanName, at.toInstant(), code) : null);
            SigningResult result = signatureProvider.needsKey()
                    ? keySafe.attempt(pegawai.user(), () -> signatureProvider.sign(request))
                    : signatureProvider.sign(request);
            succeeded = true;
            return new SigningMethod.MadeSignature(madeFor, resultFile, at, result);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            discard(contentFile);
            if (!succeeded) {
                discard(resultFile);
            }
        }
    }

    /** How many signatures of ours the file bears. */
    private int countOurSignatures(NodeRef document) {
        return (int) marks.read(document, MarkAct.SIGNATURE).stream()
                .filter(mark -> !SigningSettings.WITHOUT_CERTIFICATE.equals(mark.provider())).count();
    }

    private SignatureBlock makeBlock(NodeRef document, Pegawai pegawai, String jabatanName, Instant at, String code) {
        List<String> lines = new ArrayList<>();
        lines.add(storedTexts.text("juklak.blok.kepala"));
        lines.add(pegawai.name());
        lines.add(jabatanName);
        if (pegawai.nip() != null) {
            lines.add(storedTexts.text("juklak.blok.nip", pegawai.nip()));
        }
        if (nodeService.getProperty(document, JuklakModel.PROP_DOCUMENT_NUMBER) instanceof String number) {
            lines.add(storedTexts.text("juklak.blok.nomor", number));
        }
        lines.add(TIME_FORMAT.format(ZonedDateTime.ofInstant(at, workingTime.zone())));
        return new SignatureBlock(lines, publicAddress.verificationAddress(code));
    }

    private void save(NodeRef document, ContentReader originalReader, boolean pdf, SigningMethod.MadeSignature madeSignature) {
        try (InputStream content = Files.newInputStream(madeSignature.content())) {
            if (!pdf) {
                detachedSignature.add(document, content.readAllBytes());
                return;
            }
            guardedWrite.run(() -> {
                ContentWriter writer = contentService.getWriter(document, ContentModel.PROP_CONTENT, true);
                writer.setMimetype(originalReader.getMimetype());
                writer.putContent(content);
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path makeTempFile() {
        try {
            return Files.createTempFile("juklak-", ".tanda");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
