package id.juklak.embedded.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells the database's absence from other faults, and what is said of it. */
public final class DatabaseDown {

    /** In both languages, since without the database nobody knows who asks. */
    public static final String SENTENCE = "Basis data sedang tidak dapat dihubungi dan sedang dipulihkan; coba lagi sebentar lagi. / "
            + "The database cannot be reached and is being restored: try again in a moment.";

    private DatabaseDown() {}

    /** Whether something failed because the database does not answer. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof SQLException sql && isConnection(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Classes 08 (connection exception) and 57P01 to 57P03 (the server shuts down, crashed, or starts). */
    private static boolean isConnection(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }
}
