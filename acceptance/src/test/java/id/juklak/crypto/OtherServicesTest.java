package id.juklak.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import id.juklak.embedded.demo.DemoCa;
import id.juklak.signing.crypto.BsreProvider;
import id.juklak.signing.crypto.Examination;
import id.juklak.signing.crypto.TimeStampClient;

/** What other programs and services may do to a signer: answer without end, or sign in an older form. */
class OtherServicesTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    @TempDir
    private Path folder;
    private Desk desk;
    private HttpServer endless;
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeEach
    void aServiceThatBeginsToAnswerAndNeverEnds() throws IOException {
        desk = new Desk(folder, new DemoCa(), null);
        endless = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endless.setExecutor(Executors.newCachedThreadPool());
        endless.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            try (exchange) {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        endless.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        endless.stop(0);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + endless.getAddress().getPort() + "/");
    }

    @Test
    void anAnswerOfBsreThatNeverEndsIsNotWaitedForAndIsToldAsUnknown() {
        var document = desk.file("nota.pdf", Desk.notaDinas());
        var bsre = new BsreProvider(address(), "juklak", "rahasia", PATIENCE);
        var request = Desk.request(document, folder.resolve("hasil.pdf"), desk.karo, "Kepala Biro PO", 0, Instant.now(), "frasa");

        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> SignatureTest.refused(() -> bsre.sign(request), "bsre.takPasti", 504));
    }

    @Test
    void aTimeStampThatNeverEndsIsNotWaitedForAndNothingIsSigned() {
        var office = new Desk(folder, desk.ca, new TimeStampClient(address(), PATIENCE));
        var document = office.file("nota.pdf", Desk.notaDinas());

        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> SignatureTest.refused(() -> office.sign(document, office.karo, "Kepala Biro PO", 0), "capWaktu.gagal", 502));
    }

    /** ISO 32000 asks no hash of the certificate of a signature in this form; PAdES does. */
    @Test
    void aSignatureInTheOlderFormOfPdfIsValidAndOneThatOnlyClaimsToBePadesIsNot() throws IOException {
        assertThat(signedElsewhere(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED))
                .satisfies(found -> assertThat(found.isValid()).as(found.toString()).isTrue());
        assertThat(signedElsewhere(COSName.getPDFName("ETSI.CAdES.detached")).signatures().get(0).findings())
                .containsExactly("sertifikatLain");
    }

    private Examination signedElsewhere(COSName form) throws IOException {
        var signed = folder.resolve("lain-" + form.getName() + ".pdf");
        try (var pdf = Loader.loadPDF(Desk.notaDinas()); var to = Files.newOutputStream(signed)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(form);
            signature.setSignDate(Calendar.getInstance());
            pdf.addSignature(signature, this::cms);
            pdf.saveIncremental(to);
        }
        return desk.verifier.examinePdf(signed);
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(desk.karo.key()), desk.karo.chain().get(0)));
            generator.addCertificates(new JcaCertStore(desk.karo.chain()));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
