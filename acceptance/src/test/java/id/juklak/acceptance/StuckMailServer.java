package id.juklak.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that stops answering, at the greeting or when it has the whole message; what a crash in between needs. */
final class StuckMailServer implements AutoCloseable {

    /** Where it falls silent. */
    enum At {
        GREETING, END_OF_MESSAGE
    }

    private final ServerSocket socket;
    private final At at;
    private final CountDownLatch stuck = new CountDownLatch(1);
    private final AtomicInteger received = new AtomicInteger();
    private final Queue<Socket> clients = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::serve);

    StuckMailServer(int port, At at) throws IOException {
        this.at = at;
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether a client hangs, which it does from then on. */
    boolean stuck() throws InterruptedException {
        return stuck.await(60, TimeUnit.SECONDS);
    }

    /** How many whole messages it has got. */
    int received() {
        return received.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                clients.add(client);
                if (at == At.GREETING) {
                    stuck.countDown();
                } else {
                    converse(client);
                }
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        var out = client.getOutputStream();
        out.write("220 contoh ESMTP\r\n".getBytes(StandardCharsets.US_ASCII));
        var inMessage = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (inMessage && line.equals(".")) {
                received.incrementAndGet();
                stuck.countDown();
                return;
            }
            if (!inMessage) {
                inMessage = line.equals("DATA");
                out.write((inMessage ? "354 mulai\r\n" : "250 baik\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    @Override
    public void close() {
        hangUp();
    }

    /**
     * Breaks every connection and takes no more. The port is free afterwards: a thread that still waits on it, or a connection, would hold
     * it.
     */
    void hangUp() {
        try {
            socket.close();
            for (var client : clients) {
                client.close();
            }
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
