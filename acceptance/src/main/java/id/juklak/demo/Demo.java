package id.juklak.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import id.juklak.acceptance.Api;
import id.juklak.acceptance.Client;
import id.juklak.acceptance.Office;
import id.juklak.embedded.core.EmbeddedServer;

/**
 * {@code ./run.sh demo}: plays whole cases over HTTP, signed in as each role in turn, and prints a line per step. It uses the server that
 * runs at the address, or starts one for itself and stops it. The process ends with 0 only if everything went as it should.
 */
public final class Demo {

    private static final String DEFAULT_URL = "http://127.0.0.1:8080";

    private Demo() {}

    /** @param args {@code --url} of a running server; {@code --data} folder of a server started here */
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var options = Options.of(List.of(args));
        if (options == null) {
            System.err.println("Pemakaian: ./run.sh demo [--url " + DEFAULT_URL + "] [--data data]");
            System.exit(2);
        }
        boolean success;
        if (answers(options.url)) {
            out.println("Memakai server yang sedang berjalan di " + options.url);
            success = play(options.url, out, null);
        } else if (options.urlGiven) {
            System.err.println("Tidak ada server di " + options.url + ". Jalankan ./run.sh lebih dahulu, atau ulangi tanpa --url.");
            success = false;
        } else {
            out.println("Menjalankan server untuk peragaan ini ...");
            try (var demoMail = DemoMail.start();
                    var server = EmbeddedServer.start(EmbeddedServer.Options.of(Path.of(options.data)).withPort(0))) {
                success = play(URI.create("http://127.0.0.1:" + server.port()), out, demoMail);
            }
            out.println("Server peragaan dihentikan; datanya tersimpan di " + options.data + "/ dan tampak lagi dengan ./run.sh.");
        }
        System.exit(success ? 0 : 1);
    }

    private static boolean play(URI url, PrintStream out, DemoMail demoMail) {
        try {
            var office = Office.ofDemoUsers(url.resolve("/alfresco"));
            signIn(office.holder("KARO_PO"));
            new Scenario(office, out, demoMail).play();
            return true;
        } catch (RuntimeException e) {
            out.println();
            out.println("GAGAL: " + e.getMessage());
            return false;
        }
    }

    private static void signIn(Client client) {
        if (client.get(Api.JUKLAK + "/tugas").status() == 401) {
            throw new IllegalStateException("Pengguna peragaan \"" + client.user() + "\" tidak dikenal di server ini. "
                    + "Peragaan memakai pengguna contoh, yang hanya ada pada server setempat (./run.sh).");
        }
    }

    private static boolean answers(URI url) throws IOException {
        var connection = (HttpURLConnection) url.resolve("/alfresco" + Api.READY).toURL().openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(10_000);
        try {
            return connection.getResponseCode() == 200;
        } catch (ConnectException nobodyListens) {
            return false;
        }
    }

    private record Options(URI url, boolean urlGiven, String data) {

        /** Null where the arguments are not understood. */
        static Options of(List<String> args) {
            var rest = new ArrayList<>(args);
            String url = null;
            var data = "data";
            while (rest.size() >= 2) {
                var name = rest.remove(0);
                var value = rest.remove(0);
                switch (name) {
                    case "--url" -> url = value;
                    case "--data" -> data = value;
                    default -> rest.add(0, name);
                }
                if (rest.contains(name)) {
                    return null;
                }
            }
            return rest.isEmpty() ? new Options(URI.create(url == null ? DEFAULT_URL : url), url != null, data) : null;
        }
    }
}
