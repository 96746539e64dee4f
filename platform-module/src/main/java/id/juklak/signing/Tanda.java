package id.juklak.signing;

import java.util.Date;

/**
 * A paraf or signature that a document bears. It stands for the content's first bytes: a PDF signature is appended, and what was initialled
 * or signed before stays as it was in front of it.
 *
 * @param tindakan which of the two it is
 * @param oleh user name
 * @param jabatan office in which the person acted
 * @param versi the version that the person had before him or her
 * @param sha256 of those bytes, in hexadecimal
 * @param panjang how many bytes
 * @param penyedia who made the signature: {@code sertifikat}, {@code bsre}, {@code tanpaSertifikat}; null for a paraf
 * @param sertifikat subject and serial number of the certificate, null without one
 */
public record Tanda(Tindakan tindakan, String oleh, String jabatan, Date pada, String versi, String sha256, long panjang, String penyedia,
        String sertifikat) {

    public static Tanda paraf(String oleh, String jabatan, Date pada, String versi, String sha256, long panjang) {
        return new Tanda(Tindakan.PARAF, oleh, jabatan, pada, versi, sha256, panjang, null, null);
    }
}
