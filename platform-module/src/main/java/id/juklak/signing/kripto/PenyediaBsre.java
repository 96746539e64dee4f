package id.juklak.signing.kripto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
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

import id.juklak.JuklakException;

/**
 * Signs through the eSign service of Balai Sertifikasi Elektronik (BSrE), where the official's key lies. The service is asked once: only a
 * request that surely never reached it is sent again. What it gives back must be our document with a signature behind it, else nothing is
 * kept.
 */
public class PenyediaBsre implements PenyediaTandaTangan {

    public static final String ID = "bsre";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int COBA = 3;
    /** The service's own numbers for what the signer can mend. */
    private static final int FRASA_SANDI_SALAH = 2031;
    private static final int SERTIFIKAT_KEDALUWARSA = 2021;
    private static final int TIDAK_TERDAFTAR = 2011;

    private final URI alamat;
    private final String otorisasi;
    private final Duration tunggu;
    private final HttpClient http;
    private final PeriksaPdf periksa = new PeriksaPdf();
    private final TempatBlok tempat = new TempatBlok();
    private final GambarBlok gambar = new GambarBlok();

    /**
     * @param alamat base of the service, for instance {@code https://esign.example.go.id}
     * @param pengguna and sandi the application's account there
     * @param tunggu how long a signature may take
     */
    public PenyediaBsre(URI alamat, String pengguna, String sandi, Duration tunggu) {
        this.alamat = alamat;
        this.otorisasi = "Basic " + Base64.getEncoder().encodeToString((pengguna + ":" + sandi).getBytes(StandardCharsets.UTF_8));
        this.tunggu = tunggu;
        this.http = HttpClient.newBuilder().connectTimeout(tunggu.compareTo(Duration.ofSeconds(5)) < 0 ? tunggu : Duration.ofSeconds(5))
                .build();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean perluKunci() {
        return false;
    }

    /**
     * What the service knows of a person: for instance {@code ISSUE} for one who can sign. Asked again after a timeout: it changes nothing.
     */
    public String status(String nik) {
        HttpRequest tanya = HttpRequest.newBuilder(alamat("/api/user/status/" + URLEncoder.encode(nik, StandardCharsets.UTF_8)))
                .timeout(tunggu).header("Authorization", otorisasi).header("Accept", "application/json").GET().build();
        HttpResponse<byte[]> jawaban = kirim(tanya, HttpResponse.BodyHandlers.ofByteArray(), true);
        JsonNode isi = json(jawaban);
        if (jawaban.statusCode() != 200) {
            throw galat(jawaban.statusCode(), isi);
        }
        return isi.path("status").asText();
    }

    /** What the service says of a signed PDF, as it says it. */
    public JsonNode periksa(Path pdf) {
        String batas = "juklak-" + UUID.randomUUID();
        List<BodyPublisher> bagian = new ArrayList<>();
        tambahFile(bagian, batas, "signed_file", pdf);
        HttpResponse<byte[]> jawaban = kirim(
                HttpRequest.newBuilder(alamat("/api/sign/verify")).timeout(tunggu).header("Authorization", otorisasi)
                        .header("Content-Type", "multipart/form-data; boundary=" + batas).POST(tutup(bagian, batas)).build(),
                HttpResponse.BodyHandlers.ofByteArray(), true);
        JsonNode isi = json(jawaban);
        if (jawaban.statusCode() != 200) {
            throw galat(jawaban.statusCode(), isi);
        }
        return isi;
    }

    @Override
    public HasilTandaTangan tandatangani(PermintaanTandaTangan permintaan) {
        if (!permintaan.pdf()) {
            throw new JuklakException("bsre.hanyaPdf", 422);
        }
        if (permintaan.nik() == null || permintaan.nik().isBlank()) {
            throw new JuklakException("bsre.nik", 422);
        }
        String batas = "juklak-" + UUID.randomUUID();
        List<BodyPublisher> bagian = new ArrayList<>();
        tambah(bagian, batas, "nik", permintaan.nik());
        tambah(bagian, batas, "passphrase", new String(permintaan.frasaSandi()));
        tambah(bagian, batas, "reason", permintaan.jabatan());
        tampilan(bagian, batas, permintaan);
        tambahFile(bagian, batas, "file", permintaan.isi());
        HttpResponse<byte[]> jawaban = kirim(
                HttpRequest.newBuilder(alamat("/api/sign/pdf")).timeout(tunggu).header("Authorization", otorisasi)
                        .header("Content-Type", "multipart/form-data; boundary=" + batas).POST(tutup(bagian, batas)).build(),
                pdfKe(permintaan.hasil()), false);
        if (jawaban.statusCode() != 200) {
            throw galat(jawaban.statusCode(), json(jawaban));
        }
        return new HasilTandaTangan(wajibSambungan(permintaan), false);
    }

    private void tampilan(List<BodyPublisher> bagian, String batas, PermintaanTandaTangan permintaan) {
        try (PDDocument pdf = periksa.buka(permintaan.isi())) {
            if (pdf.getSignatureDictionaries().size() != permintaan.tandaKita()) {
                throw new JuklakException("pdf.tandaLain", 422);
            }
            TempatBlok.Tempat di = permintaan.blok() == null ? null : tempat.cari(pdf);
            if (di == null) {
                tambah(bagian, batas, "tampilan", "invisible");
                return;
            }
            PDRectangle kotak = di.kotak();
            tambah(bagian, batas, "tampilan", "visible");
            tambah(bagian, batas, "image", "true");
            tambah(bagian, batas, "page", Integer.toString(di.halaman() + 1));
            tambah(bagian, batas, "xAxis", Integer.toString(Math.round(kotak.getLowerLeftX())));
            tambah(bagian, batas, "yAxis", Integer.toString(Math.round(kotak.getLowerLeftY())));
            tambah(bagian, batas, "width", Integer.toString(Math.round(kotak.getWidth())));
            tambah(bagian, batas, "height", Integer.toString(Math.round(kotak.getHeight())));
            byte[] png = gambar.png(permintaan.blok());
            bagian.add(kepala(batas, "imageTTD", "tanda.png", "image/png"));
            bagian.add(BodyPublishers.ofByteArray(png));
            bagian.add(BodyPublishers.ofString("\r\n"));
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    /** The certificate of the new signature, after it is sure that the service only added to what was sent. */
    private String wajibSambungan(PermintaanTandaTangan permintaan) {
        try (InputStream kirim = Files.newInputStream(permintaan.isi()); InputStream terima = Files.newInputStream(permintaan.hasil())) {
            byte[] potong = new byte[64 * 1024];
            for (int baca = kirim.readNBytes(potong, 0, potong.length); baca > 0; baca = kirim.readNBytes(potong, 0, potong.length)) {
                byte[] sama = terima.readNBytes(baca);
                if (sama.length != baca || Arrays.mismatch(potong, 0, baca, sama, 0, baca) >= 0) {
                    throw new JuklakException("bsre.isiLain", 502);
                }
            }
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
        List<Pemeriksaan.SatuTanda> tanda = new PemeriksaTandaTangan(List.of()).pdf(permintaan.hasil()).tanda();
        boolean utuh = tanda.size() == permintaan.tandaKita() + 1
                && tanda.get(tanda.size() - 1).temuan().stream().allMatch(temuan -> temuan.equals("tidakDipercaya"));
        if (!utuh) {
            throw new JuklakException("bsre.isiLain", 502);
        }
        return tanda.get(tanda.size() - 1).sertifikat();
    }

    /** A signed PDF goes into its file, word of an error into memory. */
    private HttpResponse.BodyHandler<byte[]> pdfKe(Path hasil) {
        return kepala -> kepala.statusCode() == 200
                ? BodySubscribers.mapping(
                        BodySubscribers.ofFile(hasil, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING),
                        file -> new byte[0])
                : BodySubscribers.ofByteArray();
    }

    /** @param ulangi whether asking twice does no harm */
    private HttpResponse<byte[]> kirim(HttpRequest permintaan, HttpResponse.BodyHandler<byte[]> isi, boolean ulangi) {
        for (int ke = 1;; ke++) {
            CompletableFuture<HttpResponse<byte[]>> jawaban = http.sendAsync(permintaan, isi);
            try {
                // The request's own time ends with the first line of the answer; a body that never ends would hold the signer for good.
                return jawaban.get(2 * tunggu.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException salah) {
                // No connection: nothing has been sent.
                boolean takTersambung = salah.getCause() instanceof ConnectException
                        || salah.getCause() instanceof HttpConnectTimeoutException;
                boolean lambat = salah.getCause() instanceof HttpTimeoutException;
                if (!takTersambung && !(lambat && ulangi) || ke == COBA) {
                    throw takTersambung ? new JuklakException("bsre.takTerjangkau", 503) : takTerjawab(ulangi);
                }
            } catch (TimeoutException salah) {
                jawaban.cancel(true);
                throw takTerjawab(ulangi);
            } catch (InterruptedException salah) {
                jawaban.cancel(true);
                Thread.currentThread().interrupt();
                throw takTerjawab(ulangi);
            }
        }
    }

    private JuklakException takTerjawab(boolean ulangi) {
        return ulangi ? new JuklakException("bsre.takTerjangkau", 504) : new JuklakException("bsre.takPasti", 504);
    }

    private JuklakException galat(int status, JsonNode isi) {
        int nomor = isi.path("status_code").asInt();
        return switch (nomor) {
            case FRASA_SANDI_SALAH -> new JuklakException("kunci.frasaSandi", 403);
            case SERTIFIKAT_KEDALUWARSA -> new JuklakException("bsre.kedaluwarsa", 422);
            case TIDAK_TERDAFTAR -> new JuklakException("bsre.tidakTerdaftar", 422);
            default -> {
                String pesan = isi.path("error").asText(isi.path("message").asText(Integer.toString(status)));
                yield status >= 500 || status == 401
                        ? new JuklakException("bsre.takTerjangkau", 503)
                        : new JuklakException("bsre.ditolak", 422, pesan);
            }
        };
    }

    private JsonNode json(HttpResponse<byte[]> jawaban) {
        try {
            return MAPPER.readTree(jawaban.body());
        } catch (IOException salah) {
            return MAPPER.createObjectNode();
        }
    }

    private URI alamat(String jalur) {
        String dasar = alamat.toString();
        return URI.create((dasar.endsWith("/") ? dasar.substring(0, dasar.length() - 1) : dasar) + jalur);
    }

    private void tambah(List<BodyPublisher> bagian, String batas, String nama, String nilai) {
        bagian.add(BodyPublishers
                .ofString("--" + batas + "\r\nContent-Disposition: form-data; name=\"" + nama + "\"\r\n\r\n" + nilai + "\r\n"));
    }

    private BodyPublisher kepala(String batas, String nama, String file, String jenis) {
        return BodyPublishers.ofString("--" + batas + "\r\nContent-Disposition: form-data; name=\"" + nama + "\"; filename=\"" + file
                + "\"\r\nContent-Type: " + jenis + "\r\n\r\n");
    }

    private void tambahFile(List<BodyPublisher> bagian, String batas, String nama, Path file) {
        bagian.add(kepala(batas, nama, "dokumen.pdf", "application/pdf"));
        try {
            bagian.add(BodyPublishers.ofFile(file));
            bagian.add(BodyPublishers.ofString("\r\n"));
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    private BodyPublisher tutup(List<BodyPublisher> bagian, String batas) {
        bagian.add(BodyPublishers.ofString("--" + batas + "--\r\n"));
        return BodyPublishers.concat(bagian.toArray(BodyPublisher[]::new));
    }
}
