package id.juklak.signing.kripto;

/**
 * A signature that was made.
 *
 * @param sertifikat whose it is: subject and serial number of the certificate
 * @param capWaktu whether a time-stamp authority vouches for its time
 */
public record HasilTandaTangan(String sertifikat, boolean capWaktu) {}
