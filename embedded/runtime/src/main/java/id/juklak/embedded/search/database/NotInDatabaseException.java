package id.juklak.embedded.search.database;

/** The query asks for something that only the index can answer. */
public class NotInDatabaseException extends org.alfresco.error.AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public NotInDatabaseException(String message) {
        super(message);
    }
}
