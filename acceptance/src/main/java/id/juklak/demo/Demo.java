package id.juklak.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

import id.juklak.acceptance.Api;
import id.juklak.acceptance.Client;
import id.juklak.acceptance.Office;
import id.juklak.embedded.core.EmbeddedServer;

/**
 * {@code ./run.sh demo}: plays whole cases over HTTP, signed in as each role in turn, and prints a line per step. It uses the server that
 * runs at the address, or starts one for itself and stops it. The process ends with 0 only if everything went as it should.
 */
public final class Demo {

    private Demo() {}

    /**
     * @param args {@code --url} of a running server; or {@code --port} of one on this machine, which is started if none runs there, with 0
     * always and on any free one; {@code --data} folder of a server started here
     */
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var options = Options.of(List.of(args));
        if (options == null) {
            System.err.println("Pemakaian / usage: ./run.sh demo [--port 8080 | --url http://127.0.0.1:8080] [--data data]");
            System.exit(2);
        }
        System.exit(run(options, out) ? 0 : 1);
    }

    private static boolean run(Options options, PrintStream out) throws Exception {
        if (options.url != null && answers(options.url)) {
            out.println("Memakai server yang sedang berjalan di " + options.url);
            return play(options.url, out, null);
        }
        if (options.ownPort == Options.NO_OWN_SERVER) {
            System.err.println("Tidak ada server di " + options.url + ". Jalankan ./run.sh lebih dahulu, atau ulangi tanpa --url.");
            return false;
        }
        out.println("Menjalankan server untuk peragaan ini ...");
        boolean success;
        try (var demoMail = DemoMail.start();
                var server = EmbeddedServer.start(EmbeddedServer.Options.of(Path.of(options.data)).withPort(options.ownPort))) {
            success = play(URI.create("http://127.0.0.1:" + server.port()), out, demoMail);
        } catch (IllegalStateException addressOrFolderInUse) {
            System.err.println(addressOrFolderInUse.getMessage());
            return false;
        }
        out.println("Server peragaan dihentikan; datanya tersimpan di " + options.data + "/ dan tampak lagi dengan ./run.sh.");
        return success;
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

    /**
     * @param url where a running server is looked for; null where none is
     * @param ownPort the port of a server started here where none runs, 0 for any free one, or {@link #NO_OWN_SERVER}
     */
    record Options(URI url, int ownPort, String data) {

        static final int NO_OWN_SERVER = -1;
        private static final int DEFAULT_PORT = 8080;
        private static final Set<String> NAMES = Set.of("--url", "--port", "--data");

        /** Null where the arguments are not understood. */
        static Options of(List<String> args) {
            var given = new HashMap<String, String>();
            for (var i = 0; i < args.size(); i += 2) {
                var name = args.get(i);
                if (i + 1 == args.size() || !NAMES.contains(name) || given.put(name, args.get(i + 1)) != null) {
                    return null;
                }
            }
            var data = given.getOrDefault("--data", "data");
            try {
                if (given.containsKey("--url")) {
                    var url = new URI(given.get("--url"));
                    return given.containsKey("--port") || url.getHost() == null ? null : new Options(url, NO_OWN_SERVER, data);
                }
                if (given.containsKey("--port")) {
                    var port = Integer.parseInt(given.get("--port"));
                    return port < 0 || port > 65_535 ? null : new Options(port == 0 ? null : local(port), port, data);
                }
                return new Options(local(DEFAULT_PORT), 0, data);
            } catch (NumberFormatException | URISyntaxException notUnderstood) {
                return null;
            }
        }

        private static URI local(int port) {
            return URI.create("http://127.0.0.1:" + port);
        }
    }
}
