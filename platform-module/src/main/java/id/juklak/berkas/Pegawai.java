package id.juklak.berkas;

/**
 * A person as a signature names him or her.
 *
 * @param name full name, the user name where the person has none
 * @param nip civil servant number, null where it isn't known
 * @param nik population number, by which BSrE knows its users; null where it isn't known
 */
public record Pegawai(String user, String name, String nip, String nik) {}
