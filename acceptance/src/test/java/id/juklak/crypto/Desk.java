package id.juklak.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;

import id.juklak.acceptance.SampleFile;
import id.juklak.embedded.demo.DemoCa;
import id.juklak.signing.crypto.CertificateProvider;
import id.juklak.signing.crypto.Pkcs12Key;
import id.juklak.signing.crypto.SignatureBlock;
import id.juklak.signing.crypto.SignatureVerifier;
import id.juklak.signing.crypto.SigningKey;
import id.juklak.signing.crypto.SigningRequest;
import id.juklak.signing.crypto.TimeStampClient;

/** An office with two officials, their keys and a certificate authority of its own. */
final class Desk {

    static final String PASSPHRASE = "rahasia sekali";
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    final DemoCa ca;
    final DemoCa.Issued kabag;
    final DemoCa.Issued karo;
    final SignatureVerifier verifier;
    final CertificateProvider signer;
    private final Path folder;

    /** @param timeStamper the authority that it asks, or null */
    Desk(Path folder, DemoCa ca, TimeStampClient timeStamper) {
        this.folder = folder;
        this.ca = ca;
        kabag = ca.person("Kepala Bagian Peragaan");
        karo = ca.person("Kepala Biro Peragaan");
        verifier = new SignatureVerifier(List.of(ca.root()));
        signer = new CertificateProvider(timeStamper, ZONE);
    }

    static byte[] p12(DemoCa.Issued issued) {
        return new Pkcs12Key().close(new SigningKey(issued.key(), issued.chain()), PASSPHRASE.toCharArray());
    }

    static byte[] notaDinas() {
        return SampleFile.pdf("nota.pdf", "NOTA DINAS", Collections.nCopies(12, "Bersama ini disampaikan pedoman untuk ditetapkan."))
                .content();
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path sign(Path document, DemoCa.Issued who, String office, int earlier) {
        return sign(document, who, office, earlier, Instant.now());
    }

    Path sign(Path document, DemoCa.Issued who, String office, int earlier, Instant when) {
        var signed = folder.resolve(earlier + "-" + document.getFileName());
        signer.sign(request(document, signed, who, office, earlier, when, PASSPHRASE));
        return signed;
    }

    static SigningRequest request(Path document, Path signed, DemoCa.Issued who, String office, int earlier, Instant when,
            String passphrase) {
        var block = new SignatureBlock(
                List.of("Ditandatangani secara elektronik oleh:", "Pejabat Peragaan, S.H., M.Si.", office, "NIP 19700101 199503 1 001",
                        "Nomor ND-012/OT.01.02/PO/XI/2026", "24 November 2026 10.30 WIB"),
                "https://juklak.example/alfresco/s/juklak/verifikasi/AB12CD34EF56");
        return new SigningRequest(document, signed, document.toString().endsWith(".pdf"), earlier, "Pejabat Peragaan", office,
                "3171234567890001", when,
                passphrase.toCharArray(), p12(who), block);
    }
}
