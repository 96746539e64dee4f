package id.juklak.archive.search;

import id.juklak.acs.MemoryRepository;
import id.juklak.time.RoundTheClock;

/** Opens this room to the tests of its neighbour. */
public final class TestSources {

    private TestSources() {}

    public static DatabaseSource database(MemoryRepository repository) {
        return new DatabaseSource(repository.search(), repository.nodes(), new RoundTheClock());
    }
}
