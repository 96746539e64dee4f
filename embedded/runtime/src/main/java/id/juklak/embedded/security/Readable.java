package id.juklak.embedded.security;

/** Says which nodes exist in the database now and may be read by the current user. */
public interface Readable {

    /**
     * Those of the nodes that may be read.
     *
     * @param rows rows of the node table
     */
    long[] among(long[] rows);
}
