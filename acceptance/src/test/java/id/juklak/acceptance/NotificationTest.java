package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * Mail to officials, to a real mail server. The product is a process of its own, which is killed too; its job runs when a test asks for it,
 * and not by the clock.
 */
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class NotificationTest {

    private static final String OUTBOX = Api.JUKLAK + "/pemberitahuan";
    private static final String SETTINGS = Api.JUKLAK + "/pengaturan/pemberitahuan";
    private static final String NEVER = "0 0 0 1 1 ? 2099";

    @TempDir
    private static Path data;
    private static int port;
    private static GreenMail mail;
    private static ServerProcess server;
    private static JsonNode shipped;

    private Journey journey;

    /** A mail as its reader sees it. */
    private record Letter(String to, String subject, String body, MimeMessage message) {}

    @BeforeAll
    static void start() throws IOException {
        port = keptPort();
        Files.writeString(data.resolve("juklak.properties"), """
                mail.host=127.0.0.1
                mail.port=%d
                mail.from.default=juklak@contoh.go.id
                juklak.pemberitahuan.cron=%s
                """.formatted(port, NEVER));
        mailServerComesUp();
        server = ServerProcess.start(data);
        shipped = administrator().get(SETTINGS).expect(200).json().path("isi");
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.stop();
    }

    @BeforeEach
    void nothingWaitsAndMailMayBeSentAtAnyHour() throws Exception {
        settings(json -> {});
        journey = new Journey(office());
        sent();
        for (var each : list("periksa")) {
            administrator().post(OUTBOX + "/" + each.path("id").asText() + "/dismiss", Map.of()).expect(200);
        }
        assertThat(list("antre")).isEmpty();
    }

    /** Below the ports that a system gives to outgoing connections, so that nobody takes it while the mail server is down. */
    private static int keptPort() throws IOException {
        while (true) {
            var candidate = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (var socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // The next one, then.
            }
        }
    }

    private static void mailServerComesUp() {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(60_000);
        mail = new GreenMail(setup);
        mail.start();
    }

    private static Office office() {
        return Office.ofDemoUsers(server.url());
    }

    private static Client administrator() {
        return office().holder("ADMINISTRATOR");
    }

    private static Client admin() {
        return office().person("admin", "admin");
    }

    /** What the module ships, but at any hour, and changed. */
    private static void settings(Consumer<ObjectNode> change) {
        ObjectNode json = shipped.deepCopy();
        ((ObjectNode) json.path("waktuKirim")).put("kapan", "selalu");
        change.accept(json);
        administrator().put(SETTINGS, Map.of("isi", json)).expect(200);
    }

    /** Runs the job, and gives what has arrived since the last time. */
    private static List<Letter> sent() throws MessagingException, IOException {
        administrator().post(OUTBOX + "/send", Map.of()).expect(200);
        return arrived();
    }

    private static List<Letter> arrived() throws MessagingException, IOException {
        var letters = new ArrayList<Letter>();
        for (var message : mail.getReceivedMessages()) {
            var to = message.getRecipients(Message.RecipientType.TO);
            assertThat(message.getAllRecipients()).hasSize(1);
            letters.add(new Letter(to[0].toString(), message.getSubject(), (String) message.getContent(), message));
        }
        mail.reset();
        return letters;
    }

    private static List<String> recipients(List<Letter> letters) {
        return letters.stream().map(letter -> letter.to().replace("@juklak.invalid", "")).sorted().toList();
    }

    private static List<JsonNode> list(String part) {
        return administrator().get(OUTBOX, Map.of("bagian", part, "maxItems", 100)).expect(200).entries();
    }

    private static JsonNode summary() {
        return administrator().get(OUTBOX).expect(200).json().path("ringkasan");
    }

    /** Changes a property of a case past the product, as time does. */
    private static void inDatabase(String berkasId, String property, String value) throws SQLException {
        try (var connection = DriverManager.getConnection(ServerProcess.databaseUrl(data));
                var update = connection
                        .prepareStatement("update node set props = props || jsonb_build_object(?::text, ?::text) where uuid = ?")) {
            update.setString(1, property);
            update.setString(2, value);
            update.setString(3, berkasId);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String start(String title) {
        return journey.desk("KARO_PO").startBerkas(title, "juklak", "arahan", Office.UNIT).expect(201).json().path("id").asText();
    }

    private static void readable(List<Letter> letters) {
        assertThat(letters)
                .allSatisfy(letter -> assertThat(letter.body()).doesNotContain("${", "<#", "<@", "null").contains("http://127.0.0.1:"));
    }

    @Test
    void whoeverMayTakeATaskIsToldOfItOnce() throws Exception {
        var id = journey.start();
        var berkas = journey.berkas(id);

        var letters = sent();

        assertThat(recipients(letters)).containsExactly("karo");
        readable(letters);
        var letter = letters.get(0);
        assertThat(letter.subject())
                .startsWith("Tugas baru: " + berkas.path("nomorBerkas").asText() + ", langkah 1 – " + berkas.path("judul").asText());
        assertThat(letter.body()).contains("Yth. Kepala Biro Perencanaan dan Organisasi").contains("Memberikan arahan penyusunan")
                .contains("pukul").contains("Bagian Hukum")
                .contains("/share/page/juklak#/tugas/" + journey.taskId(id));
        assertThat(letter.message().getFrom()[0].toString()).isEqualTo("juklak@contoh.go.id");
        // What is no ASCII is encoded, and read as UTF-8.
        assertThat(letter.message().getHeader("Subject", null)).contains("=?UTF-8?");
        assertThat(letter.message().getContentType()).isEqualToIgnoringWhitespace("text/html;charset=UTF-8");
        assertThat(sent()).isEmpty();

        journey.proceedTo(id, "langkah02");
        assertThat(recipients(sent())).containsExactly("kabag");
    }

    @Test
    void theLinkInAMailLeadsToTheBoard() throws Exception {
        var id = start("Juklak " + UUID.randomUUID());
        var link = sent().get(0).body().replaceAll("(?s).*href=\"([^\"]*)\".*", "$1");
        assertThat(link).endsWith("#/tugas/" + journey.taskId(id));

        var http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        var page = http.send(HttpRequest.newBuilder(URI.create(link.replaceAll("#.*", ""))).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("juklak-papan");
    }

    @Test
    void aReturnIsToldWithItsNoteACancellationAndAnEndToThoseWhoTookPart() throws Exception {
        var id = journey.startAt("langkah04");
        sent();
        journey.desk("KABAG_ORTALA").returnTask(journey.taskId(id), "Bab II <belum> lengkap & rapi.").expect(200);
        var returned = sent();
        assertThat(recipients(returned)).containsExactly("kasubbag");
        assertThat(returned.get(0).subject()).startsWith("Dikembalikan: ").contains("langkah 3");
        assertThat(returned.get(0).body()).contains("Bab II &lt;belum&gt; lengkap &amp; rapi.")
                .contains("Kepala Bagian Organisasi dan Tata Laksana");
        readable(returned);

        journey.desk("KARO_PO").cancel(id, "Digabung dengan juklak lain.").expect(200);
        var cancelled = sent();
        // Kabag and Kasubbag worked on it, and Kasubbag's task is gone; who cancelled knows.
        assertThat(recipients(cancelled)).containsExactly("kabag", "kasubbag");
        assertThat(cancelled).allSatisfy(letter -> assertThat(letter.subject()).startsWith("Dibatalkan: "));
        assertThat(cancelled.get(0).body()).contains("Digabung dengan juklak lain.").contains("#/berkas/" + id);
        readable(cancelled);

        var other = journey.startAt("langkah16");
        sent();
        journey.finish(other, false);
        var ended = sent();
        assertThat(recipients(ended)).containsExactly("hukum", "kabag", "karo", "kasubbag");
        assertThat(ended).allSatisfy(letter -> assertThat(letter.subject()).startsWith("Selesai: "));
        readable(ended);
    }

    @Test
    void aStepThatIsRefusedTellsNobody() throws Exception {
        var id = journey.startAt("langkah02");
        sent();
        journey.desk("KABAG_ORTALA").complete(journey.taskId(id), Map.of()).expect(400);
        assertThat(sent()).isEmpty();
    }

    @Test
    void whatCannotBeCommittedIsNotToldAndWhatCannotBeToldIsNotDone() throws Exception {
        var id = journey.startAt("langkah02");
        sent();
        var kabag = journey.desk("KABAG_ORTALA");
        var body = Desk.completionBody(kabag.findTask(id).orElseThrow(), "Mohon ditindaklanjuti.", false);
        sql("create function uji_gagal() returns trigger language plpgsql as $$ begin raise exception 'uji'; end $$",
                "create constraint trigger uji_gagal after insert on node deferrable initially deferred for each row when (new.type = 'jkl:surel') execute function uji_gagal()");
        try {
            assertThat(kabag.complete(journey.taskId(id), body).status()).isEqualTo(500);
            assertThat(journey.berkas(id).path("langkah").asText()).isEqualTo("langkah02");
        } finally {
            sql("drop trigger uji_gagal on node", "drop function uji_gagal()");
        }
        assertThat(sent()).isEmpty();

        kabag.complete(journey.taskId(id), body).expect(200);
        assertThat(recipients(sent())).containsExactly("kasubbag");
    }

    private static void sql(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(ServerProcess.databaseUrl(data)); var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void aTaskIsRememberedBeforeItIsDueAndWhenItIsLateThenTheSuperiorEachOnce() throws Exception {
        var id = journey.startAt("langkah03");
        sent();
        assertThat(sent()).isEmpty();

        settings(json -> ((ObjectNode) json.path("segera")).put("bagianNorma", 100).put("palingMenit", 100_000));
        var soon = sent();
        assertThat(recipients(soon)).containsExactly("kasubbag");
        assertThat(soon.get(0).subject()).startsWith("Hampir jatuh tempo: ");
        assertThat(soon.get(0).body()).contains("hari kerja");
        readable(soon);
        assertThat(sent()).isEmpty();

        // Whoever holds the task is told from then on.
        journey.desk("KASUBBAG_TATA_LAKSANA").claim(journey.taskId(id)).expect(200);
        inDatabase(id, "jkl:tenggat", Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(1).toString().replace("Z", ".000Z"));
        var late = sent();
        assertThat(recipients(late)).containsExactly("kasubbag");
        assertThat(late.get(0).subject()).startsWith("Terlambat: ");
        readable(late);
        assertThat(sent()).isEmpty();

        inDatabase(id, "jkl:tenggat", "2026-01-05T03:00:00.000Z");
        var escalated = sent();
        assertThat(recipients(escalated)).containsExactly("kabag");
        assertThat(escalated.get(0).subject()).startsWith("Bawahan terlambat: ");
        assertThat(escalated.get(0).body()).contains("Kepala Subbagian Tata Laksana").contains("hari kerja")
                .contains("Senin, 5 Januari 2026 pukul 10.00 WIB");
        readable(escalated);
        assertThat(sent()).isEmpty();
        assertThat(journey.desk("KARO_PO").cancel(id, "Selesai diuji.").status()).isEqualTo(200);
    }

    @Test
    void nothingIsSentOutsideTheHoursAndWhatWasDoneMeanwhileIsNotToldLater() throws Exception {
        var now = LocalTime.now(ZoneId.of("Asia/Jakarta"));
        settings(json -> ((ObjectNode) json.path("waktuKirim")).put("kapan", "rentang")
                .put("dari", now.plusHours(6).truncatedTo(ChronoUnit.MINUTES).toString())
                .put("sampai", now.plusHours(7).truncatedTo(ChronoUnit.MINUTES).toString()));
        var done = journey.startAt("langkah03");
        assertThat(sent()).isEmpty();
        assertThat(summary().path("terbuka").asBoolean()).isFalse();
        assertThat(summary().path("kabar").asInt()).isEqualTo(3);

        settings(json -> {});
        // Steps 1 and 2 wait no longer; step 3 does.
        assertThat(recipients(sent())).containsExactly("kasubbag");
        assertThat(journey.berkas(done).path("langkah").asText()).isEqualTo("langkah03");
    }

    @Test
    void eachKindOfNewsCanBeTurnedOffAndAllOfThem() throws Exception {
        settings(json -> ((ObjectNode) json.path("macam")).put("tugas", false));
        start("Juklak tanpa kabar");
        settings(json -> json.put("aktif", "tidak"));
        start("Juklak tanpa surel");
        settings(json -> {});
        assertThat(sent()).isEmpty();
        assertThat(summary().path("aktif").asBoolean()).isTrue();
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        for (var wrong : List.<Consumer<ObjectNode>>of(json -> json.put("aktif", "mungkin"), json -> json.put("sekaliKirim", 0),
                json -> json.put("pengirim", "bukan alamat"),
                json -> json.put("namaPengirim", "Papan\r\nBcc: x@y.id"), json -> json.put("alamatPapan", "juklak.go.id"),
                json -> ((ObjectNode) json.path("atasan")).put("KARO_PO", "MENTERI"),
                json -> ((ObjectNode) json.path("macam")).remove("tugas"),
                json -> ((ObjectNode) json.path("waktuKirim")).put("dari", "25:00"))) {
            ObjectNode json = shipped.deepCopy();
            wrong.accept(json);
            assertThat(administrator().put(SETTINGS, Map.of("isi", json)).status()).as(json.toString()).isEqualTo(422);
        }
    }

    @Test
    void aTitleIsTextInTheMailAndNoHeader() throws Exception {
        var id = start("<script>alert(1)</script> & \"Juklak\"");
        inDatabase(id, "jkl:judul", "<script>alert(1)</script> &\r\nBcc: penyusup@contoh.id\r\n\r\n" + "panjang ".repeat(60));

        var letters = sent();

        assertThat(recipients(letters)).containsExactly("karo");
        assertThat(letters.get(0).message().getHeader("Bcc")).isNull();
        assertThat(letters.get(0).subject()).contains("<script>alert(1)</script> & Bcc: penyusup@contoh.id panjang")
                .hasSizeLessThanOrEqualTo(200).endsWith("…");
        assertThat(letters.get(0).body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void whoCannotGetMailIsSkippedAndNamedAndWhoIsInSeveralGroupsGetsOne() throws Exception {
        var people = Map.of("tanpa", "", "panjang", "a".repeat(70) + "@juklak.invalid", "suntik",
                "x@juklak.invalid\r\nBcc: y@juklak.invalid", "mati", "mati@juklak.invalid");
        people.forEach((name, address) -> member(name, address, "GROUP_JUKLAK_KABAG_ORTALA"));
        admin().put(Api.PEOPLE + "/mati", Map.of("enabled", false)).expect(200);
        admin().post(Api.GROUPS, Map.of("id", "UJI_BERSAMA", "displayName", "Uji")).expect(201);
        admin().post(Api.GROUPS + "/GROUP_JUKLAK_KABAG_ORTALA/members", Map.of("id", "GROUP_UJI_BERSAMA", "memberType", "GROUP"))
                .expect(201);
        admin().post(Api.GROUPS + "/GROUP_UJI_BERSAMA/members", Map.of("id", "kabag", "memberType", "PERSON")).expect(201);
        try {
            var id = journey.startAt("langkah02");

            assertThat(recipients(sent())).containsExactly("kabag");

            var skipped = list("selesai").stream()
                    .filter(each -> each.path("berkas").asText().equals(id) && each.path("keadaan").asText().equals("dilewati")
                            && people.containsKey(each.path("penerima").asText()))
                    .toList();
            assertThat(skipped).extracting(each -> each.path("penerima").asText()).containsExactlyInAnyOrderElementsOf(people.keySet());
            assertThat(skipped).extracting(each -> each.path("alasan").asText()).contains("Penerima tidak mempunyai alamat surel.",
                    "Akun penerima dinonaktifkan atau sudah dihapus.", "Alamat surel penerima tidak dapat dipakai.");
        } finally {
            people.keySet().forEach(name -> admin().delete(Api.GROUPS + "/GROUP_JUKLAK_KABAG_ORTALA/members/" + name));
            admin().delete(Api.GROUPS + "/GROUP_JUKLAK_KABAG_ORTALA/members/GROUP_UJI_BERSAMA").expect(204);
        }
    }

    private static void member(String user, String address, String group) {
        admin().post(Api.PEOPLE,
                Map.of("id", user, "firstName", user, "lastName", "Uji", "email", "sementara@juklak.invalid", "password", "juklak-uji"))
                .expect(201);
        try (var connection = DriverManager.getConnection(ServerProcess.databaseUrl(data));
                var update = connection.prepareStatement(
                        "update node set props = props || jsonb_build_object('cm:email', ?::text) where type = 'cm:person' and props->>'cm:userName' = ?")) {
            update.setString(1, address);
            update.setString(2, user);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        admin().post(Api.GROUPS + "/" + group + "/members", Map.of("id", user, "memberType", "PERSON")).expect(201);
    }

    @Test
    void whoPrefersEnglishReadsEnglish() throws Exception {
        var karo = office().holder("KARO_PO");
        karo.post("/s/api/people/karo/preferences", Map.of("locale", "en_GB")).expect(200);
        office().holder("KABAG_ORTALA").post("/s/api/people/karo/preferences", Map.of("locale", "id")).expect(403);
        try {
            start("Juklak " + UUID.randomUUID());
            var letters = sent();
            assertThat(letters.get(0).subject()).startsWith("New task: ").contains(", step 1 – ");
            assertThat(letters.get(0).body()).contains("Dear Kepala Biro").contains("<html lang=\"en\">")
                    .contains("Implementation guideline");
            readable(letters);
        } finally {
            karo.post("/s/api/people/karo/preferences", Map.of("locale", "id")).expect(200);
        }
    }

    @Test
    void aMailServerThatIsDownGetsEachMailOnceWhenItIsUpAgain() throws Exception {
        mail.stop();
        var cases = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            cases.add(start("Juklak ketika server surel mati " + i));
        }
        administrator().post(OUTBOX + "/send", Map.of()).expect(200);
        var waiting = list("antre");
        assertThat(waiting).hasSize(5);
        // Three refusals tell that the server is down: the others are not tried in vain.
        assertThat(waiting.stream().filter(each -> each.path("percobaan").asInt() == 1).toList()).hasSize(3)
                .allSatisfy(each -> assertThat(each.path("alasan").asText()).startsWith("Server surel tidak menerimanya: "));

        mailServerComesUp();
        var letters = sent();
        assertThat(letters).hasSize(5);
        assertThat(letters.stream().map(Letter::subject).distinct()).hasSize(5);
        assertThat(sent()).isEmpty();
    }

    @Test
    void whatTheMailServerRefusesTooOftenWaitsForTheAdministratorWhoTriesAgain() throws Exception {
        settings(json -> json.put("percobaan", 2));
        mail.stop();
        start("Juklak yang gagal");
        administrator().post(OUTBOX + "/send", Map.of()).expect(200);
        assertThat(list("antre")).hasSize(1);
        administrator().post(OUTBOX + "/send", Map.of()).expect(200);
        var failed = list("periksa");
        assertThat(failed).hasSize(1);
        assertThat(failed.get(0).path("keadaan").asText()).isEqualTo("gagal");
        assertThat(failed.get(0).path("perihal").asText()).contains("Juklak yang gagal");
        mailServerComesUp();
        assertThat(sent()).isEmpty();

        var again = OUTBOX + "/" + failed.get(0).path("id").asText() + "/retry";
        office().holder("KARO_PO").post(again, Map.of()).expect(403);
        administrator().post(again, Map.of()).expect(200);
        administrator().post(again, Map.of()).expect(409);
        assertThat(recipients(sent())).containsExactly("karo");
    }

    @Test
    void aServerKilledBeforeTheMailLeftSendsItNeverByItselfAndSaysSo() throws Exception {
        mail.stop();
        start("Juklak sebelum dikirim");
        killedAt(StuckMailServer.At.GREETING, 0);
    }

    @Test
    void aServerKilledAfterTheMailLeftDoesNotSendItAgain() throws Exception {
        mail.stop();
        start("Juklak sesudah dikirim");
        killedAt(StuckMailServer.At.END_OF_MESSAGE, 1);
    }

    private void killedAt(StuckMailServer.At at, int received) throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try (var stuck = new StuckMailServer(port, at)) {
            pool.submit(() -> administrator().post(OUTBOX + "/send", Map.of()));
            assertThat(stuck.stuck()).isTrue();
            server.kill();
            assertThat(stuck.received()).isEqualTo(received);
        } finally {
            pool.shutdownNow();
            mailServerComesUp();
        }
        // The dead server's lock would hold for ten minutes more.
        server = ServerProcess.start(data);
        try (var connection = DriverManager.getConnection(ServerProcess.databaseUrl(data)); var update = connection.createStatement()) {
            assertThat(update.executeUpdate("update job_lock set expires = now() where name like '%kirimPemberitahuan'")).isEqualTo(1);
        }
        assertThat(sent()).isEmpty();
        var unsure = list("periksa");
        assertThat(unsure).hasSize(1);
        assertThat(unsure.get(0).path("keadaan").asText()).isEqualTo("takPasti");
        assertThat(unsure.get(0).path("penerima").asText()).isEqualTo("karo");
        assertThat(sent()).isEmpty();

        administrator().post(OUTBOX + "/" + unsure.get(0).path("id").asText() + "/retry", Map.of()).expect(200);
        assertThat(recipients(sent())).containsExactly("karo");
    }

    @Test
    void aRunBesideOneThatIsSendingDoesNothing() throws Exception {
        mail.stop();
        start("Juklak yang sedang dikirim");
        var pool = Executors.newSingleThreadExecutor();
        try (var stuck = new StuckMailServer(port, StuckMailServer.At.GREETING)) {
            var first = pool.submit(() -> administrator().post(OUTBOX + "/send", Map.of()).status());
            assertThat(stuck.stuck()).isTrue();

            administrator().post(OUTBOX + "/send", Map.of()).expect(409);

            assertThat(summary().path("dikirim").asInt()).isEqualTo(1);
            assertThat(list("periksa")).isEmpty();
            stuck.hangUp();
            assertThat(first.get()).isEqualTo(200);
        } finally {
            pool.shutdownNow();
            mailServerComesUp();
        }
        assertThat(recipients(sent())).containsExactly("karo");
    }

    @Test
    void jobsThatRunAtOnceSendEachMailOnce() throws Exception {
        for (var i = 0; i < 6; i++) {
            start("Juklak serentak " + i);
        }
        Callable<Integer> run = () -> administrator().post(OUTBOX + "/send", Map.of()).status();
        var pool = Executors.newFixedThreadPool(6);
        try {
            var answers = pool.invokeAll(List.of(run, run, run, run, run, run));
            for (var answer : answers) {
                assertThat(answer.get()).isIn(200, 409);
            }
        } finally {
            pool.shutdownNow();
        }
        var letters = arrived();
        letters.addAll(sent());
        assertThat(letters.stream().map(Letter::subject)).hasSize(6).doesNotHaveDuplicates();
        // A run beside another would have taken what that one was sending for left behind by a crash.
        assertThat(list("periksa")).isEmpty();
    }

    @Test
    void anEditedTemplateIsUsedAndABrokenOneIsRefused() throws Exception {
        var template = template("tugas.ftl");
        var before = administrator().get(Api.NODES + "/" + template + "/content").expect(200).bytes();
        try {
            save(template, "<#assign perihal = \"Kantor kami: ${berkas.nomor}\"><html><p>${penerima.nama} ${berkas.judul}</p></html>")
                    .expect(200);
            start("Juklak <dengan> templat sendiri");
            var letters = sent();
            assertThat(letters.get(0).subject()).startsWith("Kantor kami: JUKLAK-");
            assertThat(letters.get(0).body()).contains("Juklak &lt;dengan&gt; templat sendiri");

            for (var broken : List.of("<#assign perihal = \"x\">${tidakAda}", "<#assign perihal = \"x\"><#if", "tanpa perihal",
                    "<#assign perihal = \"x\">${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                    "<#assign perihal = \"x\"><#list 1..9999999 as i>mengalir</#list>",
                    "<#assign perihal = \"x\">${penerima.nama?api.class}")) {
                // The status that ACS's own API gives to a refusal of a module; the sentence is ours.
                var refused = save(template, broken);
                assertThat(refused.status()).as(broken).isEqualTo(500);
                assertThat(refused.sentence()).contains("Templat tidak disimpan: surel tidak dapat disusun dari tugas.ftl");
            }
            office().holder("KARO_PO").send("PUT", Api.NODES + "/" + template + "/content", "text/plain", before).expect(403);
            assertThat(new String(administrator().get(Api.NODES + "/" + template + "/content").expect(200).bytes(), StandardCharsets.UTF_8))
                    .contains("Kantor kami");
        } finally {
            administrator().send("PUT", Api.NODES + "/" + template + "/content", "text/plain", before).expect(200);
        }
    }

    @Test
    void aTemplateThatBreaksOverOneCaseHoldsUpNoOther() throws Exception {
        var template = template("tugas.ftl");
        var before = administrator().get(Api.NODES + "/" + template + "/content").expect(200).bytes();
        try {
            save(template, "<#assign perihal = berkas.nomor><#if berkas.judul?contains(\"pecah\")>${tidakAda}</#if><html>Baik</html>")
                    .expect(200);
            start("Juklak pecah");
            start("Juklak utuh");
            assertThat(sent()).hasSize(1);
            var failed = list("periksa");
            assertThat(failed).hasSize(1);
            assertThat(failed.get(0).path("alasan").asText()).startsWith("Templat tugas.ftl tidak dapat dipakai: ").contains("tidakAda");
            assertThat(summary().path("periksa").asInt()).isEqualTo(1);
            save(template, new String(before, StandardCharsets.UTF_8)).expect(200);
            administrator().post(OUTBOX + "/" + failed.get(0).path("id").asText() + "/retry", Map.of()).expect(200);
            assertThat(sent().get(0).subject()).contains("Juklak pecah");
        } finally {
            administrator().send("PUT", Api.NODES + "/" + template + "/content", "text/plain", before).expect(200);
        }
    }

    private static Answer save(String node, String content) {
        return administrator().send("PUT", Api.NODES + "/" + node + "/content", "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String template(String name) {
        return administrator().get(Api.NODES + "/-root-", Map.of("relativePath", "Data Dictionary/Juklak/Surel/" + name)).expect(200).json()
                .at("/entry/id").asText();
    }

    @Test
    void theOutboxIsForAdministratorsOnly() throws Exception {
        start("Juklak rahasia");
        for (var role : List.of("KARO_PO", "UNIT_ORGANISASI", "ARSIPARIS")) {
            office().holder(role).get(OUTBOX).expect(403);
            office().holder(role).post(OUTBOX + "/send", Map.of()).expect(403);
            office().holder(role).get(Api.NODES + "/-root-", Map.of("relativePath", "Data Dictionary/Juklak/Pemberitahuan")).expect(404);
        }
        administrator().post(OUTBOX + "/" + UUID.randomUUID() + "/retry", Map.of()).expect(404);
        administrator().get(OUTBOX, Map.of("bagian", "semua")).expect(400);
        sent();
        var last = list("selesai").get(0);
        assertThat(last.path("keadaan").asText()).isEqualTo("terkirim");
        administrator().post(OUTBOX + "/" + last.path("id").asText() + "/retry", Map.of()).expect(409);
        assertThat(Arrays.asList(last.path("nama").asText(), last.path("namaMacam").asText()))
                .containsExactly("Kepala Biro Perencanaan dan Organisasi", "Tugas baru");
    }
}
