package id.juklak.embedded.startup;

/**
 * Puts something into the repository that has to be there, and leaves it alone where it is. Runs as the system user in a transaction at
 * every start: those of an order below 0 before the modules' components, the others after them.
 */
public interface FirstStart {

    int order();

    void prepare();
}
