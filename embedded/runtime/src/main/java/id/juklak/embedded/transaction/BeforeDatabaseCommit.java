package id.juklak.embedded.transaction;

/** Is called at the very end of a transaction, after all listeners, and may still refuse it by an exception. */
@FunctionalInterface
public interface BeforeDatabaseCommit {

    void beforeDatabaseCommit();
}
