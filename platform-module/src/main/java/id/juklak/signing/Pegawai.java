package id.juklak.signing;

/**
 * A person as a signature names him or her.
 *
 * @param nama full name, the user name where the person has none
 * @param nip civil servant number, null where it isn't known
 * @param nik population number, by which BSrE knows its users; null where it isn't known
 */
public record Pegawai(String pengguna, String nama, String nip, String nik) {}
