package id.juklak.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.acceptance.Answer;
import id.juklak.acceptance.Api;
import id.juklak.acceptance.Lemari;
import id.juklak.acceptance.Meja;
import id.juklak.acceptance.Naskah;
import id.juklak.acceptance.Office;

/**
 * The demo's two cases: one from a proposal dropped into the in-tray to the archivist's search, and one with a refused completion, a return
 * for correction and a cancellation.
 */
final class Peragaan {

    private static final Duration INDEX_PATIENCE = Duration.ofSeconds(60);
    /** The guideline's own text comes from the drafter. */
    private static final String KONSEP = "konsepJuklak";

    private final Office office;
    private final PrintStream out;
    private final SurelPeraga surel;
    private final Map<String, String> rapat = Map.of("mulai", LocalDate.now().plusDays(7) + "T09:30", "tempat", "Ruang Rapat Nakula",
            "pimpinan", "Kepala Bagian Organisasi dan Tata Laksana");

    /** @param surel null where the server's mail goes elsewhere */
    Peragaan(Office office, PrintStream out, SurelPeraga surel) {
        this.office = office;
        this.out = out;
        this.surel = surel;
    }

    /** @throws RuntimeException with a sentence, if anything goes otherwise than it should */
    void mainkan() {
        if (surel == null) {
            keduaBerkas();
        } else {
            var semula = surel.setiapSaat(office.holder("ADMINISTRATOR"));
            try {
                keduaBerkas();
            } finally {
                surel.kembalikan(office.holder("ADMINISTRATOR"), semula);
            }
        }
        out.println();
        out.println("Peragaan selesai: semuanya berjalan sebagaimana mestinya.");
    }

    private void keduaBerkas() {
        berkasUtuh();
        berkasDenganHambatan();
    }

    /** What people were told of meanwhile. */
    private void surel() {
        if (surel != null) {
            surel.baru(office.holder("ADMINISTRATOR")).forEach(satu -> out.printf("           surel %s%n", satu));
        }
    }

    private void berkasUtuh() {
        var judul = "Juklak Pengelolaan Naskah Dinas Elektronik " + System.currentTimeMillis();
        var lemari = new LemariPeraga(judul);
        judul("Berkas 1: dari usulan unit sampai arsip");
        var pengusul = new Meja(office.holder("UNIT_ORGANISASI"));
        var idBerkas = usulkan(pengusul, judul, lemari);
        var berkas = pengusul.berkas(idBerkas).expect(200).json();
        out.printf("Usulan    %s menaruh usulan di \"Usulan Masuk\": berkas %s terbuka.%n", pengusul.client().user(),
                berkas.path("nomorBerkas").asText());
        surel();
        while ("berjalan".equals(berkas.path("status").asText())) {
            berkas = langkah(idBerkas, lemari);
        }
        pastikan("selesai".equals(berkas.path("status").asText()), "berkas tidak selesai, melainkan " + berkas.path("status").asText());
        cari(judul, berkas);
        arsipkan(berkas);
        verifikasi(idBerkas, berkas);
        lembarKendali(idBerkas);
    }

    private void lembarKendali(String idBerkas) {
        var pdf = new Meja(office.holder("KARO_PO")).lembarKendali(idBerkas, "pdf").expect(200);
        pastikan(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"), "lembar kendali bukan PDF");
        out.printf("Kendali   lembar kendali sebagai PDF, %d KB; satu lagi tersimpan di arsip.%n", pdf.bytes().length / 1024);
    }

    /** The final guideline's signatures, as an official and as anyone with the code sees them. */
    private void verifikasi(String idBerkas, JsonNode berkas) {
        var sesmenko = new Meja(office.holder("SESMENKO"));
        var hasil = sesmenko.verifikasi(berkas.at("/final/id").asText()).expect(200).json();
        pastikan(hasil.path("sah").asBoolean(), "tanda tangan pedoman final tidak sah: " + hasil.path("temuan"));
        hasil.path("tandaTangan").forEach(
                satu -> out.printf("Tanda     %s, %s: sah.%n", satu.path("penandatangan").asText(), satu.path("namaJabatan").asText()));
        sesmenko.berkas(idBerkas).expect(200).json().path("dokumen").forEach(dokumen -> {
            if (!dokumen.path("nomor").isNull()) {
                out.printf("Nomor     %s: %s.%n", dokumen.path("nama").asText(), dokumen.path("nomor").asText());
            }
            if ("konsepJuklak".equals(dokumen.path("jenis").asText())) {
                var page = Api.JUKLAK + "/verifikasi/" + dokumen.path("kodeVerifikasi").asText();
                pastikan(office.anyone().get(page).status() == 200, "halaman verifikasi publik tidak terbuka");
                out.printf("Publik    halaman kode QR tanpa akun: /alfresco%s%n", page);
            }
        });
    }

    private String usulkan(Meja pengusul, String judul, Lemari lemari) {
        var client = pengusul.client();
        var library = client.get(Api.SITES + "/juklak/containers/documentLibrary").expect(200).json().at("/entry/id").asText();
        var usulan = lemari.ambil("usulan");
        client.upload(library, judul + ".pdf", usulan.content(), Map.of("relativePath", "Usulan Masuk")).expect(201);
        return pengusul.daftarBerkas(Map.of("status", "berjalan", "sort", "mulai", "arah", "turun", "maxItems", 20)).expect(200).entries()
                .stream()
                .filter(berkas -> berkas.path("judul").asText().contains(judul)).findFirst().map(berkas -> berkas.path("id").asText())
                .orElseThrow(() -> new IllegalStateException("usulan tidak membuka berkas"));
    }

    private void berkasDenganHambatan() {
        judul("Berkas 2: penolakan, pengembalian, pembatalan");
        var lemari = new LemariPeraga("Pedoman Penataan Arsip Dinamis");
        var karo = new Meja(office.holder("KARO_PO"));
        var idBerkas = karo.mulai("Pedoman Penataan Arsip Dinamis", "pedoman", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
        out.printf("Arahan    %s membuka berkas %s.%n", karo.client().user(), karo.berkas(idBerkas).json().path("nomorBerkas").asText());

        var tugas = karo.tugas(idBerkas).orElseThrow();
        var ditolak = karo.selesaikan(tugas.path("id").asText(), Meja.isian(tugas, "Mohon disiapkan.", false));
        pastikan(ditolak.status() == 422, "langkah 1 tanpa program kerja seharusnya ditolak, dijawab " + ditolak.status());
        out.printf("Ditolak   %s%n", ditolak.sentence());

        while (!"langkah04".equals(karo.berkas(idBerkas).json().path("langkah").asText())) {
            langkah(idBerkas, lemari);
        }
        var kabag = new Meja(office.holder("KABAG_ORTALA"));
        var kembali = kabag
                .kembalikan(kabag.tugas(idBerkas).orElseThrow().path("id").asText(), "Rancangan teknis belum memuat dasar hukum.")
                .expect(200);
        pastikan("langkah03".equals(kembali.json().path("langkah").asText()), "pengembalian tidak sampai ke langkah 3");
        out.printf("Kembali   %s mengembalikan ke langkah 3: Rancangan teknis belum memuat dasar hukum.%n", kabag.client().user());
        surel();
        langkah(idBerkas, lemari);
        langkah(idBerkas, lemari);

        var batal = karo.batalkan(idBerkas, "Materi digabung ke pedoman lain.").expect(200);
        pastikan("dibatalkan".equals(batal.json().path("status").asText()), "berkas tidak dibatalkan");
        out.printf("Batal     %s membatalkan berkas: Materi digabung ke pedoman lain.%n", karo.client().user());
        surel();
        pastikan(kabag.tugas(idBerkas).isEmpty(), "berkas yang dibatalkan masih menunggu seseorang");
    }

    /** Plays the step that the case stands at, by whoever holds its task, and prints what happened. */
    private JsonNode langkah(String idBerkas, Lemari lemari) {
        for (var role : Office.performers()) {
            var meja = new Meja(office.holder(role));
            var waiting = meja.tugas(idBerkas);
            if (waiting.isPresent()) {
                var before = versions(meja.berkas(idBerkas));
                var tugas = waiting.get();
                var done = new ArrayList<>(dariTemplat(meja, tugas));
                done.addAll(meja.siapkan(idBerkas, true, lemari));
                var isian = Meja.isian(tugas, "Mohon ditindaklanjuti sesuai ketentuan.", true);
                if (isian.containsKey("isian")) {
                    done.add("mengisi " + String.join(" dan ", keys(tugas)));
                }
                meja.selesaikan(tugas.path("id").asText(), isian).expect(200);
                var berkas = meja.berkas(idBerkas).expect(200);
                cetak(tugas, role, done, before, berkas);
                surel();
                return berkas.json();
            }
        }
        throw new IllegalStateException("berkas " + idBerkas + " tidak menunggu siapa pun");
    }

    /** What the step wants and the office has a template for, as the PDF that will be signed. */
    private List<String> dariTemplat(Meja meja, JsonNode tugas) {
        var done = new ArrayList<String>();
        var made = new HashSet<String>(Set.of(KONSEP));
        for (var templat : tugas.path("templat")) {
            var jenis = templat.path("jenis").asText();
            if (Meja.dokumen(tugas, jenis).isEmpty() && made.add(jenis)) {
                var dokumen = meja.buatDariTemplat(tugas.path("id").asText(), templat.path("id").asText(), rapat).expect(201).json();
                var pdf = meja.jadikanPdf(dokumen.path("id").asText()).expect(200).json();
                done.add("membuat " + pdf.path("nama").asText() + " dari templat");
            }
        }
        return done;
    }

    private static List<String> keys(JsonNode tugas) {
        var names = new ArrayList<String>();
        tugas.path("isian").forEach(field -> names.add(field.path("label").asText().toLowerCase(Locale.ROOT)));
        return names;
    }

    private void cetak(JsonNode tugas, String role, List<String> done, Map<String, String> before, Answer berkas) {
        JsonNode last = null;
        for (var peristiwa : berkas.json().path("riwayat")) {
            if ("selesai".equals(peristiwa.path("peristiwa").asText()) && tugas.path("langkah").equals(peristiwa.path("langkah"))) {
                last = peristiwa;
            }
        }
        pastikan(last != null, "langkah " + tugas.path("no").asText() + " tidak tercatat dalam riwayat");
        out.printf("Langkah %-2s %-24s %s%n", tugas.path("no").asText(), tugas.path("pelaksana").asText(role), tugas.path("nama").asText());
        out.printf("           %s%n", done.isEmpty() ? "memeriksa dan melanjutkan" : String.join(", ", done));
        versions(berkas).forEach((document, version) -> {
            if (!version.equals(before.get(document))) {
                out.printf("           - %s  %s%n", document, version);
            }
        });
        out.printf("           waktu kerja %d dari norma %d menit%n", last.path("menitKerja").asLong(), tugas.path("normaMenit").asLong());
    }

    private static Map<String, String> versions(Answer berkas) {
        var versions = new LinkedHashMap<String, String>();
        berkas.json().path("dokumen")
                .forEach(document -> versions.put(document.path("nama").asText(),
                        document.path("versi").asText() + " " + document.path("namaKeadaan").asText()));
        return versions;
    }

    /** The archivist finds the guideline by its title at once, and by the words of its text as soon as the index has followed. */
    private void cari(String judul, JsonNode berkas) {
        var arsiparis = new Meja(office.holder("ARSIPARIS"));
        var final_ = berkas.at("/final/id");
        var saatIni = arsiparis.cariArsip(Map.of("q", judul, "jenis", "juklakFinal")).expect(200).entries();
        pastikan(saatIni.stream().anyMatch(satu -> satu.path("id").equals(final_)), "pedoman yang baru terbit tidak ditemukan arsiparis");
        var words = "meregistrasi naskah " + judul.substring(judul.lastIndexOf(' ') + 1);
        var until = System.nanoTime() + INDEX_PATIENCE.toNanos();
        while (true) {
            var jawaban = arsiparis.cariArsip(Map.of("q", words)).expect(200);
            var pedoman = jawaban.entries().stream().filter(satu -> satu.path("id").equals(final_) && !satu.path("sorotan").isEmpty())
                    .findFirst();
            if (pedoman.isPresent()) {
                var entri = pedoman.get();
                out.printf("Arsip     %s mencari \"%s\" dan menemukan %s (%s), %s: %s.%n", arsiparis.client().user(), words,
                        entri.path("nama").asText(), entri.path("nomorBerkas").asText(),
                        entri.path("namaKeadaan").asText(), potongan(entri.at("/sorotan/0")));
                jawaban.json().path("facet").fields()
                        .forEachRemaining(facet -> out.printf("          %s: %s%n", facet.getKey(), hitungan(facet.getValue())));
                return;
            }
            pastikan(System.nanoTime() < until, "pencarian arsiparis tidak menemukan pedoman final menurut isinya");
            pause();
        }
    }

    /** A piece of the text, with what was found between brackets. */
    private static String potongan(JsonNode potongan) {
        return StreamSupport.stream(potongan.spliterator(), false)
                .map(satu -> satu.path("cocok").asBoolean() ? "[" + satu.path("teks").asText() + "]" : satu.path("teks").asText())
                .collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    private static String hitungan(JsonNode facet) {
        return StreamSupport.stream(facet.spliterator(), false).limit(4)
                .map(satu -> satu.path("nama").asText() + " (" + satu.path("jumlah").asText() + ")").collect(Collectors.joining(", "));
    }

    /** The archivist notes where the paper stands, and the Menko's decision with the enacted text. */
    private void arsipkan(JsonNode berkas) {
        var arsiparis = new Meja(office.holder("ARSIPARIS"));
        var pedoman = berkas.at("/final/id").asText();
        var catatan = arsiparis.catatArsip(pedoman, Map.of("lokasiFisik", "lemari besi 2, map 14")).expect(200).json();
        out.printf("Catatan   klasifikasi %s, retensi %s + %s tahun dihitung sejak %s, nasib akhir %s, %s.%n",
                catatan.path("klasifikasi").asText(), catatan.path("retensiAktif").asText(),
                catatan.path("retensiInaktif").asText(), catatan.path("namaDihitungSejak").asText(),
                catatan.path("namaNasib").asText().toLowerCase(Locale.ROOT), catatan.path("lokasiFisik").asText());
        var zona = ZoneId.of(arsiparis.client().get(Api.JUKLAK + "/saya").expect(200).json().path("zona").asText());
        var hari = LocalDate.now(zona).toString();
        var naskah = Naskah.pdf("Keputusan Menko.pdf", "KEPUTUSAN MENTERI KOORDINATOR", List.of("Menetapkan petunjuk pelaksanaan."));
        var nomor = "KEP-" + berkas.path("nomorBerkas").asText().replaceAll(".*-0*", "") + "/M.KOOR/" + hari.substring(0, 4);
        var ditetapkan = arsiparis.catatPenetapan(pedoman, nomor, hari, naskah, null).expect(200).json();
        pastikan("ditetapkan".equals(ditetapkan.path("keadaan").asText()), "penetapan tidak tercatat");
        out.printf("Penetapan %s mencatat nomor %s tanggal %s dengan %s.%n", arsiparis.client().user(), nomor, hari, naskah.name());
        var ditolak = arsiparis.catatPenetapan(pedoman, nomor, hari, naskah, null);
        pastikan(ditolak.status() == 409, "pencatatan kedua tanpa alasan seharusnya ditolak, dijawab " + ditolak.status());
        out.printf("Ditolak   %s%n", ditolak.sentence());
        pastikan(arsiparis.cariArsip(Map.of("nomor", nomor)).expect(200).entries().size() == 2,
                "pedoman dan naskah penetapannya tidak ditemukan menurut nomor");
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void judul(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    private static void pastikan(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
