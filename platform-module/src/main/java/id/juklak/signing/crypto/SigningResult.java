package id.juklak.signing.crypto;

/**
 * A signature that was made.
 *
 * @param certificate whose it is: subject and serial number of the certificate
 * @param timeStamped whether a time-stamp authority vouches for its time
 */
public record SigningResult(String certificate, boolean timeStamped) {}
