package id.juklak.notify;

/**
 * A mail as it was written from its template.
 *
 * @param perihal the subject, one line
 * @param isi HTML
 */
record Surat(String perihal, String isi) {}
