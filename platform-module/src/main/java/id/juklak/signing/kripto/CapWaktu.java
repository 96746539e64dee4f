package id.juklak.signing.kripto;

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

import id.juklak.JuklakException;

/** A time-stamp authority (RFC 3161 over HTTP). Without its answer nothing is signed: a signature of lower level than asked for is none. */
public class CapWaktu {

    private static final int NONCE_BIT = 64;

    private final URI alamat;
    private final Duration tunggu;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final SecureRandom acak = new SecureRandom();

    public CapWaktu(URI alamat) {
        this(alamat, Duration.ofSeconds(15));
    }

    /** @param tunggu how long the first line of an answer may take, and then the rest of it */
    public CapWaktu(URI alamat, Duration tunggu) {
        this.alamat = alamat;
        this.tunggu = tunggu;
    }

    /** A time-stamp over the value of a signature. */
    TimeStampToken atas(byte[] nilai) {
        TimeStampRequestGenerator pembuat = new TimeStampRequestGenerator();
        pembuat.setCertReq(true);
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256").digest(nilai);
            TimeStampRequest permintaan = pembuat.generate(TSPAlgorithms.SHA256, sidik, new BigInteger(NONCE_BIT, acak));
            HttpRequest kirim = HttpRequest.newBuilder(alamat).timeout(tunggu).header("Content-Type", "application/timestamp-query")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(permintaan.getEncoded())).build();
            HttpResponse<byte[]> jawaban = seluruhnya(http.sendAsync(kirim, HttpResponse.BodyHandlers.ofByteArray()));
            if (jawaban.statusCode() != 200) {
                throw new JuklakException("capWaktu.gagal", 502, Integer.toString(jawaban.statusCode()));
            }
            TimeStampResponse cap = new TimeStampResponse(jawaban.body());
            cap.validate(permintaan);
            if (cap.getTimeStampToken() == null) {
                throw new JuklakException("capWaktu.gagal", 502, String.valueOf(cap.getStatusString()));
            }
            return cap.getTimeStampToken();
        } catch (IOException | TSPException salah) {
            throw new JuklakException("capWaktu.gagal", 502, String.valueOf(salah.getMessage()));
        } catch (InterruptedException salah) {
            Thread.currentThread().interrupt();
            throw new JuklakException("capWaktu.gagal", 502, "interrupted");
        } catch (NoSuchAlgorithmException salah) {
            throw new IllegalStateException(salah);
        }
    }

    /** The request's own time ends with the first line of the answer; a body that never ends would hold the signer for good. */
    private HttpResponse<byte[]> seluruhnya(CompletableFuture<HttpResponse<byte[]>> jawaban) throws IOException, InterruptedException {
        try {
            return jawaban.get(2 * tunggu.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException salah) {
            throw new IOException(String.valueOf(salah.getCause().getMessage()), salah);
        } catch (TimeoutException salah) {
            jawaban.cancel(true);
            throw new IOException("timeout", salah);
        } catch (InterruptedException salah) {
            jawaban.cancel(true);
            throw salah;
        }
    }
}
