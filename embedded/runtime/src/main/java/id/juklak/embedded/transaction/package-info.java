/**
 * Transactions under ACS's names: work that met another transaction is done again, and whatever holds writes back is asked just before the
 * database commits.
 *
 * <p>May use: nothing of the runtime.
 */
package id.juklak.embedded.transaction;
