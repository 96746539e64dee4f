package id.juklak.notify;

/**
 * A mail as it was written from its template.
 *
 * @param subject the subject, one line
 * @param html HTML
 */
record WrittenMail(String subject, String html) {}
