package id.juklak.signing.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.juklak.files.MediaTypes;
import id.juklak.files.PdfInspector;
import id.juklak.text.RefusalException;

/**
 * Signs through the eSign service of Balai Sertifikasi Elektronik (BSrE), where the official's key lies. The service is asked once: only a
 * request that surely never reached it is sent again. What it gives back must be our document with a signature behind it, else nothing is
 * kept.
 */
public class BsreProvider implements SignatureProvider {

    public static final String ID = "bsre";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MAX_TRIES = 3;
    /** The service's own numbers for what the signer can mend. */
    private static final int WRONG_PASSPHRASE = 2031;
    private static final int CERTIFICATE_EXPIRED = 2021;
    private static final int NOT_REGISTERED = 2011;

    private final URI address;
    private final String authorization;
    private final Duration timeout;
    private final HttpClient http;
    private final PdfInspector pdfInspector = new PdfInspector();
    private final SignatureBlockPlace signatureBlockPlace = new SignatureBlockPlace();
    private final SignatureBlockDrawing signatureBlockDrawing = new SignatureBlockDrawing();

    /**
     * @param address base of the service, for instance {@code https://esign.example.go.id}
     * @param user and sandi the application's account there
     * @param timeout how long a signature may take
     */
    public BsreProvider(URI address, String user, String password, Duration timeout) {
        this.address = address;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.timeout = timeout;
        this.http = HttpClient.newBuilder().connectTimeout(timeout.compareTo(Duration.ofSeconds(5)) < 0 ? timeout : Duration.ofSeconds(5))
                .build();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean needsKey() {
        return false;
    }

    @Override
    public SigningResult sign(SigningRequest request) {
        if (!request.pdf()) {
            throw new RefusalException("bsre.hanyaPdf", 422);
        }
        if (request.nik() == null || request.nik().isBlank()) {
            throw new RefusalException("bsre.nik", 422);
        }
        String boundary = "juklak-" + UUID.randomUUID();
        List<BodyPublisher> parts = new ArrayList<>();
        addField(parts, boundary, "nik", request.nik());
        addField(parts, boundary, "passphrase", new String(request.passphrase()));
        addField(parts, boundary, "reason", request.jabatan());
        addAppearance(parts, boundary, request);
        addFile(parts, boundary, "file", request.content());
        HttpResponse<byte[]> response = send(
                HttpRequest.newBuilder(addressOf("/api/sign/pdf")).timeout(timeout).header("Authorization", authorization)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(closeParts(parts, boundary)).build(),
                writePdfTo(request.result()));
        if (response.statusCode() != 200) {
            throw toRefusal(response.statusCode(), json(response));
        }
        return new SigningResult(requireOnlyAppended(request), false);
    }

    private void addAppearance(List<BodyPublisher> parts, String boundary, SigningRequest request) {
        try (PDDocument pdf = pdfInspector.open(request.content())) {
            if (pdf.getSignatureDictionaries().size() != request.ourSignatureCount()) {
                throw new RefusalException("pdf.tandaLain", 422);
            }
            SignatureBlockPlace.Place place = request.signatureBlock() == null ? null : signatureBlockPlace.find(pdf);
            if (place == null) {
                addField(parts, boundary, "tampilan", "invisible");
                return;
            }
            PDRectangle box = place.box();
            addField(parts, boundary, "tampilan", "visible");
            addField(parts, boundary, "image", "true");
            addField(parts, boundary, "page", Integer.toString(place.pageIndex() + 1));
            addField(parts, boundary, "xAxis", Integer.toString(Math.round(box.getLowerLeftX())));
            addField(parts, boundary, "yAxis", Integer.toString(Math.round(box.getLowerLeftY())));
            addField(parts, boundary, "width", Integer.toString(Math.round(box.getWidth())));
            addField(parts, boundary, "height", Integer.toString(Math.round(box.getHeight())));
            byte[] png = signatureBlockDrawing.png(request.signatureBlock());
            parts.add(makePartHeader(boundary, "imageTTD", "tanda.png", "image/png"));
            parts.add(BodyPublishers.ofByteArray(png));
            parts.add(BodyPublishers.ofString("\r\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The certificate of the new signature, after it is sure that the service only added to what was sent. */
    private String requireOnlyAppended(SigningRequest request) {
        try (InputStream sent = Files.newInputStream(request.content()); InputStream received = Files.newInputStream(request.result())) {
            byte[] buffer = new byte[64 * 1024];
            for (int count = sent.readNBytes(buffer, 0, buffer.length); count > 0; count = sent.readNBytes(buffer, 0, buffer.length)) {
                byte[] receivedBytes = received.readNBytes(count);
                if (receivedBytes.length != count || Arrays.mismatch(buffer, 0, count, receivedBytes, 0, count) >= 0) {
                    throw new RefusalException("bsre.isiLain", 502);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<Examination.ExaminedSignature> signatures = new SignatureVerifier(List.of()).examinePdf(request.result()).signatures();
        boolean intact = signatures.size() == request.ourSignatureCount() + 1
                && signatures.get(signatures.size() - 1).findings().stream().allMatch(finding -> finding.equals("tidakDipercaya"));
        if (!intact) {
            throw new RefusalException("bsre.isiLain", 502);
        }
        return signatures.get(signatures.size() - 1).certificate();
    }

    /** A signed PDF goes into its file, word of an error into memory. */
    private HttpResponse.BodyHandler<byte[]> writePdfTo(Path resultFile) {
        return responseInfo -> responseInfo.statusCode() == 200
                ? BodySubscribers.mapping(
                        BodySubscribers.ofFile(resultFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING),
                        file -> new byte[0])
                : BodySubscribers.ofByteArray();
    }

    private HttpResponse<byte[]> send(HttpRequest httpRequest, HttpResponse.BodyHandler<byte[]> bodyHandler) {
        for (int attempt = 1;; attempt++) {
            CompletableFuture<HttpResponse<byte[]>> pendingResponse = http.sendAsync(httpRequest, bodyHandler);
            try {
                // The request's own time ends with the first line of the answer; a body that never ends would hold the signer for good.
                return pendingResponse.get(2 * timeout.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException failure) {
                // No connection: nothing has been sent.
                boolean notConnected = failure.getCause() instanceof ConnectException
                        || failure.getCause() instanceof HttpConnectTimeoutException;
                if (!notConnected) {
                    throw unanswered();
                }
                if (attempt == MAX_TRIES) {
                    throw new RefusalException("bsre.takTerjangkau", 503);
                }
            } catch (TimeoutException failure) {
                pendingResponse.cancel(true);
                throw unanswered();
            } catch (InterruptedException failure) {
                pendingResponse.cancel(true);
                Thread.currentThread().interrupt();
                throw unanswered();
            }
        }
    }

    /** Whether the service signed, and so what the signer has to look at there, nobody here knows. */
    private RefusalException unanswered() {
        return new RefusalException("bsre.takPasti", 504);
    }

    private RefusalException toRefusal(int status, JsonNode body) {
        int errorCode = body.path("status_code").asInt();
        return switch (errorCode) {
            case WRONG_PASSPHRASE -> new RefusalException("kunci.frasaSandi", 403);
            case CERTIFICATE_EXPIRED -> new RefusalException("bsre.kedaluwarsa", 422);
            case NOT_REGISTERED -> new RefusalException("bsre.tidakTerdaftar", 422);
            default -> {
                String message = body.path("error").asText(body.path("message").asText(Integer.toString(status)));
                yield status >= 500 || status == 401
                        ? new RefusalException("bsre.takTerjangkau", 503)
                        : new RefusalException("bsre.ditolak", 422, message);
            }
        };
    }

    private JsonNode json(HttpResponse<byte[]> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException failure) {
            return MAPPER.createObjectNode();
        }
    }

    private URI addressOf(String path) {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private void addField(List<BodyPublisher> parts, String boundary, String name, String value) {
        parts.add(BodyPublishers
                .ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
    }

    private BodyPublisher makePartHeader(String boundary, String name, String file, String contentType) {
        return BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\nContent-Type: " + contentType + "\r\n\r\n");
    }

    private void addFile(List<BodyPublisher> parts, String boundary, String name, Path file) {
        parts.add(makePartHeader(boundary, name, "dokumen.pdf", MediaTypes.PDF));
        try {
            parts.add(BodyPublishers.ofFile(file));
            parts.add(BodyPublishers.ofString("\r\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BodyPublisher closeParts(List<BodyPublisher> parts, String boundary) {
        parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }
}
