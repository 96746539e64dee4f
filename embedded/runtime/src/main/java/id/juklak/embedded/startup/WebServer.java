package id.juklak.embedded.startup;

/** What answers over HTTP. */
public interface WebServer {

    /**
     * Starts to answer.
     *
     * @param port 0 for any that is free
     * @return the port
     */
    int start(String host, int port);

    /** Ends requests that are under way, and takes no more. */
    void stop();
}
