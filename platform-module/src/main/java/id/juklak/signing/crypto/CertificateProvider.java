package id.juklak.signing.crypto;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

import id.juklak.files.OfficeFileInspector;
import id.juklak.text.RefusalException;

/** Signs with the official's own PKCS#12: PAdES in a PDF, detached CAdES beside everything else. */
public class CertificateProvider implements SignatureProvider {

    public static final String ID = "sertifikat";

    private final Pkcs12Key pkcs12Key = new Pkcs12Key();
    private final PdfSigner pdfSigner = new PdfSigner();
    private final OfficeFileInspector officeFileInspector = new OfficeFileInspector();
    private final TimeStampClient timeStampClient;
    private final ZoneId zone;

    /**
     * @param timeStampClient the time-stamp authority (level B-T), or null (level B-B)
     * @param zone the office's, in which a PDF states its time
     */
    public CertificateProvider(TimeStampClient timeStampClient, ZoneId zone) {
        this.timeStampClient = timeStampClient;
        this.zone = zone;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean needsKey() {
        return true;
    }

    @Override
    public SigningResult sign(SigningRequest request) {
        SigningKey signingKey = pkcs12Key.open(request.p12(), request.passphrase());
        requireValid(signingKey.certificate(), request.at());
        CmsSigner cms = new CmsSigner(signingKey, timeStampClient);
        try {
            if (request.pdf()) {
                pdfSigner.sign(request, cms, timeStampClient != null, zone);
            } else {
                officeFileInspector.examine(request.content());
                try (InputStream content = new BufferedInputStream(Files.newInputStream(request.content()))) {
                    Files.write(request.result(), cms.sign(new PdfSigner.StreamedContent(content), request.at()));
                }
            }
        } catch (IOException failure) {
            if (failure.getCause() instanceof RefusalException cause) {
                throw cause;
            }
            throw new UncheckedIOException(failure);
        }
        return new SigningResult(describe(signingKey.certificate()), timeStampClient != null);
    }

    /** A certificate as people compare it. */
    public static String describe(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName() + " #" + certificate.getSerialNumber().toString(16);
    }

    private void requireValid(X509Certificate certificate, Instant at) {
        try {
            certificate.checkValidity(Date.from(at));
        } catch (CertificateExpiredException failure) {
            throw new RefusalException("kunci.kedaluwarsa", 422,
                    certificate.getNotAfter().toInstant().atZone(zone).toLocalDate().toString());
        } catch (CertificateNotYetValidException failure) {
            throw new RefusalException("kunci.belumBerlaku", 422,
                    certificate.getNotBefore().toInstant().atZone(zone).toLocalDate().toString());
        }
    }
}
