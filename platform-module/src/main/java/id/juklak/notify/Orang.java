package id.juklak.notify;

import java.util.Locale;

/**
 * Someone who is told of something.
 *
 * @param pengguna user name
 * @param alamat mail address; empty for a person without
 * @param aktif whether the account may be used
 * @param bahasa what he or she reads: Indonesian, unless the person's own preference is English
 */
record Orang(String pengguna, String alamat, boolean aktif, Locale bahasa) {}
