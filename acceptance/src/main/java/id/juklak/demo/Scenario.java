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
import id.juklak.acceptance.Cupboard;
import id.juklak.acceptance.Desk;
import id.juklak.acceptance.Office;
import id.juklak.acceptance.SampleFile;

/**
 * The demo's two cases: one from a proposal dropped into the in-tray to the archivist's search, and one with a refused completion, a return
 * for correction and a cancellation.
 */
final class Scenario {

    private static final Duration INDEX_PATIENCE = Duration.ofSeconds(60);
    /** The guideline's own text comes from the drafter. */
    private static final String KONSEP_JUKLAK = "konsepJuklak";

    private final Office office;
    private final PrintStream out;
    private final DemoMail demoMail;
    private final Map<String, String> meeting = Map.of("mulai", LocalDate.now().plusDays(7) + "T09:30", "tempat", "Ruang Rapat Nakula",
            "pimpinan", "Kepala Bagian Organisasi dan Tata Laksana");

    /** @param demoMail null where the server's mail goes elsewhere */
    Scenario(Office office, PrintStream out, DemoMail demoMail) {
        this.office = office;
        this.out = out;
        this.demoMail = demoMail;
    }

    /** @throws RuntimeException with a sentence, if anything goes otherwise than it should */
    void play() {
        if (demoMail == null) {
            playBoth();
        } else {
            var original = demoMail.allowAnyHour(office.holder("ADMINISTRATOR"));
            try {
                playBoth();
            } finally {
                demoMail.restore(office.holder("ADMINISTRATOR"), original);
            }
        }
        out.println();
        out.println("Peragaan selesai: semuanya berjalan sebagaimana mestinya.");
    }

    private void playBoth() {
        playWholeBerkas();
        playBerkasWithObstacles();
    }

    /** What people were told of meanwhile. */
    private void printMail() {
        if (demoMail != null) {
            demoMail.receiveNew(office.holder("ADMINISTRATOR")).forEach(line -> out.printf("           surel %s%n", line));
        }
    }

    private void playWholeBerkas() {
        var title = "Juklak Pengelolaan Naskah Dinas Elektronik " + System.currentTimeMillis();
        var cupboard = new DemoCupboard(title);
        printTitle("Berkas 1: dari usulan unit sampai arsip");
        var proposer = new Desk(office.holder("UNIT_ORGANISASI"));
        var berkasId = propose(proposer, title, cupboard);
        var berkas = proposer.berkas(berkasId).expect(200).json();
        out.printf("Usulan    %s menaruh usulan di \"Usulan Masuk\": berkas %s terbuka.%n", proposer.client().user(),
                berkas.path("nomorBerkas").asText());
        printMail();
        while ("berjalan".equals(berkas.path("status").asText())) {
            berkas = playStep(berkasId, cupboard);
        }
        ensure("selesai".equals(berkas.path("status").asText()), "berkas tidak selesai, melainkan " + berkas.path("status").asText());
        searchArchive(title, berkas);
        recordInArchive(berkas);
        verifySignatures(berkasId, berkas);
        printLembarKendali(berkasId);
    }

    private void printLembarKendali(String berkasId) {
        var pdf = new Desk(office.holder("KARO_PO")).lembarKendali(berkasId, "pdf").expect(200);
        ensure(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"), "lembar kendali bukan PDF");
        out.printf("Kendali   lembar kendali sebagai PDF, %d KB; satu lagi tersimpan di arsip.%n", pdf.bytes().length / 1024);
    }

    /** The final guideline's signatures, as an official and as anyone with the code sees them. */
    private void verifySignatures(String berkasId, JsonNode berkas) {
        var sesmenko = new Desk(office.holder("SESMENKO"));
        var result = sesmenko.verify(berkas.at("/final/id").asText()).expect(200).json();
        ensure(result.path("sah").asBoolean(), "tanda tangan pedoman final tidak sah: " + result.path("temuan"));
        result.path("tandaTangan").forEach(
                signature -> out.printf("Tanda     %s, %s: sah.%n", signature.path("penandatangan").asText(),
                        signature.path("namaJabatan").asText()));
        sesmenko.berkas(berkasId).expect(200).json().path("dokumen").forEach(document -> {
            if (!document.path("nomor").isNull()) {
                out.printf("Nomor     %s: %s.%n", document.path("nama").asText(), document.path("nomor").asText());
            }
            if ("konsepJuklak".equals(document.path("jenis").asText())) {
                var page = Api.JUKLAK + "/verifikasi/" + document.path("kodeVerifikasi").asText();
                ensure(office.anyone().get(page).status() == 200, "halaman verifikasi publik tidak terbuka");
                out.printf("Publik    halaman kode QR tanpa akun: /alfresco%s%n", page);
            }
        });
    }

    private String propose(Desk proposer, String title, Cupboard cupboard) {
        var client = proposer.client();
        var library = client.get(Api.SITES + "/juklak/containers/documentLibrary").expect(200).json().at("/entry/id").asText();
        var usulan = cupboard.take("usulan");
        client.upload(library, title + ".pdf", usulan.content(), Map.of("relativePath", "Usulan Masuk")).expect(201);
        return proposer.listBerkas(Map.of("status", "berjalan", "urut", "mulai", "arah", "turun", "maxItems", 20)).expect(200).entries()
                .stream()
                .filter(berkas -> berkas.path("judul").asText().contains(title)).findFirst().map(berkas -> berkas.path("id").asText())
                .orElseThrow(() -> new IllegalStateException("usulan tidak membuka berkas"));
    }

    private void playBerkasWithObstacles() {
        printTitle("Berkas 2: penolakan, pengembalian, pembatalan");
        var cupboard = new DemoCupboard("Pedoman Penataan Arsip Dinamis");
        var karo = new Desk(office.holder("KARO_PO"));
        var berkasId = karo.startBerkas("Pedoman Penataan Arsip Dinamis", "pedoman", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
        out.printf("Arahan    %s membuka berkas %s.%n", karo.client().user(), karo.berkas(berkasId).json().path("nomorBerkas").asText());

        var task = karo.findTask(berkasId).orElseThrow();
        var refused = karo.complete(task.path("id").asText(), Desk.completionBody(task, "Mohon disiapkan.", false));
        ensure(refused.status() == 422, "langkah 1 tanpa program kerja seharusnya ditolak, dijawab " + refused.status());
        out.printf("Ditolak   %s%n", refused.sentence());

        while (!"langkah04".equals(karo.berkas(berkasId).json().path("langkah").asText())) {
            playStep(berkasId, cupboard);
        }
        var kabag = new Desk(office.holder("KABAG_ORTALA"));
        var returned = kabag
                .returnTask(kabag.findTask(berkasId).orElseThrow().path("id").asText(), "Rancangan teknis belum memuat dasar hukum.")
                .expect(200);
        ensure("langkah03".equals(returned.json().path("langkah").asText()), "pengembalian tidak sampai ke langkah 3");
        out.printf("Kembali   %s mengembalikan ke langkah 3: Rancangan teknis belum memuat dasar hukum.%n", kabag.client().user());
        printMail();
        playStep(berkasId, cupboard);
        playStep(berkasId, cupboard);

        var cancelled = karo.cancel(berkasId, "Materi digabung ke pedoman lain.").expect(200);
        ensure("dibatalkan".equals(cancelled.json().path("status").asText()), "berkas tidak dibatalkan");
        out.printf("Batal     %s membatalkan berkas: Materi digabung ke pedoman lain.%n", karo.client().user());
        printMail();
        ensure(kabag.findTask(berkasId).isEmpty(), "berkas yang dibatalkan masih menunggu seseorang");
    }

    /** Plays the step that the case stands at, by whoever holds its task, and prints what happened. */
    private JsonNode playStep(String berkasId, Cupboard cupboard) {
        for (var role : Office.performers()) {
            var desk = new Desk(office.holder(role));
            var waiting = desk.findTask(berkasId);
            if (waiting.isPresent()) {
                var before = versions(desk.berkas(berkasId));
                var task = waiting.get();
                var done = new ArrayList<>(makeFromTemplates(desk, task));
                done.addAll(desk.prepare(berkasId, true, cupboard));
                var body = Desk.completionBody(task, "Mohon ditindaklanjuti sesuai ketentuan.", true);
                if (body.containsKey("isian")) {
                    done.add("mengisi " + String.join(" dan ", keys(task)));
                }
                desk.complete(task.path("id").asText(), body).expect(200);
                var berkas = desk.berkas(berkasId).expect(200);
                printStep(task, role, done, before, berkas);
                printMail();
                return berkas.json();
            }
        }
        throw new IllegalStateException("berkas " + berkasId + " tidak menunggu siapa pun");
    }

    /** What the step wants and the office has a template for, as the PDF that will be signed. */
    private List<String> makeFromTemplates(Desk desk, JsonNode task) {
        var done = new ArrayList<String>();
        var made = new HashSet<String>(Set.of(KONSEP_JUKLAK));
        for (var template : task.path("templat")) {
            var kind = template.path("jenis").asText();
            if (Desk.findDocument(task, kind).isEmpty() && made.add(kind)) {
                var document = desk.makeFromTemplate(task.path("id").asText(), template.path("id").asText(), meeting).expect(201).json();
                var pdf = desk.convertToPdf(document.path("id").asText()).expect(200).json();
                done.add("membuat " + pdf.path("nama").asText() + " dari templat");
            }
        }
        return done;
    }

    private static List<String> keys(JsonNode task) {
        var names = new ArrayList<String>();
        task.path("isian").forEach(field -> names.add(field.path("label").asText().toLowerCase(Locale.ROOT)));
        return names;
    }

    private void printStep(JsonNode task, String role, List<String> done, Map<String, String> before, Answer berkas) {
        JsonNode last = null;
        for (var event : berkas.json().path("riwayat")) {
            if ("selesai".equals(event.path("peristiwa").asText()) && task.path("langkah").equals(event.path("langkah"))) {
                last = event;
            }
        }
        ensure(last != null, "langkah " + task.path("no").asText() + " tidak tercatat dalam riwayat");
        out.printf("Langkah %-2s %-24s %s%n", task.path("no").asText(), task.path("pelaksana").asText(role), task.path("nama").asText());
        out.printf("           %s%n", done.isEmpty() ? "memeriksa dan melanjutkan" : String.join(", ", done));
        versions(berkas).forEach((document, version) -> {
            if (!version.equals(before.get(document))) {
                out.printf("           - %s  %s%n", document, version);
            }
        });
        out.printf("           waktu kerja %d dari norma %d menit%n", last.path("menitKerja").asLong(), task.path("normaMenit").asLong());
    }

    private static Map<String, String> versions(Answer berkas) {
        var versions = new LinkedHashMap<String, String>();
        berkas.json().path("dokumen")
                .forEach(document -> versions.put(document.path("nama").asText(),
                        document.path("versi").asText() + " " + document.path("namaKeadaan").asText()));
        return versions;
    }

    /** The archivist finds the guideline by its title at once, and by the words of its text as soon as the index has followed. */
    private void searchArchive(String title, JsonNode berkas) {
        var archivist = new Desk(office.holder("ARSIPARIS"));
        var finalId = berkas.at("/final/id");
        var foundAtOnce = archivist.searchArchive(Map.of("q", title, "jenis", "juklakFinal")).expect(200).entries();
        ensure(foundAtOnce.stream().anyMatch(document -> document.path("id").equals(finalId)),
                "pedoman yang baru terbit tidak ditemukan arsiparis");
        var words = "meregistrasi naskah " + title.substring(title.lastIndexOf(' ') + 1);
        var until = System.nanoTime() + INDEX_PATIENCE.toNanos();
        while (true) {
            var answer = archivist.searchArchive(Map.of("q", words)).expect(200);
            var pedoman = answer.entries().stream()
                    .filter(document -> document.path("id").equals(finalId) && !document.path("sorotan").isEmpty())
                    .findFirst();
            if (pedoman.isPresent()) {
                var entry = pedoman.get();
                out.printf("Arsip     %s mencari \"%s\" dan menemukan %s (%s), %s: %s.%n", archivist.client().user(), words,
                        entry.path("nama").asText(), entry.path("nomorBerkas").asText(),
                        entry.path("namaKeadaan").asText(), formatPiece(entry.at("/sorotan/0")));
                answer.json().path("facet").fields()
                        .forEachRemaining(facet -> out.printf("          %s: %s%n", facet.getKey(), formatCounts(facet.getValue())));
                return;
            }
            ensure(System.nanoTime() < until, "pencarian arsiparis tidak menemukan pedoman final menurut isinya");
            pause();
        }
    }

    /** A piece of the text, with what was found between brackets. */
    private static String formatPiece(JsonNode piece) {
        return StreamSupport.stream(piece.spliterator(), false)
                .map(part -> part.path("cocok").asBoolean() ? "[" + part.path("teks").asText() + "]" : part.path("teks").asText())
                .collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    private static String formatCounts(JsonNode facet) {
        return StreamSupport.stream(facet.spliterator(), false).limit(4)
                .map(value -> value.path("nama").asText() + " (" + value.path("jumlah").asText() + ")").collect(Collectors.joining(", "));
    }

    /** The archivist notes where the paper stands, and the Menko's decision with the enacted text. */
    private void recordInArchive(JsonNode berkas) {
        var archivist = new Desk(office.holder("ARSIPARIS"));
        var pedomanId = berkas.at("/final/id").asText();
        var notes = archivist.changeArchiveNotes(pedomanId, Map.of("lokasiFisik", "lemari besi 2, map 14")).expect(200).json();
        out.printf("Catatan   klasifikasi %s, retensi %s + %s tahun dihitung sejak %s, nasib akhir %s, %s.%n",
                notes.path("klasifikasi").asText(), notes.path("retensiAktif").asText(),
                notes.path("retensiInaktif").asText(), notes.path("namaDihitungSejak").asText(),
                notes.path("namaNasib").asText().toLowerCase(Locale.ROOT), notes.path("lokasiFisik").asText());
        var zone = ZoneId.of(archivist.client().get(Api.JUKLAK + "/saya").expect(200).json().path("zona").asText());
        var today = LocalDate.now(zone).toString();
        var sampleFile = SampleFile.pdf("Keputusan Menko.pdf", "KEPUTUSAN MENTERI KOORDINATOR",
                List.of("Menetapkan petunjuk pelaksanaan."));
        var number = "KEP-" + berkas.path("nomorBerkas").asText().replaceAll(".*-0*", "") + "/M.KOOR/" + today.substring(0, 4);
        var enacted = archivist.recordPenetapan(pedomanId, number, today, sampleFile, null).expect(200).json();
        ensure("ditetapkan".equals(enacted.path("keadaan").asText()), "penetapan tidak tercatat");
        out.printf("Penetapan %s mencatat nomor %s tanggal %s dengan %s.%n", archivist.client().user(), number, today, sampleFile.name());
        var refused = archivist.recordPenetapan(pedomanId, number, today, sampleFile, null);
        ensure(refused.status() == 409, "pencatatan kedua tanpa alasan seharusnya ditolak, dijawab " + refused.status());
        out.printf("Ditolak   %s%n", refused.sentence());
        ensure(archivist.searchArchive(Map.of("nomor", number)).expect(200).entries().size() == 2,
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

    private void printTitle(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    private static void ensure(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
