package id.juklak.notify;

import java.util.regex.Pattern;

/**
 * What a mail address may look like here: ASCII, unquoted, within the lengths of RFC 5321. ACS's mail action skips what it cannot read with
 * a line in the log and says nothing, so that an address must be known to be readable beforehand.
 */
final class MailAddress {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_LENGTH = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern PATTERN = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    private MailAddress() {}

    static boolean isValid(String address) {
        return address.length() <= MAX_LENGTH && address.indexOf('@') <= MAX_LOCAL_LENGTH && PATTERN.matcher(address).matches();
    }
}
