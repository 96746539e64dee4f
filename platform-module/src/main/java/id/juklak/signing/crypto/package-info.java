/**
 * Signatures as such: CMS, PDF, time stamps, certificates and signing services, without a word about cases. May use files and the rooms
 * below it.
 */
package id.juklak.signing.crypto;
