package id.juklak.embedded.search.afts;

/** The query is not AFTS. The position is the offset of the first character that does not fit, from 0. */
public class AftsSyntaxException extends org.alfresco.error.AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public AftsSyntaxException(String query, int position, String message) {
        super("line 1:" + position + " " + message + " in query: " + query);
    }
}
