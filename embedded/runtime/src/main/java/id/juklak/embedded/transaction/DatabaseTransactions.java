package id.juklak.embedded.transaction;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions that write what was held back (changed nodes) just before the database commits. */
public final class DatabaseTransactions extends DataSourceTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient List<BeforeDatabaseCommit> callbacks = new CopyOnWriteArrayList<>();

    public DatabaseTransactions(DataSource dataSource) {
        super(dataSource);
        setRollbackOnCommitFailure(true);
    }

    public void register(BeforeDatabaseCommit callback) {
        callbacks.add(callback);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        callbacks.forEach(BeforeDatabaseCommit::beforeDatabaseCommit);
        super.doCommit(status);
    }
}
