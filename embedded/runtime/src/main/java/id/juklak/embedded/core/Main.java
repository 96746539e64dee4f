package id.juklak.embedded.core;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import id.juklak.embedded.database.PrivateFiles;
import id.juklak.embedded.demo.DemoUsers;

/** {@code ./run.sh}: starts the product and says so. */
public final class Main {

    private Main() {}

    /** @param args {@code --port}, {@code --host}, {@code --data}, each with a value */
    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Locale.setDefault(new Locale("id", "ID"));
        EmbeddedServer.Options options;
        try {
            options = options(args).checked();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.setProperty("juklak.logs", options.data().resolve("logs").toString());
        try {
            // Copies of documents lie there while they are worked on: not where everybody on this machine may read them.
            Path folder = PrivateFiles.folder(options.data().toAbsolutePath().normalize());
            System.setProperty("java.io.tmpdir", PrivateFiles.folder(folder.resolve(EmbeddedServer.TEMPORARY)).toString());
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        out.println("Juklak sedang dijalankan ... / Juklak is starting ...");
        EmbeddedServer server;
        try {
            server = EmbeddedServer.start(options);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            ended.countDown();
        }, "stop"));
        out.printf("%nJuklak siap / ready: http://%s:%d%n", options.host(), server.port());
        if (options.demoUsers()) {
            out.printf("Pengguna contoh / demo users: %s (kata sandi / password: %s); admin (%s)%n", String.join(", ", DemoUsers.names()),
                    DemoUsers.password(),
                    options.adminPassword() == null ? "admin" : "JUKLAK_ADMIN_PASSWORD");
        }
        out.println("Hentikan / stop: Ctrl+C");
        ended.await();
    }

    private static EmbeddedServer.Options options(String[] args) {
        String host = "127.0.0.1";
        int port = 8080;
        String data = "data";
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(usage());
            }
            switch (args[i]) {
                case "--host" -> host = args[i + 1];
                case "--port" -> port = port(args[i + 1]);
                case "--data" -> data = args[i + 1];
                default -> throw new IllegalArgumentException(usage());
            }
        }
        String adminPassword = System.getenv("JUKLAK_ADMIN_PASSWORD");
        EmbeddedServer.Options options = new EmbeddedServer.Options(Path.of(data), host, port, true,
                adminPassword == null || adminPassword.isBlank() ? null : adminPassword);
        return options.isLoopback() ? options : new EmbeddedServer.Options(options.data(), host, port, false, options.adminPassword());
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(usage(), notANumber);
        }
        throw new IllegalArgumentException(usage());
    }

    private static String usage() {
        return "./run.sh [--port 8080] [--host 127.0.0.1] [--data data]";
    }
}
