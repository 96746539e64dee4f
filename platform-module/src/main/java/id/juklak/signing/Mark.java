package id.juklak.signing;

import java.util.Date;

/**
 * A paraf or signature that a document bears. It stands for the content's first bytes: a PDF signature is appended, and what was initialled
 * or signed before stays as it was in front of it.
 *
 * @param markAct which of the two it is
 * @param by user name
 * @param jabatan office in which the person acted
 * @param version the version that the person had before him or her
 * @param sha256 of those bytes, in hexadecimal
 * @param length how many bytes
 * @param provider who made the signature: {@code sertifikat}, {@code bsre}, {@code tanpaSertifikat}; null for a paraf
 * @param certificate subject and serial number of the certificate, null without one
 */
public record Mark(MarkAct markAct, String by, String jabatan, Date at, String version, String sha256, long length, String provider,
        String certificate) {

    public static Mark paraf(String by, String jabatan, Date at, String version, String sha256, long length) {
        return new Mark(MarkAct.PARAF, by, jabatan, at, version, sha256, length, null, null);
    }
}
