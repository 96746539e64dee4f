package id.juklak.embedded.core;

import org.alfresco.repo.admin.SysAdminParams;

/**
 * The addresses that links to this server begin with: what ACS's settings {@code alfresco.*} and {@code share.*} say, and without them the
 * address that it listens on. Share itself isn't here.
 */
public final class OwnAddress implements SysAdminParams {

    private final Place repository;
    private final Place share;
    private volatile int own;

    /** @param port 0 for the one that the server listens on */
    record Place(String protocol, String host, int port, String context) {}

    OwnAddress(Place repository, Place share) {
        this.repository = repository;
        this.share = share;
    }

    void listening(int port) {
        own = port;
    }

    private int port(Place place) {
        return place.port() == 0 ? own : place.port();
    }

    @Override
    public String getAlfrescoContext() {
        return repository.context();
    }

    @Override
    public String getAlfrescoHost() {
        return repository.host();
    }

    @Override
    public int getAlfrescoPort() {
        return port(repository);
    }

    @Override
    public String getAlfrescoProtocol() {
        return repository.protocol();
    }

    @Override
    public String getShareContext() {
        return share.context();
    }

    @Override
    public String getShareHost() {
        return share.host();
    }

    @Override
    public int getSharePort() {
        return port(share);
    }

    @Override
    public String getShareProtocol() {
        return share.protocol();
    }
}
