package id.juklak.signing;

import java.util.Date;

/**
 * A paraf or signature that a document bears.
 *
 * @param oleh user name
 * @param jabatan office in which the person acted
 * @param versi the version that the person had before him or her
 * @param sha256 of that version's content, in hexadecimal
 */
public record Tanda(String oleh, String jabatan, Date pada, String versi, String sha256) {
}
