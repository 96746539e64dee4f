package id.juklak.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;

import id.juklak.acceptance.SampleFile;
import id.juklak.embedded.demo.DemoCa;
import id.juklak.signing.crypto.Examination;
import id.juklak.signing.crypto.TimeStampClient;
import id.juklak.text.RefusalException;

/** Signatures that stand up: to our own verification and to that of the European Commission. */
@DisplayName("A signature")
class SignatureTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void office() {
        desk = new Desk(folder, new DemoCa(), null);
    }

    @Test
    void inAPdfIsPadesBaselineBToOthersToo() {
        var signed = desk.sign(desk.file("nota.pdf", Desk.notaDinas()), desk.karo, "Kepala Biro PO", 0);

        assertThat(desk.verifier.examinePdf(signed)).satisfies(found -> {
            assertThat(found.isValid()).as(found.toString()).isTrue();
            assertThat(found.signatures()).hasSize(1).allSatisfy(one -> {
                assertThat(one.signer()).isEqualTo("Kepala Biro Peragaan");
                assertThat(one.jabatan()).isEqualTo("Kepala Biro PO");
                assertThat(one.coversWhole()).isTrue();
                assertThat(one.address()).endsWith("AB12CD34EF56");
            });
        });
        var judged = judge(desk, signed, null);
        assertThat(judged.getSignatureIdList()).hasSize(1);
        assertThat(judged.getSignatureFormat(judged.getFirstSignatureId())).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(judged.getIndication(judged.getFirstSignatureId())).as(judged.getSubIndication(judged.getFirstSignatureId()) + "")
                .isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void leavesWhatWasSignedBeforeByteForByteAndValid() throws IOException {
        var first = desk.sign(desk.file("nota.pdf", Desk.notaDinas()), desk.kabag, "Kepala Bagian Ortala", 0);
        var second = desk.sign(first, desk.karo, "Kepala Biro PO", 1);

        assertThat(Arrays.mismatch(Files.readAllBytes(first), Files.readAllBytes(second))).isEqualTo((int) Files.size(first));
        var found = desk.verifier.examinePdf(second);
        assertThat(found.isValid()).as(found.toString()).isTrue();
        assertThat(found.signatures()).extracting(Examination.ExaminedSignature::signer).containsExactly("Kepala Bagian Peragaan",
                "Kepala Biro Peragaan");
        assertThat(found.signatures()).extracting(Examination.ExaminedSignature::coversWhole).containsExactly(false, true);
        var judged = judge(desk, second, null);
        assertThat(judged.getSignatureIdList()).hasSize(2)
                .allSatisfy(id -> assertThat(judged.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED));
    }

    /** poppler's tool, which {@code ./run.sh test} installs where it may. */
    @Test
    void inAPdfIsValidToPdfsig() throws Exception {
        var found = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).map(each -> each.resolve("pdfsig"))
                .filter(Files::isExecutable).findFirst();
        assertThat(found).as("pdfsig is needed: install poppler-utils").isPresent();
        var first = desk.sign(desk.file("nota.pdf", Desk.notaDinas()), desk.kabag, "Kepala Bagian Ortala", 0);
        var second = desk.sign(first, desk.karo, "Kepala Biro PO", 1);

        var process = new ProcessBuilder(found.get().toString(), "-nocert", second.toString()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.lines().filter(line -> line.contains("Signature is Valid"))).as(said).hasSize(2);
        assertThat(said).contains("Total document signed");
    }

    @Test
    void besideAnyOtherFileIsCadesBaselineB() {
        var letter = desk.file("surat.docx", SampleFile.docx("surat.docx", "Surat", List.of("Isi.")).content());
        var beside = desk.sign(letter, desk.karo, "Kepala Biro PO", 0);

        assertThat(desk.verifier.examineDetached(letter, List.of(read(beside))).isValid()).isTrue();
        assertThat(desk.verifier.examineDetached(desk.file("lain.docx", new byte[]{ 1, 2, 3 }), List.of(read(beside))).signatures().get(0)
                .findings())
                .contains("isiBerubah");
        var judged = judge(desk, beside, letter);
        assertThat(judged.getSignatureFormat(judged.getFirstSignatureId())).isEqualTo(SignatureLevel.CAdES_BASELINE_B);
        assertThat(judged.getIndication(judged.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void bearsATimeStampWhereAnAuthorityIsConfigured() throws IOException {
        try (var authority = new TimeStampAuthority(desk.ca.timeStamper())) {
            var stamping = new Desk(folder, desk.ca, new TimeStampClient(authority.address()));
            var signed = stamping.sign(stamping.file("nota.pdf", Desk.notaDinas()), stamping.karo, "Kepala Biro PO", 0);

            var found = stamping.verifier.examinePdf(signed);
            assertThat(found.isValid()).as(found.toString()).isTrue();
            assertThat(found.signatures().get(0).timeStamped()).isTrue();
            var judged = judge(stamping, signed, null);
            assertThat(judged.getSignatureFormat(judged.getFirstSignatureId())).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
        }
    }

    @Test
    void isNotMadeWhenTheTimeStampAuthorityIsDown() throws IOException {
        var authority = new TimeStampAuthority(desk.ca.timeStamper());
        var address = authority.address();
        authority.close();
        var office = new Desk(folder, desk.ca, new TimeStampClient(address));
        var document = office.file("nota.pdf", Desk.notaDinas());

        refused(() -> office.sign(document, office.karo, "Kepala Biro PO", 0), "capWaktu.gagal", 502);
    }

    @Test
    void ofSomeoneWhomTheOfficeDoesNotTrustIsTold() {
        var stranger = new Desk(folder, new DemoCa(), null);
        var signed = stranger.sign(stranger.file("nota.pdf", Desk.notaDinas()), stranger.karo, "Kepala Biro PO", 0);

        assertThat(desk.verifier.examinePdf(signed).signatures().get(0).findings()).containsExactly("tidakDipercaya");
    }

    @Test
    void needsTheRightPassphraseAndACertificateThatIsValid() {
        var document = desk.file("nota.pdf", Desk.notaDinas());
        var signed = folder.resolve("hasil.pdf");
        refused(() -> desk.signer.sign(Desk.request(document, signed, desk.karo, "Karo", 0, Instant.now(), "salah")),
                "kunci.frasaSandi", 403);

        var expired = desk.ca.person("Pejabat Lama", Instant.now().minus(Duration.ofDays(400)), Instant.now().minus(Duration.ofDays(1)));
        refused(() -> desk.sign(document, expired, "Karo", 0), "kunci.kedaluwarsa", 422);
        var future = desk.ca.person("Pejabat Baru", Instant.now().plus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(2)));
        refused(() -> desk.sign(document, future, "Karo", 0), "kunci.belumBerlaku", 422);
        assertThat(signed).doesNotExist();
    }

    @Test
    void isNeverOlderThanTheOneBeforeIt() {
        var first = desk.sign(desk.file("nota.pdf", Desk.notaDinas()), desk.kabag, "Kabag", 0);

        refused(() -> desk.sign(first, desk.karo, "Karo", 1, Instant.now().minus(Duration.ofHours(1))), "tanda.jamMundur", 409);
    }

    static void refused(ThrowingCallable act, String code, int status) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusalException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.status()).isEqualTo(status);
        });
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SimpleReport judge(Desk office, Path signed, Path content) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(office.ca.root()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(office.ca.revocations())));
        var validator = SignedDocumentValidator.fromDocument(new FileDocument(signed.toFile()));
        validator.setCertificateVerifier(verifier);
        if (content != null) {
            validator.setDetachedContents(List.of(new FileDocument(content.toFile())));
        }
        return validator.validateDocument().getSimpleReport();
    }
}
