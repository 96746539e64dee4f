package id.juklak.signing.crypto;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

import id.juklak.text.RefusalException;

/** A time-stamp authority (RFC 3161 over HTTP). Without its answer nothing is signed: a signature of lower level than asked for is none. */
public class TimeStampClient {

    private static final int NONCE_BIT = 64;

    private final URI address;
    private final Duration timeout;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final SecureRandom random = new SecureRandom();

    public TimeStampClient(URI address) {
        this(address, Duration.ofSeconds(15));
    }

    /** @param timeout how long the first line of an answer may take, and then the rest of it */
    public TimeStampClient(URI address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    /** A time-stamp over the value of a signature. */
    TimeStampToken stamp(byte[] value) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            byte[] fingerprint = MessageDigest.getInstance("SHA-256").digest(value);
            TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, fingerprint, new BigInteger(NONCE_BIT, random));
            HttpRequest httpRequest = HttpRequest.newBuilder(address).timeout(timeout).header("Content-Type", "application/timestamp-query")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded())).build();
            HttpResponse<byte[]> response = awaitWhole(http.sendAsync(httpRequest, HttpResponse.BodyHandlers.ofByteArray()));
            if (response.statusCode() != 200) {
                throw new RefusalException("capWaktu.gagal", 502, Integer.toString(response.statusCode()));
            }
            TimeStampResponse stampResponse = new TimeStampResponse(response.body());
            stampResponse.validate(request);
            if (stampResponse.getTimeStampToken() == null) {
                throw new RefusalException("capWaktu.gagal", 502, String.valueOf(stampResponse.getStatusString()));
            }
            return stampResponse.getTimeStampToken();
        } catch (IOException | TSPException failure) {
            throw new RefusalException("capWaktu.gagal", 502, String.valueOf(failure.getMessage()));
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new RefusalException("capWaktu.gagal", 502, "interrupted");
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The request's own time ends with the first line of the answer; a body that never ends would hold the signer for good. */
    private HttpResponse<byte[]> awaitWhole(CompletableFuture<HttpResponse<byte[]>> pendingResponse)
            throws IOException, InterruptedException {
        try {
            return pendingResponse.get(2 * timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new IOException(String.valueOf(failure.getCause().getMessage()), failure);
        } catch (TimeoutException failure) {
            pendingResponse.cancel(true);
            throw new IOException("timeout", failure);
        } catch (InterruptedException failure) {
            pendingResponse.cancel(true);
            throw failure;
        }
    }
}
