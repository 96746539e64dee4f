package id.juklak.embedded.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.StoreRef;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/**
 * Brings the index after the database, in a thread of its own: reads the nodes that transactions have changed since the index's position,
 * and moves the position on.
 *
 * <p>Transactions become visible out of the order of their ids. The position is therefore never beyond the oldest transaction that still
 * runs ({@code pg_snapshot_xmin}): what that one changes is seen later. What younger ones have committed meanwhile is indexed at once and
 * remembered, so that it is not indexed again at every look.
 */
final class IndexFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int BATCH = 200;
    private static final String STORE = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.toString();

    private final SearchIndex index;
    private final EntryReader entries;
    private final JdbcTemplate database;
    private final Duration pause;
    private final Map<Long, Long> ahead = new HashMap<>();
    private Thread thread;
    private volatile boolean stopped;
    private boolean failing;

    /** @param pause between two looks at the database */
    IndexFollower(SearchIndex index, EntryReader entries, JdbcTemplate database, Duration pause) {
        this.index = index;
        this.entries = entries;
        this.database = database;
        this.pause = pause;
    }

    private record Changed(long row, String uuid, long txn) {}

    void start() {
        stopped = false;
        thread = new Thread(this::follow, "search-follower");
        thread.setDaemon(true);
        // People wait for the requests; nobody waits for the index.
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Ends after the node that is being indexed; what is not committed is indexed again at the next start. */
    @Override
    public void close() {
        stopped = true;
        Thread running = thread;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    private void follow() {
        boolean checked = false;
        while (!stopped) {
            try {
                if (!checked && !index.isSound()) {
                    beginAnew();
                }
                checked = true;
                catchUp();
                failing = false;
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (CorruptIndexException e) {
                LOG.warn("The search index is damaged and is built anew: {}", e.toString());
                beginAnew();
            } catch (AlreadyClosedException e) {
                if (!stopped) {
                    LOG.warn("The search index was closed by an error and is built anew: {}", e.toString());
                    beginAnew();
                }
            } catch (IOException | UncheckedIOException | DataAccessException | TransactionException e) {
                failed(e);
            }
        }
    }

    private void failed(Exception e) {
        if (!failing && !stopped) {
            LOG.warn("The search index cannot follow the database; trying again", e);
        }
        failing = true;
        try {
            Thread.sleep(Math.max(1000, pause.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private void beginAnew() {
        try {
            ahead.clear();
            index.beginAnew();
        } catch (IOException e) {
            failed(e);
        }
    }

    /**
     * Indexes all that is committed now. Deletions come first, so that no commit on the way moves the position past one: a node that is
     * deleted meanwhile is deleted by a transaction that is not older than the oldest running one.
     */
    void catchUp() throws IOException {
        long position = index.position();
        long oldestRunning = oldestRunning();
        if (position > oldestRunning) {
            LOG.warn("The search index is ahead of the database, which seems to have been restored, and is built anew");
            beginAnew();
            position = 0;
        }
        boolean changed = removeDeleted(position);
        Changed last = new Changed(-1, null, position);
        List<Changed> batch;
        do {
            batch = changedAfter(last);
            boolean indexed = false;
            for (Changed node : batch) {
                if (stopped) {
                    return;
                }
                Long known = ahead.get(node.row());
                if (known == null || known != node.txn()) {
                    entries.update(index, node.row(), STORE + "/" + node.uuid(), node.txn());
                    indexed = true;
                    if (node.txn() >= oldestRunning) {
                        ahead.put(node.row(), node.txn());
                    }
                }
                last = node;
            }
            if (batch.size() == BATCH && indexed) {
                index.commit(Math.min(last.txn(), oldestRunning));
            }
            changed |= indexed;
        } while (batch.size() == BATCH);
        ahead.values().removeIf(txn -> txn < oldestRunning);
        if (changed || index.position() == 0) {
            index.show(oldestRunning);
        }
    }

    private boolean removeDeleted(long position) throws IOException {
        boolean removed = false;
        List<String> gone = database.queryForList("select distinct uuid from node_deleted d where store = ? and txn >= ? "
                + "and not exists (select 1 from node n where n.store = d.store and n.uuid = d.uuid)", String.class, STORE, position);
        for (String uuid : gone) {
            String ref = STORE + "/" + uuid;
            if (index.contains(ref)) {
                index.remove(ref);
                removed = true;
            }
        }
        return removed;
    }

    private long oldestRunning() {
        Long xmin = database.queryForObject("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);
        return xmin == null ? 0 : xmin;
    }

    private List<Changed> changedAfter(Changed last) {
        return database.query("select id, uuid, txn from node where store = ? and (txn, id) > (?, ?) order by txn, id limit " + BATCH,
                (row, number) -> new Changed(row.getLong(1), row.getString(2), row.getLong(3)), STORE, last.txn(), last.row());
    }
}
