/**
 * Nodes with their properties, places, content and locks, without any permission checks.
 *
 * <p>May use: startup, transaction, dictionary, policy.
 */
package id.juklak.embedded.node;
