package id.juklak.acs;

/**
 * A service of ACS that asks nobody's permission. For what the process itself does, after our own rules have said who may.
 */
public record Unchecked<T>(T service) {}
