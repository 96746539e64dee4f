package id.juklak.embedded.startup;

/**
 * Who may sign in to a repository that is new.
 *
 * @param adminPassword of the user {@code admin}; null for that of a new ACS, or where there is one already as it is
 * @param demoUsers whether there are people whose password everybody knows
 */
public record NewRepository(String adminPassword, boolean demoUsers) {}
