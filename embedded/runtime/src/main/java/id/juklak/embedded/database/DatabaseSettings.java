package id.juklak.embedded.database;

/**
 * Where the database is.
 *
 * @param url JDBC address
 * @param password null where the server asks for none
 */
public record DatabaseSettings(String url, String user, String password) {

    /** The server of one's own that the environment names ({@code JUKLAK_DB_URL}, {@code _USER}, {@code _PASSWORD}); null for none. */
    public static DatabaseSettings ofEnvironment() {
        String url = System.getenv("JUKLAK_DB_URL");
        return url == null || url.isBlank()
                ? null
                : new DatabaseSettings(url, System.getenv("JUKLAK_DB_USER"), System.getenv("JUKLAK_DB_PASSWORD"));
    }
}
