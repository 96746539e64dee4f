package id.juklak.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.acs.Unchecked;
import id.juklak.files.Fingerprint;
import id.juklak.model.JuklakModel;
import id.juklak.signing.crypto.Examination;
import id.juklak.sop.LabelFactory;

/**
 * Examines signatures. Of a document here two things must agree: what is noted down of each act, and the cryptographic signature in the
 * file or beside it; a file that someone brings has only the latter.
 */
public class Verification {

    private final NodeService nodeService;
    private final ContentExaminer contentExaminer;
    private final Marks marks;
    private final MarkIntegrity markIntegrity;
    private final Fingerprint fingerprint;
    private final CodeLookup codeLookup;
    private final LabelFactory labelFactory;

    /** @param nodeService the one without permission checks */
    Verification(Unchecked<NodeService> nodeService, ContentExaminer contentExaminer, Marks marks, MarkIntegrity markIntegrity,
            Fingerprint fingerprint, CodeLookup codeLookup, LabelFactory labelFactory) {
        this.nodeService = nodeService.service();
        this.contentExaminer = contentExaminer;
        this.marks = marks;
        this.markIntegrity = markIntegrity;
        this.fingerprint = fingerprint;
        this.codeLookup = codeLookup;
        this.labelFactory = labelFactory;
    }

    /** Examines a document here. */
    public VerificationResult examineDocument(NodeRef document) {
        List<Mark> signatureMarks = marks.read(document, MarkAct.SIGNATURE);
        List<Mark> intactMarks = markIntegrity.findValid(document);
        List<Mark> keyedMarks = signatureMarks.stream().filter(mark -> !SigningSettings.WITHOUT_CERTIFICATE.equals(mark.provider()))
                .toList();
        Examination examination = keyedMarks.isEmpty() ? new Examination(List.of(), List.of()) : contentExaminer.examine(document);
        List<String> findings = new ArrayList<>(examination.findings().stream().map(Verification::findingText).toList());
        if (examination.signatures().size() != keyedMarks.size() && examination.findings().isEmpty()) {
            findings.add(findingText("jumlahTanda"));
        }
        List<VerificationResult.Signature> results = new ArrayList<>();
        for (Mark mark : signatureMarks) {
            int index = keyedMarks.indexOf(mark);
            Examination.ExaminedSignature examined = index >= 0 && index < examination.signatures().size()
                    ? examination.signatures().get(index)
                    : null;
            results.add(judgeSignature(mark, intactMarks.contains(mark), index >= 0, examined));
        }
        boolean valid = !results.isEmpty() && findings.isEmpty() && results.stream().allMatch(VerificationResult.Signature::valid);
        addDocumentFindings(document, findings);
        Fingerprint.Digests content = fingerprint.read(document);
        return new VerificationResult(valid, content == null ? null : content.whole(), results, findings);
    }

    private VerificationResult.Signature judgeSignature(Mark mark, boolean intact, boolean keyed, Examination.ExaminedSignature examined) {
        String reason = null;
        if (!intact) {
            reason = findingText("isiBerubah");
        } else if (keyed && examined == null) {
            reason = findingText("tandaHilang");
        } else if (examined != null && !examined.isValid()) {
            reason = explain(examined);
        } else if (examined != null && !examined.certificate().equals(mark.certificate())) {
            reason = findingText("sertifikatTercatatLain");
        }
        return new VerificationResult.Signature(labelFactory.forDocuments().person(mark.by()), mark.jabatan(), mark.at(), reason == null,
                reason,
                mark.certificate(),
                examined != null && examined.timeStamped() ? toDate(examined.at()) : null,
                examined == null ? intact : examined.coversWhole());
    }

    /** What became of the document; that changes nothing of what its signatures are worth. */
    private void addDocumentFindings(NodeRef document, List<String> findings) {
        if (nodeService.hasAspect(document, JuklakModel.ASPECT_RETRACTED)) {
            findings.add(findingText("ditarik"));
        }
        if (nodeService.hasAspect(document, JuklakModel.ASPECT_SUPERSEDED)) {
            findings.add(findingText("digantikan"));
        }
    }

    /** Examines a PDF that someone brings. */
    public VerificationResult examineFile(Path pdf) {
        Examination examination = contentExaminer.examinePdf(pdf);
        List<VerificationResult.Signature> results = examination.signatures().stream()
                .map(examined -> new VerificationResult.Signature(examined.signer(), examined.jabatan(), toDate(examined.at()),
                        examined.isValid(), examined.isValid() ? null : explain(examined), examined.certificate(),
                        examined.timeStamped() ? toDate(examined.at()) : null,
                        examined.coversWhole()))
                .toList();
        List<String> findings = new ArrayList<>(examination.findings().stream().map(Verification::findingText).toList());
        // A copy says by itself which document it is of; whether that still holds is known only here.
        examination.signatures().stream().map(Examination.ExaminedSignature::address).filter(Objects::nonNull)
                .map(Verification::extractCode).distinct()
                .map(codeLookup::find)
                .filter(Objects::nonNull).distinct().forEach(document -> addDocumentFindings(document, findings));
        return new VerificationResult(examination.isValid(), sha256(pdf), results, findings);
    }

    private static String extractCode(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String explain(Examination.ExaminedSignature examined) {
        return String.join(" ", examined.findings().stream().map(Verification::findingText).toList());
    }

    private static String findingText(String code) {
        return I18NUtil.getMessage("juklak.temuan." + code);
    }

    private static Date toDate(Instant moment) {
        return moment == null ? null : Date.from(moment);
    }

    private static String sha256(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
