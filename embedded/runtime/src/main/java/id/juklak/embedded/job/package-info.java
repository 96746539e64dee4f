/**
 * Scheduled jobs, and locks in the database by which several servers agree who runs one.
 *
 * <p>May use: nothing of the runtime.
 */
package id.juklak.embedded.job;
