package id.juklak.acs;

/**
 * A service of ACS that does for the user what the user may: what he may not, it refuses with ACS's own exception. For all that a person
 * asks for.
 */
public record Checked<T>(T service) {}
