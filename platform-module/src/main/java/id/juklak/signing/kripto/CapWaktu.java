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

import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

import id.juklak.JuklakException;

/** A time-stamp authority (RFC 3161 over HTTP). Without its answer nothing is signed: a signature of lower level than asked for is none. */
public class CapWaktu {

    private static final Duration TUNGGU = Duration.ofSeconds(15);
    private static final int NONCE_BIT = 64;

    private final URI alamat;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final SecureRandom acak = new SecureRandom();

    public CapWaktu(URI alamat) {
        this.alamat = alamat;
    }

    /** A time-stamp over the value of a signature. */
    TimeStampToken atas(byte[] nilai) {
        TimeStampRequestGenerator pembuat = new TimeStampRequestGenerator();
        pembuat.setCertReq(true);
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256").digest(nilai);
            TimeStampRequest permintaan = pembuat.generate(TSPAlgorithms.SHA256, sidik, new BigInteger(NONCE_BIT, acak));
            HttpRequest kirim = HttpRequest.newBuilder(alamat).timeout(TUNGGU).header("Content-Type", "application/timestamp-query")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(permintaan.getEncoded())).build();
            HttpResponse<byte[]> jawaban = http.send(kirim, HttpResponse.BodyHandlers.ofByteArray());
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
}
