package id.juklak.benchmark;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

import id.juklak.embedded.demo.DemoCa;
import id.juklak.signing.crypto.CertificateProvider;
import id.juklak.signing.crypto.SignatureBlock;
import id.juklak.signing.crypto.SignatureVerifier;
import id.juklak.signing.crypto.SigningRequest;

/**
 * Signing and verifying, against PDFBox's bare signing of the same file with the same key, opened with the same passphrase. The key is
 * encrypted as Java does it by itself: the slowness that guards a kept key is wanted, and would hide the rest.
 */
final class Signing {

    private static final char[] PASSPHRASE = "juklak".toCharArray();
    private static final int SIGNATURES = 4;

    private final DemoCa authority = new DemoCa();
    private final DemoCa.Issued official = authority.person("Pejabat");
    private final byte[] p12 = p12(official);
    private final CertificateProvider signer = new CertificateProvider(null, ZoneId.of("Asia/Jakarta"));
    private final Path folder;
    private final PrintStream out;

    Signing(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    List<Goal> measure(int rounds) throws IOException {
        var pdf = Files.write(folder.resolve("satu-mega.pdf"), oneMegabyte());
        var bare = new double[rounds];
        var ours = new double[rounds];
        for (var round = -10; round < rounds; round++) {
            var plain = Times.of(() -> bare(pdf, folder.resolve("polos.pdf")));
            var signed = Times.of(() -> sign(pdf, folder.resolve("tanda.pdf"), 0));
            if (round >= 0) {
                bare[round] = plain;
                ours[round] = signed;
            }
        }
        var last = pdf;
        for (var number = 0; number < SIGNATURES; number++) {
            var next = folder.resolve("tanda-" + number + ".pdf");
            sign(last, next, number);
            last = next;
        }
        var complete = last;
        var verifier = new SignatureVerifier(List.of(authority.root()));
        if (!verifier.examinePdf(complete).isValid()) {
            throw new IllegalStateException("what was signed does not verify");
        }
        var verifying = IntStream.range(0, rounds).mapToDouble(round -> Times.of(() -> verifier.examinePdf(complete))).toArray();
        out.printf("Signing %,d KB: bare %.0f ms, with visible block, number and QR %.0f ms%n", Files.size(pdf) / 1024,
                Times.median(bare) * 1000, Times.median(ours) * 1000);
        return List.of(new Goal("signing a 1 MB PDF against PDFBox's bare signing", Times.median(ours) / Times.median(bare), 1.5, "x"),
                new Goal("verification of a PDF with %d signatures".formatted(SIGNATURES), Times.median(verifying) * 1000, 300, "ms"));
    }

    private void sign(Path pdf, Path signed, int earlier) {
        var block = new SignatureBlock(
                List.of("Ditandatangani secara elektronik oleh:", "Pejabat", "Kepala Biro Perencanaan dan Organisasi",
                        "NIP 99700101 199503 1 001",
                        "Nomor ND-012/OT.01.02/PO/XI/2026", "24 November 2026 10.30 WIB"),
                "https://juklak.example/alfresco/s/juklak/verifikasi/23456789abcdefghjkmn");
        signer.sign(new SigningRequest(pdf, signed, true, earlier, "Pejabat", "Kepala Biro Perencanaan dan Organisasi", null,
                Instant.now(), PASSPHRASE, p12, block));
    }

    private void bare(Path pdf, Path signed) {
        try (var document = Loader.loadPDF(pdf.toFile()); OutputStream to = Files.newOutputStream(signed)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(signature, this::cms);
            document.saveIncremental(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(p12), PASSPHRASE);
            var key = (PrivateKey) store.getKey("kunci", PASSPHRASE);
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key), official.chain().get(0)));
            generator.addCertificates(new JcaCertStore(official.chain()));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static byte[] oneMegabyte() throws IOException {
        var noise = new BufferedImage(590, 590, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var x = 0; x < noise.getWidth(); x++) {
            for (var y = 0; y < noise.getHeight(); y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        try (var document = new PDDocument(); var to = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, noise), 70, 400, 400, 400);
            }
            document.save(to);
            return to.toByteArray();
        }
    }

    private static byte[] p12(DemoCa.Issued issued) {
        try (var to = new ByteArrayOutputStream()) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("kunci", issued.key(), PASSPHRASE, issued.chain().toArray(Certificate[]::new));
            store.store(to, PASSPHRASE);
            return to.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For measuring this alone. */
    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("juklak-bench-sign");
        new Signing(folder, System.out).measure(30).forEach(System.out::println);
    }
}
