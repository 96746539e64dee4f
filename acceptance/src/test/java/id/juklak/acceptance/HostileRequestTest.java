package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What strangers and users without rights send to the embedded runtime leaves it as it was. ACS guards itself. */
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class HostileRequestTest {

    private static final String TICKETS = "/api/-default-/public/authentication/versions/1/tickets";
    private static final int SLOW_CLIENTS = 200;

    @TempDir
    private Path data;

    @Test
    void whatStrangersSendLeavesTheServerAsItWas() throws Exception {
        try (var server = ServerProcess.start(data)) {
            var office = Office.ofDemoUsers(server.url());
            nobodyBecomesSomebodyElseByWritingHisProfile(office);
            aSignInOfManyMegabytesIsRefusedBeforeItIsRead(server.url());
            anyLanguageIsAnswered(server.url());
            aPageOfAnotherSiteChangesNothing(server.url());
            slowBodiesWithoutAnAccountKeepNobodyOut(server.url(), office);
            aPasswordThatIsEasilyGuessedIsNotTaken(office);
            aTicketEndsWithItsPassword(server.url(), office);
            assertThat(office.holder("KARO_PO").get(Api.JUKLAK + "/tugas").status()).isEqualTo(200);
            onlyItsOwnerReadsTheDataFolder();
            theDatabaseAsksForAPasswordAndComesBackByItself(office);
        }
    }

    @Test
    void theAdministratorsPasswordOfTheEnvironmentHoldsOnAFolderThatKnewAnother() {
        ServerProcess.start(data).close();
        try (var server = ServerProcess.start(data, Map.of("JUKLAK_ADMIN_PASSWORD", "sangat-rahasia-2026"))) {
            var office = Office.ofDemoUsers(server.url());
            assertThat(office.person("admin", "admin").get(Api.JUKLAK + "/saya").status()).isEqualTo(401);
            assertThat(office.person("admin", "sangat-rahasia-2026").get(Api.JUKLAK + "/saya").status()).isEqualTo(200);
        }
    }

    private static void nobodyBecomesSomebodyElseByWritingHisProfile(Office office) {
        for (var property : new String[]{ "cm:userName", "cm:owner", "usr:enabled" }) {
            var answer = office.holder("UNIT_ORGANISASI").put(Api.PEOPLE + "/-me-", Map.of("properties", Map.of(property, "admin")));
            assertThat(answer.status()).as(property).isEqualTo(400);
        }
        var me = office.holder("UNIT_ORGANISASI").get(Api.PEOPLE + "/-me-").expect(200).json();
        assertThat(me.at("/entry/id").asText()).isEqualTo(office.holder("UNIT_ORGANISASI").user());
    }

    private static void aSignInOfManyMegabytesIsRefusedBeforeItIsRead(URI url) throws Exception {
        var body = "[" + "[],".repeat(20_000_000) + "[]]";
        try {
            var answer = send(url, TICKETS, "application/json", body, Map.of());
            assertThat(answer).isEqualTo(413);
        } catch (IOException closedWhileWeWereStillSending) {
            assertThat(send(url, TICKETS, "application/json", "{}", Map.of())).isEqualTo(400);
        }
    }

    private static void anyLanguageIsAnswered(URI url) throws Exception {
        for (var language : new String[]{ "-", "_", ";", ",", "*", "x-y-z-zzzzzzzzzzzzzzzzz" }) {
            try (var socket = new Socket(url.getHost(), url.getPort())) {
                socket.getOutputStream().write(("GET / HTTP/1.1\r\nHost: x\r\nAccept-Language: " + language
                        + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).as(language)
                        .startsWith("HTTP/1.1 200");
            }
        }
    }

    private static void aPageOfAnotherSiteChangesNothing(URI url) throws Exception {
        var basic = Map.of("Origin", "http://lain.example", "Authorization",
                "Basic " + Base64.getEncoder().encodeToString("karo:juklak".getBytes(StandardCharsets.UTF_8)));

        assertThat(send(url, "/s/juklak/berkas", "text/plain", "{\"asal\":\"arahan\",\"judul\":\"x\"}", basic)).isEqualTo(403);
    }

    private static void slowBodiesWithoutAnAccountKeepNobodyOut(URI url, Office office) throws Exception {
        var sockets = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SLOW_CLIENTS; i++) {
                var socket = new Socket(url.getHost(), url.getPort());
                socket.getOutputStream().write(("POST /alfresco" + TICKETS
                        + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
                        .getBytes(StandardCharsets.ISO_8859_1));
                sockets.add(socket);
            }
            assertThat(office.holder("KARO_PO").get(Api.JUKLAK + "/tugas").status()).isEqualTo(200);
            assertThat(new String(sockets.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 408");
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    private static void aPasswordThatIsEasilyGuessedIsNotTaken(Office office) {
        for (var password : new String[]{ "x", "juklak", "mudah-mudah" }) {
            var person = Map.of("id", "mudah", "firstName", "Mudah", "email", "mudah@juklak.invalid", "password", password);
            assertThat(office.person("admin", "admin").post(Api.PEOPLE, person).status()).as(password).isEqualTo(400);
        }
    }

    private static void aTicketEndsWithItsPassword(URI url, Office office) throws Exception {
        var user = "tiket";
        var admin = office.person("admin", "admin");
        admin.post(Api.PEOPLE, Map.of("id", user, "firstName", "Tiket", "email", "tiket@juklak.invalid", "password", "lama-sekali"))
                .expect(201);
        var ticket = office.anyone().post(TICKETS, Map.of("userId", user, "password", "lama-sekali")).expect(201).json()
                .at("/entry/id").asText();
        var validate = TICKETS + "/-me-?alf_ticket=" + ticket;
        assertThat(office.anyone().get(validate).status()).isEqualTo(200);

        office.person(user, "lama-sekali").put(Api.PEOPLE + "/-me-", Map.of("oldPassword", "lama-sekali", "password", "baru-sekali"))
                .expect(200);

        assertThat(office.anyone().get(validate).status()).isEqualTo(401);
    }

    private void onlyItsOwnerReadsTheDataFolder() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.password")))).isEqualTo("rw-------");
    }

    private void theDatabaseAsksForAPasswordAndComesBackByItself(Office office) throws Exception {
        var url = ServerProcess.databaseUrl(data).replaceAll("&password=.*", "");
        assertThatThrownBy(() -> DriverManager.getConnection(url).close()).isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        var postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0).strip());
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        var client = office.holder("KARO_PO");
        for (var tries = 0; client.get(Api.JUKLAK + "/tugas").status() != 200; tries++) {
            assertThat(tries).as("the database has not come back").isLessThan(60);
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static int send(URI server, String path, String type, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + path)).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
