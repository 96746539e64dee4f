package id.juklak.embedded.startup;

/**
 * Who may sign in to a repository that is new.
 *
 * @param adminPassword of the user {@code admin}
 * @param demoUsers whether there are people whose password everybody knows
 */
public record NewRepository(String adminPassword, boolean demoUsers) {}
