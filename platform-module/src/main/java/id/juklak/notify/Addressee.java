package id.juklak.notify;

import java.util.Locale;

/**
 * Someone who is told of something.
 *
 * @param user user name
 * @param address mail address; empty for a person without
 * @param active whether the account may be used
 * @param language what he or she reads: Indonesian, unless the person's own preference is English
 */
record Addressee(String user, String address, boolean active, Locale language) {}
